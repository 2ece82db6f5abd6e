// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "http/serverlimits.h"
#include "http/router.h"
#include "http/websocket.h"

#include <QByteArrayList>
#include <QHostAddress>
#include <QSslConfiguration>

#include <memory>
#include <optional>

namespace palier::http
{
struct ServerOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0 takes any free port
    std::optional<QSslConfiguration> tls {}; ///< unset: plain HTTP
    Limits limits {};
    int workers = 1; ///< IO threads, each with an epoll event loop
    QList<std::pair<QHostAddress, int>> trustedProxies {}; ///< subnets whose X-Forwarded-For and X-Forwarded-Proto count
    QList<std::pair<QByteArray, QByteArray>> defaultHeaders {}; ///< added to each answer that does not set them itself
    QByteArrayList origins {}; ///< other than the server's own, in lower case ("https://tv.example"), whose pages may open WebSockets
};

/// Figures for metrics and tests.
struct ServerCounters {
    qint64 connections = 0; ///< open now, WebSockets included
    qint64 webSockets = 0; ///< open now
    qint64 requests = 0; ///< since the start
    qint64 bodyBytes = 0; ///< of bodies in memory now
    qint64 refused = 0; ///< by the gate, since the start
};

/// A small HTTP/1.1 server on Qt's sockets: accept gate → IO workers → connections → router.
/// Handlers run on the IO thread and must not block; they answer through `Reply`, from any thread. A handler that throws,
/// or lets go of its reply without an answer, answers 500. Make and destroy on a thread with an event loop.
class Server
{
public:
    /// Listens, or says why it cannot (port in use, address unknown, certificate unreadable).
    [[nodiscard]] static Result<std::unique_ptr<Server>> listen(const ServerOptions &options, std::shared_ptr<const Router> router);
    /// Stops accepting, closes every connection, joins the workers: after it no handler, sink or event runs.
    ~Server();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ServerCounters counters() const;

    /// Upgrades `path` after `check` agreed. A foreign Origin is refused before that (no Origin: not a browser, allowed).
    /// Until it is called the path is not found.
    void addWebSocket(const QString &path, UpgradeCheck check, WebSocketEvents events);
    [[nodiscard]] WebSocketHub &webSockets();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};
} // namespace palier::http
