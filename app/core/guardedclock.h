// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

#include <mutex>
#include <optional>

namespace palier
{
/// A wall clock for a server that runs for months, guarded by the monotonic one: it never goes back, and a step of the system's
/// clock is believed only after it has lasted for `patience`. Set back, time then goes on at half its pace until the two meet.
/// Any thread.
class GuardedClock final : public Clock
{
public:
    static constexpr std::chrono::milliseconds small { 2'000 }; ///< what a time server corrects in passing
    static constexpr std::chrono::milliseconds patience { 600'000 };

    /// `source` must outlive it, and is believed at the start.
    explicit GuardedClock(const Clock &source);
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_source.elapsed(); }

private:
    void judge(qint64 offset, qint64 mono) const;

    struct Doubt {
        qint64 offset = 0;
        qint64 since = 0;
    };
    const Clock &m_source;
    mutable std::mutex m_mutex;
    mutable qint64 m_offset = 0; ///< wall minus monotonic, ms, as believed
    mutable std::optional<Doubt> m_doubt; ///< what the system's clock says instead, and since when
    mutable qint64 m_last = 0; ///< the last time that was given, and when
    mutable qint64 m_lastMono = 0;
};
} // namespace palier
