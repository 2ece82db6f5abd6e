// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QHash>

#include <mutex>

namespace palier::hub
{
/// When each box and each session was last heard of. Kept in memory and written down once a minute, so that a poll costs no commit.
class Presence
{
public:
    [[nodiscard]] Result<Done> load(Database &db);
    void contact(const QString &device, const QDateTime &now);
    void socketOpened(const QString &device, const QDateTime &now);
    void socketClosed(const QString &device, const QDateTime &now);
    /// An open socket counts as contact right now. Invalid: never heard of.
    [[nodiscard]] QDateTime lastSeen(const QString &device, const QDateTime &now) const;
    void sessionUsed(const QString &hash, const QDateTime &now);
    /// Last use of a session that is not written down yet; invalid: none.
    [[nodiscard]] QDateTime sessionSeen(const QString &hash) const;

    /// Writes down what changed since the last time that was committed.
    [[nodiscard]] Result<Done> flush(Database &db, const QDateTime &now);
    /// The last flush is committed: what did not change since need not be written again.
    void committed();

private:
    mutable std::mutex m_mutex;
    QHash<QString, QDateTime> m_seen;
    QHash<QString, int> m_sockets;
    QHash<QString, QDateTime> m_changedDevices;
    QHash<QString, QDateTime> m_changedSessions;
    QHash<QString, QDateTime> m_flushedDevices; ///< with the last flush
    QHash<QString, QDateTime> m_flushedSessions;
};
} // namespace palier::hub
