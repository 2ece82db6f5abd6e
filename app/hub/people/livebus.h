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
    /// Of the open pages.
    [[nodiscard]] QStringList sessions() const;

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
    QSet<QString> m_ended; ///< sessions that ended since the start
    QTimer m_timer;
};
} // namespace palier::hub
