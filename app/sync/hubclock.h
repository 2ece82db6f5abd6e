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

    /// The hub answered `hubNow`; the answer arrived at `mono` and took `roundTrip`.
    void heard(const QDateTime &hubNow, std::chrono::milliseconds mono, std::chrono::milliseconds roundTrip);
    /// False until the first answer since the start.
    [[nodiscard]] bool isKnown() const { return !m_offsets.isEmpty(); }
    /// The hub's time; the wall clock's while it is not known.
    [[nodiscard]] QDateTime at(const Moment &now) const;

private:
    [[nodiscard]] qint64 median() const;
    QList<qint64> m_offsets; ///< hub minus monotonic, ms; oldest first
    bool m_onlySlow = true;
};
} // namespace palier
