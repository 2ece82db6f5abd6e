// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

namespace palier::testing
{
/// The system's clock, whose monotonic side runs `speed` times as fast: polls and back-offs of minutes come within a second.
class FastClock final : public Clock
{
public:
    explicit FastClock(int speed)
        : m_speed(speed)
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_system.now(); }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override
    {
        const auto elapsed = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::milliseconds>(elapsed * m_speed);
    }
    [[nodiscard]] std::chrono::milliseconds timerFor(std::chrono::milliseconds span) const override
    {
        return (span + std::chrono::milliseconds(m_speed - 1)) / m_speed;
    }

private:
    SystemClock m_system;
    int m_speed;
};
} // namespace palier::testing
