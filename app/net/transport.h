// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <utility>

namespace palier
{
struct HttpRequest {
    QByteArray method;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void addHeader(const QByteArray &name, const QByteArray &value) { headers.emplaceBack(name, value); }
};

struct HttpReply {
    QString failure; ///< why there was no whole answer: no network, time-out, broken TLS; empty: there was one
    Error::Obstacle obstacle = Error::Obstacle::None; ///< the same, as a kind
    int status = 0;
    QByteArray contentType; ///< as sent, parameters included
    QByteArray retryAfter;
    QByteArray body;
};

/// The seam between Palier and the network: tests put a hub of their own in its place.
class Transport
{
public:
    using Answer = std::function<void(const HttpReply &)>;
    virtual ~Transport() = default;
    /// Calls `answer` exactly once and never before it returns; not at all when `context` is gone by then.
    virtual void send(const HttpRequest &request, QObject *context, const Answer &answer) = 0;
};
} // namespace palier
