// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/request.h"
#include "http/response.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace palier::http
{
/// The server's end of one open WebSocket, named by number, never by pointer: sending to one that has gone does nothing.
using WebSocketId = quint64;

/// Decides on the head of an upgrade request, before any upgrade: a refusal (401, 403, 404), or nothing to go on.
/// May set `request.actor`. Runs on the IO thread: must not block; `decide` may be called later from any thread.
using UpgradeDecision = std::function<void(std::optional<Response> refusal, QVariant actor)>;
using UpgradeCheck = std::function<void(const Request &head, UpgradeDecision decide)>;

/// Everything the application needs of its open sockets. All members may be called from any thread.
class WebSocketHub
{
public:
    virtual ~WebSocketHub() = default;
    /// Sends one text message to many sockets: the frame is made once and shared.
    virtual void send(const QList<WebSocketId> &to, const QByteArray &text) = 0;
    virtual void close(const QList<WebSocketId> &which, quint16 code, const QString &reason) = 0;
};

/// Told on the server's thread about sockets coming and going and what they say.
struct WebSocketEvents {
    std::function<void(WebSocketId, const QVariant &actor)> opened;
    std::function<void(WebSocketId)> closed;
    std::function<void(WebSocketId, const QByteArray &text)> received;
};
} // namespace palier::http
