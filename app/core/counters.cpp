// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/counters.h"

#include <algorithm>

namespace palier
{
Histogram::Histogram(std::initializer_list<double> bounds)
    : m_size(bounds.size())
{
    Q_ASSERT(m_size <= maxBounds && std::is_sorted(bounds.begin(), bounds.end()));
    std::copy(bounds.begin(), bounds.end(), m_bounds.begin());
}

void Histogram::observe(double value)
{
    std::size_t place = 0;
    while (place < m_size && value > m_bounds[place])
        ++place;
    m_counts[place].add();
    m_sum.fetch_add(value, std::memory_order_relaxed);
}

Histogram::Snapshot Histogram::snapshot() const
{
    Snapshot shot;
    shot.sum = m_sum.load(std::memory_order_relaxed);
    shot.bounds.assign(m_bounds.begin(), m_bounds.begin() + static_cast<std::ptrdiff_t>(m_size));
    quint64 total = 0;
    for (std::size_t i = 0; i <= m_size; ++i)
        shot.upTo.push_back(total += m_counts[i].value());
    return shot;
}
} // namespace palier
