// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/feedpages.h"
#include "storage/database.h"

#include <QHash>

#include <chrono>
#include <deque>
#include <mutex>

namespace palier::hub::feed
{
/// How far the boxes are, as far as the hub can know: what it answered them, and what it hinted at since. In memory, from any thread;
/// only which boxes stand still is written down, for `palier-hub doctor`.
class Progress
{
public:
    using Time = std::chrono::milliseconds; ///< of Clock::elapsed()

    void opened(const QString &device, const QStringList &scopes, Time now);
    void closed(const QString &device);
    /// Boxes with an open socket were told that the scope has this head.
    void hinted(const QString &scope, qint64 head, Time now);
    /// A box was answered. One that is sent the same rows a third time stands still: it takes them and comes back without. True at that time.
    bool answered(const QString &device, const QMap<QString, Sent> &scopes, const QDateTime &now);

    /// Boxes that were replaced stand still no more.
    void forget(const QStringList &devices);

    /// Of boxes with an open socket: the time since the first change that no answer has carried to them. A box that is in step has none.
    struct Lag {
        int connected = 0;
        int behind = 0;
        Time p99 { 0 };
        Time longest { 0 };
    };
    [[nodiscard]] Lag lag(Time now) const;
    [[nodiscard]] int standingStill() const;

    [[nodiscard]] Result<Done> load(Database &db);
    /// Writes down what changed since the last time that was committed.
    [[nodiscard]] Result<Done> flush(Database &db);
    void committed();

private:
    struct Carried {
        QString scope;
        QString epoch;
        qint64 from = 0;
        QDateTime since;
        int times = 1;
        [[nodiscard]] bool isSame(const Carried &other) const { return scope == other.scope && epoch == other.epoch && from == other.from; }
    };
    struct Box {
        int sockets = 0;
        Time openedAt { 0 };
        QStringList scopes;
        QList<qint64> to; ///< in each of `scopes`; -1: not answered since it opened its socket
        QList<Carried> carried; ///< by the last answer
    };
    struct Hint {
        qint64 head;
        Time at;
    };
    bool noteCarried(const QString &device, Box &box, const QMap<QString, Sent> &scopes, const QDateTime &now);
    [[nodiscard]] Time behind(const Box &box, Time now) const;

    mutable std::mutex m_mutex;
    QHash<QString, Box> m_boxes;
    QHash<QString, std::deque<Hint>> m_hints; ///< the latest of each scope
    QHash<QString, QString> m_standing; ///< device → since when
    QHash<QString, QString> m_stored;
    QHash<QString, QString> m_flushed; ///< with the last flush
};
} // namespace palier::hub::feed
