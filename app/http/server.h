// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "http/serverlimits.h"
#include "http/router.h"
#include "http/websocket.h"

#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>

namespace palier::http
{
struct ServerOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0 takes any free port
    std::optional<QSslConfiguration> tls; ///< unset: plain HTTP
    Limits limits;
    int workers = 1; ///< IO threads, each with an epoll event loop
    QList<std::pair<QHostAddress, int>> trustedProxies; ///< subnets whose X-Forwarded-For and X-Forwarded-Proto count
    QList<std::pair<QByteArray, QByteArray>> defaultHeaders; ///< added to each answer that does not set them itself
};

/// Figures for metrics and tests.
struct ServerCounters {
    qint64 connections = 0; ///< open now, WebSockets included
    qint64 webSockets = 0; ///< open now
    qint64 requests = 0; ///< since the start
    qint64 refused = 0; ///< by the gate, since the start
};

/// A small HTTP/1.1 server on Qt's sockets: accept gate → IO workers → connections → router.
/// Handlers run on the IO thread and must not block; they answer through `Reply`, from any thread.
class Server
{
public:
    /// Listens, or says why it cannot (port in use, address unknown, certificate unreadable).
    [[nodiscard]] static Result<std::unique_ptr<Server>> listen(const ServerOptions &options, std::shared_ptr<const Router> router);
    ~Server(); ///< stops accepting, closes every connection, joins the workers

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ServerCounters counters() const;

    /// Upgrades `path` after `check` agreed; with foreign Origin refused unless in `origins` (empty header: not a browser, allowed).
    /// Call before clients arrive, once per path.
    void addWebSocket(const QString &path, UpgradeCheck check, WebSocketEvents events);
    [[nodiscard]] WebSocketHub &webSockets();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
} // namespace palier::http
