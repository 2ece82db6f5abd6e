// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/retry.h"
#include "sync/hubclock.h"
#include "sync/syncevents.h"

#include <algorithm>
#include <optional>

namespace palier
{
/// Which command goes out next, and when: first in, first out, one at a time. None before the hub's first answer since the start: until
/// then nobody knows how old a command is, nor whether the box still belongs to the flat that gave it. Pure.
class OutboxPace
{
public:
    static constexpr int daysKept = 30; ///< then "could not be sent": the hub forgets a key after 45

    void setWaiting(const QList<WaitingCommand> &waiting) { m_waiting = waiting; }
    /// While what the hub's answer takes away from the box has not gone: what waits may be of another flat's.
    void setShut(bool shut) { m_shut = shut; }
    /// The hub answered something: unauthorized before, it may be authorized now.
    void hubAnswered(const Moment &now);
    void hold(std::chrono::milliseconds until) { m_notBefore = std::max(m_notBefore, until); }
    void settled(const QString &key);
    /// True: final, the command is to be shown as failed. False: it is sent again later.
    [[nodiscard]] bool failed(const QString &key, const Error &error, const Moment &now, double random);
    /// The next one, or one that waited too long (`tooOld`); nothing while one is under way.
    struct Next {
        QString key;
        bool tooOld = false;
    };
    [[nodiscard]] std::optional<Next> next(const Moment &now, const HubClock &clock);
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline(const HubClock &clock) const;
    [[nodiscard]] bool isUnderWay(const QString &key) const { return m_underWay == key; }

private:
    QList<WaitingCommand> m_waiting;
    QString m_underWay;
    bool m_shut = false;
    bool m_paused = false; ///< 401
    int m_failures = 0;
    std::chrono::milliseconds m_notBefore { 0 };
    std::chrono::milliseconds m_asked { 0 }; ///< the hub's own Retry-After: no other answer shortens it
};
} // namespace palier
