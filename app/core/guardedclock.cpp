// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/guardedclock.h"

#include <algorithm>
#include <cstdlib>

namespace palier
{
GuardedClock::GuardedClock(const Clock &source)
    : m_source(source)
    , m_last(source.now().toMSecsSinceEpoch())
    , m_lastMono(source.elapsed().count())
{
    m_offset = m_last - m_lastMono;
}

QDateTime GuardedClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    const qint64 mono = m_source.elapsed().count();
    judge(m_source.now().toMSecsSinceEpoch() - mono, mono);
    const qint64 believed = m_offset + mono;
    const qint64 slowly = m_last + (mono - m_lastMono) / 2;
    const qint64 time = std::max(believed, slowly);
    if (time > m_last) { // else half a millisecond would be lost with every call
        m_last = time;
        m_lastMono = mono;
    }
    return QDateTime::fromMSecsSinceEpoch(m_last, Qt::UTC);
}

void GuardedClock::judge(qint64 offset, qint64 mono) const
{
    const auto isClose = [offset](qint64 other) { return std::abs(offset - other) <= small.count(); };
    const bool lasted = m_doubt && isClose(m_doubt->offset) && mono - m_doubt->since >= patience.count();
    if (isClose(m_offset) || lasted) {
        m_offset = offset;
        m_doubt.reset();
    } else if (!m_doubt || !isClose(m_doubt->offset)) {
        m_doubt = Doubt { offset, mono };
    }
}
} // namespace palier
