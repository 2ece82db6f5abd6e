// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>

namespace palier
{
/// The time of one step: the box's own wall clock, which may be wrong, and its monotonic clock.
struct Moment {
    QDateTime wall;
    std::chrono::milliseconds mono { 0 };
};

/// What the box knows of the hub's time: the median offset of the last five quick answers from the monotonic clock, so
/// that a wall clock that jumps changes nothing.
class HubClock
{
public:
    static constexpr std::chrono::milliseconds quick { 2'000 };
    static constexpr std::chrono::milliseconds jump { 5'000 }; ///< a quick answer further off: the machine slept, begin anew
    static constexpr int samples = 5;
    static constexpr int daysBelieved = 90; ///< how far ahead of the last contact a wall clock is believed: as long as the hub keeps deltas

    /// At the start: the hub's time when it last answered, in an earlier run.
    void begin(const QDateTime &lastContact, std::chrono::milliseconds mono);

    /// The hub answered `hubNow`; the answer arrived at `mono` and took `roundTrip`.
    void heard(const QDateTime &hubNow, std::chrono::milliseconds mono, std::chrono::milliseconds roundTrip);
    /// False until the first answer since the start.
    [[nodiscard]] bool isKnown() const { return !m_offsets.isEmpty(); }
    /// The hub's time. While it is not known, the wall clock's, unless that cannot be (1970, or years ahead): then time goes on from
    /// the last contact, so that nothing is over, or has yet to begin, because of a dead battery.
    [[nodiscard]] QDateTime at(const Moment &now) const;

private:
    [[nodiscard]] qint64 median() const;
    [[nodiscard]] QDateTime guess(const Moment &now) const;
    QList<qint64> m_offsets; ///< hub minus monotonic, ms; oldest first
    bool m_onlySlow = true;
    QDateTime m_lastContact; ///< of an earlier run; invalid: never
    std::chrono::milliseconds m_beganAt { 0 };
};
} // namespace palier
