// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/hubclock.h"

#include <algorithm>
#include <cstdlib>

namespace palier
{
void HubClock::begin(const QDateTime &lastContact, std::chrono::milliseconds mono)
{
    m_lastContact = lastContact;
    m_beganAt = mono;
}

void HubClock::heard(const QDateTime &hubNow, std::chrono::milliseconds mono, std::chrono::milliseconds roundTrip)
{
    const bool isQuick = roundTrip <= quick;
    if (!isQuick && !m_onlySlow)
        return;
    const qint64 offset = hubNow.toMSecsSinceEpoch() + roundTrip.count() / 2 - mono.count();
    const bool far = isKnown() && std::abs(offset - median()) > jump.count();
    if ((isQuick && m_onlySlow) || far)
        m_offsets.clear();
    m_onlySlow = m_onlySlow && !isQuick;
    m_offsets.append(offset);
    if (m_offsets.size() > samples)
        m_offsets.removeFirst();
}

QDateTime HubClock::at(const Moment &now) const
{
    return isKnown() ? QDateTime::fromMSecsSinceEpoch(now.mono.count() + median(), Qt::UTC) : guess(now);
}

QDateTime HubClock::guess(const Moment &now) const
{
    if (!m_lastContact.isValid())
        return now.wall;
    const auto least = m_lastContact.addDuration(now.mono - m_beganAt);
    return now.wall < least || now.wall > least.addDays(daysBelieved) ? least : now.wall;
}

qint64 HubClock::median() const
{
    auto sorted = m_offsets;
    std::sort(sorted.begin(), sorted.end());
    return sorted[(sorted.size() - 1) / 2];
}
} // namespace palier
