// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "http/websocket.h"
#include "hub/actor.h"
#include "hub/feed/progress.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace palier::hub
{
/// Tells the boxes of a scope that its head moved: the first at once, more within 50 ms together. Its slots and timers live on
/// its thread; `publish` and `closeDevices` may be called from any.
class HintBus : public QObject
{
    Q_OBJECT
public:
    HintBus(const Clock &clock, feed::Progress &progress);
    /// Where frames go; null while nothing listens.
    void setSockets(http::WebSocketHub *sockets);

    void opened(http::WebSocketId socket, const Actor &box);
    /// The device whose socket it was; empty when unknown.
    QString closed(http::WebSocketId socket);
    void publish(const QMap<QString, qint64> &heads);
    void closeDevices(const QStringList &devices);
    /// Asks everybody to come back at a random time: the hub stops.
    void sayGoodbye(int fromSeconds, int toSeconds);

private:
    void send(const QString &scope, qint64 head);
    void sendPending();

    const Clock &m_clock;
    feed::Progress &m_progress;
    http::WebSocketHub *m_sockets = nullptr;
    QHash<http::WebSocketId, Actor> m_boxes;
    QHash<QString, QSet<http::WebSocketId>> m_byScope;
    QMap<QString, qint64> m_pending;
    QSet<QString> m_recent; ///< told within the last 50 ms
    QSet<QString> m_revoked; ///< devices, since the start: none comes back under its number
    QTimer m_timer;
};
} // namespace palier::hub
