// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The half of a box that listens for hints: as app/net/HintSocket does.
#include "box.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::fleet
{
namespace
{
constexpr Milliseconds pingEvery = 90s;
constexpr Milliseconds pongWithin = 30s;
constexpr Milliseconds openWithin = 20s;
constexpr Milliseconds leastPatience = 5s; ///< of ours, however fast the boxes live
constexpr int revoked = 4401;
constexpr int longestBye = 3600;
} // namespace

void Box::openSocket()
{
    m_upgraded = m_awaitsPong = false;
    if (!m_plugged || !m_hints.open(m_path)) {
        m_hintsDeadline = Milliseconds::max();
        return tell(event::SocketClosed { false });
    }
    m_hintsDeadline = m_world.now + std::max(m_world.shrunk(openWithin), leastPatience);
    m_hints.write(upgradeText("/v1/hints"_ba, m_credential));
}

void Box::closeSocket(bool askHub)
{
    if (m_hints.state() == Wire::State::Closed)
        return;
    m_hints.close();
    m_socketOpen = m_awaitsPong = false;
    m_hintsDeadline = Milliseconds::max();
    tell(event::SocketClosed { askHub });
}

/// A ping is due, or whatever was waited for did not come.
void Box::keepHintsAlive()
{
    if (!m_socketOpen || m_awaitsPong)
        return closeSocket(false);
    m_awaitsPong = true;
    m_hintsDeadline = m_world.now + std::max(m_world.shrunk(pongWithin), leastPatience);
    m_hints.write(maskedFrame(pingFrame));
}

void Box::readHints()
{
    if (!m_upgraded && !m_hints.input().isEmpty()) {
        const auto end = m_hints.input().indexOf("\r\n\r\n");
        if (end < 0)
            return;
        if (!m_hints.input().startsWith("HTTP/1.1 101 "))
            return closeSocket(false);
        m_hints.input().remove(0, end + 4);
        m_upgraded = m_socketOpen = true;
        m_hintsDeadline = m_world.now + m_world.shrunk(pingEvery);
        noteServed();
        tell(event::SocketOpened {});
    }
    while (const auto frame = m_upgraded ? takeFrame(m_hints.input()) : std::nullopt) {
        if (frame->opcode == textFrame) {
            takeHint(frame->payload);
        } else if (frame->opcode == pingFrame) {
            m_hints.write(maskedFrame(pongFrame, frame->payload));
        } else if (frame->opcode == pongFrame) {
            m_awaitsPong = false;
            m_hintsDeadline = m_world.now + m_world.shrunk(pingEvery);
        } else if (frame->opcode == closeFrame) {
            return closeSocket(frame->payload.size() >= 2 && qFromBigEndian<quint16>(frame->payload.constData()) == revoked);
        }
    }
}

void Box::takeHint(const QByteArray &text)
{
    const auto object = QJsonDocument::fromJson(text).object();
    const auto heads = object.value("h"_L1).toObject();
    QMap<QString, qint64> moved;
    for (auto it = heads.begin(); it != heads.end(); ++it)
        moved.insert(it.key(), it.value().toInteger());
    m_world.counters.hints += !moved.isEmpty();
    if (!moved.isEmpty() && !m_world.options.losesHints)
        tell(event::Hint { moved });
    const auto range = object.value("bye"_L1).toArray();
    if (range.size() != 2)
        return;
    const int from = std::clamp(range[0].toInt(), 0, longestBye);
    tell(event::Bye { from, std::clamp(range[1].toInt(), from, longestBye) });
}
} // namespace palier::fleet
