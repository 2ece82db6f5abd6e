// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/hintbus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::hub
{
namespace
{
constexpr auto pause = 50ms;
constexpr quint16 revoked = 4401;

QByteArray frame(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

HintBus::HintBus(const Clock &clock, feed::Progress &progress)
    : m_clock(clock)
    , m_progress(progress)
{
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &HintBus::sendPending);
}

void HintBus::setSockets(http::WebSocketHub *sockets)
{
    m_sockets = sockets;
}

void HintBus::opened(http::WebSocketId socket, const Actor &box)
{
    m_boxes.insert(socket, box);
    m_progress.opened(box.device, box.scopes, m_clock.elapsed());
    for (const auto &scope : box.scopes)
        m_byScope[scope].insert(socket);
    if (m_revoked.contains(box.device)) // between the check of its request and now
        closeDevices({ box.device });
}

QString HintBus::closed(http::WebSocketId socket)
{
    const auto box = m_boxes.take(socket);
    m_progress.closed(box.device);
    for (const auto &scope : box.scopes) {
        const auto found = m_byScope.find(scope);
        if (found != m_byScope.end() && found->remove(socket) && found->isEmpty())
            m_byScope.erase(found);
    }
    return box.device;
}

void HintBus::publish(const QMap<QString, qint64> &heads)
{
    if (heads.isEmpty())
        return;
    QMetaObject::invokeMethod(this, [this, heads] {
        for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
            if (m_recent.contains(it.key()))
                m_pending.insert(it.key(), it.value());
            else
                send(it.key(), it.value());
        }
    });
}

void HintBus::send(const QString &scope, qint64 head)
{
    const auto sockets = m_byScope.value(scope);
    if (sockets.isEmpty() || !m_sockets)
        return;
    m_progress.hinted(scope, head, m_clock.elapsed());
    m_sockets->send(sockets.values(), frame({ { u"h"_s, QJsonObject { { scope, head } } } }));
    m_recent.insert(scope);
    if (!m_timer.isActive())
        m_timer.start();
}

void HintBus::sendPending()
{
    m_recent.clear();
    const auto pending = std::exchange(m_pending, {});
    for (auto it = pending.cbegin(); it != pending.cend(); ++it)
        send(it.key(), it.value());
    if (m_recent.isEmpty())
        m_timer.stop();
}

void HintBus::closeDevices(const QStringList &devices)
{
    if (devices.isEmpty())
        return;
    QMetaObject::invokeMethod(this, [this, devices] {
        m_revoked += QSet<QString>(devices.cbegin(), devices.cend());
        QList<http::WebSocketId> theirs;
        for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
            if (devices.contains(it->device))
                theirs.append(it.key());
        }
        if (m_sockets && !theirs.isEmpty())
            m_sockets->close(theirs, revoked, u"revoked"_s);
    });
}

void HintBus::sayGoodbye(int fromSeconds, int toSeconds)
{
    if (m_sockets && !m_boxes.isEmpty())
        m_sockets->send(m_boxes.keys(), frame({ { u"bye"_s, QJsonArray { fromSeconds, toSeconds } } }));
}
} // namespace palier::hub
