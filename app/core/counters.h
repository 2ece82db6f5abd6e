// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>
#include <chrono>
#include <initializer_list>
#include <vector>

namespace palier
{
/// Counts events, from any thread and without a lock.
class Counter
{
public:
    void add(quint64 count = 1) { m_count.fetch_add(count, std::memory_order_relaxed); }
    [[nodiscard]] quint64 value() const { return m_count.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_count = 0;
};

/// How observations spread over upper bounds that are fixed at the start; from any thread and without a lock.
class Histogram
{
public:
    static constexpr std::size_t maxBounds = 16;
    /// Ascending, at most maxBounds.
    Histogram(std::initializer_list<double> bounds);
    void observe(double value);
    void observe(std::chrono::nanoseconds time) { observe(std::chrono::duration<double>(time).count()); }

    struct Snapshot {
        std::vector<double> bounds;
        std::vector<quint64> upTo; ///< observations at or below each bound; one more: all
        double sum = 0;
    };
    [[nodiscard]] Snapshot snapshot() const;

private:
    std::array<double, maxBounds> m_bounds {};
    std::size_t m_size = 0;
    std::array<Counter, maxBounds + 1> m_counts;
    std::atomic<double> m_sum = 0;
};
} // namespace palier
