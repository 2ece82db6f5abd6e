// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/presence.h"

#include "core/clock.h"
#include "hub/people/accountstore.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
Result<Done> Presence::load(Database &db)
{
    auto rows = db.rows(u"SELECT id, seen_at FROM device WHERE seen_at IS NOT NULL"_s);
    if (!rows)
        return rows.error();
    const std::lock_guard lock(m_mutex);
    for (const auto &row : std::as_const(*rows))
        m_seen.insert(row[0].toString(), fromWireTime(row[1].toString()));
    return Done {};
}

void Presence::contact(const QString &device, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    m_seen[device] = m_changedDevices[device] = now;
}

void Presence::socketOpened(const QString &device, const QDateTime &now)
{
    contact(device, now);
    const std::lock_guard lock(m_mutex);
    ++m_sockets[device];
}

void Presence::socketClosed(const QString &device, const QDateTime &now)
{
    contact(device, now);
    const std::lock_guard lock(m_mutex);
    if (--m_sockets[device] <= 0)
        m_sockets.remove(device);
}

QDateTime Presence::lastSeen(const QString &device, const QDateTime &now) const
{
    const std::lock_guard lock(m_mutex);
    return m_sockets.contains(device) ? now : m_seen.value(device);
}

void Presence::sessionUsed(const QString &hash, const QDateTime &now)
{
    const std::lock_guard lock(m_mutex);
    m_changedSessions[hash] = now;
}

QDateTime Presence::sessionSeen(const QString &hash) const
{
    const std::lock_guard lock(m_mutex);
    return m_changedSessions.value(hash);
}

Result<Done> Presence::flush(Database &db, const QDateTime &now)
{
    QHash<QString, QDateTime> devices;
    QHash<QString, QDateTime> sessions;
    {
        const std::lock_guard lock(m_mutex);
        for (auto it = m_sockets.cbegin(); it != m_sockets.cend(); ++it)
            m_changedDevices[it.key()] = now;
        devices = m_flushedDevices = m_changedDevices;
        sessions = m_flushedSessions = m_changedSessions;
    }
    for (auto it = devices.cbegin(); it != devices.cend(); ++it) {
        if (auto kept = db.run(u"UPDATE device SET seen_at = ? WHERE id = ?"_s, { toWireTime(it.value()), it.key() }); !kept)
            return kept.error();
    }
    for (auto it = sessions.cbegin(); it != sessions.cend(); ++it) {
        if (auto kept = people::touchSession(db, it.key(), it.value()); !kept)
            return kept;
    }
    return Done {};
}

void Presence::committed()
{
    const std::lock_guard lock(m_mutex);
    const auto drop = [](auto &changed, const auto &flushed) {
        changed.removeIf([&flushed](const auto &it) { return flushed.value(it.key()) == it.value(); });
    };
    drop(m_changedDevices, m_flushedDevices);
    drop(m_changedSessions, m_flushedSessions);
}
} // namespace palier::hub
