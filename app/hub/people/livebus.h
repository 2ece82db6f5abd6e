// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/websocket.h"
#include "hub/actor.h"
#include "hub/transaction.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace palier::hub
{
/// Tells the pages of staff what to look at again: at once, then at most every 200 ms a page. Lives on its thread; `publish` may
/// be called from any.
class LiveBus : public QObject
{
    Q_OBJECT
public:
    explicit LiveBus(QObject *parent = nullptr);
    void setSockets(http::WebSocketHub *sockets);

    void opened(http::WebSocketId socket, const Actor &person);
    void closed(http::WebSocketId socket);
    void publish(const QList<LiveEvent> &events);
    void closeSessions(const QStringList &sessions);
    /// Closes the pages whose session is over by now.
    void closeEnded(const QDateTime &now);

private:
    struct Page {
        Actor person;
        QSet<QString> pending;
        bool quiet = true; ///< nothing sent within the last 200 ms
    };
    void tell(const LiveEvent &event);
    void send(http::WebSocketId socket, Page &page);
    void tick();
    void close(const std::function<bool(const Actor &)> &ended);

    http::WebSocketHub *m_sockets = nullptr;
    QHash<http::WebSocketId, Page> m_pages;
    QTimer m_timer;
};
} // namespace palier::hub
