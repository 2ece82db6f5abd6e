// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace palier::hub
{
/// So many calls a minute for each key (an address, a credential), counted in fixed minutes. Strangers can make up keys: beyond `maxKeys` of
/// them in one minute, new ones are let through uncounted.
class RateLimit
{
public:
    static constexpr qsizetype maxKeys = 100'000; // some 15 MB

    RateLimit(const Clock &clock, int perMinute)
        : m_clock(clock)
        , m_perMinute(perMinute)
    {
    }
    /// Counts the call; false when it is one too many.
    [[nodiscard]] bool allow(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        const auto minute = std::chrono::floor<std::chrono::minutes>(m_clock.elapsed());
        if (minute != m_minute)
            m_calls.clear();
        m_minute = minute;
        if (m_calls.size() >= maxKeys && !m_calls.contains(key))
            return true;
        return ++m_calls[key] <= m_perMinute;
    }

    /// In how many seconds the next minute begins: 1 to 60.
    [[nodiscard]] int nextMinute() const
    {
        using namespace std::chrono;
        return static_cast<int>(ceil<seconds>(floor<minutes>(m_clock.elapsed()) + minutes(1) - m_clock.elapsed()).count());
    }

private:
    const Clock &m_clock;
    int m_perMinute;
    std::mutex m_mutex;
    std::chrono::minutes m_minute { 0 };
    QHash<QString, int> m_calls;
};
} // namespace palier::hub
