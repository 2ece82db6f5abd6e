// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/socketpace.h"

namespace palier
{
using std::chrono::milliseconds;

bool SocketPace::takeTurn(milliseconds now)
{
    if (!m_allowed || m_state != State::Closed || now < m_notBefore)
        return false;
    m_state = State::Opening;
    return true;
}

void SocketPace::opened(milliseconds now)
{
    m_state = State::Open;
    m_openedAt = now;
}

bool SocketPace::closed(milliseconds now, double random)
{
    if (m_state == State::Closed)
        return true;
    const bool wasOpen = m_state == State::Open;
    const bool wasSteady = wasOpen && now - m_openedAt >= steady;
    m_failures = wasSteady ? 1 : m_failures + 1;
    m_state = State::Closed;
    m_notBefore = now + backoff.delay(m_failures, random);
    return wasOpen;
}

bool SocketPace::bye(milliseconds min, milliseconds max, milliseconds now, double random)
{
    const bool wasOpen = m_state != State::Closed;
    m_state = State::Closed;
    m_failures = 0;
    m_notBefore = now + min + milliseconds(static_cast<long long>(random * static_cast<double>((max - min).count())));
    return wasOpen;
}

std::optional<milliseconds> SocketPace::deadline() const
{
    return m_allowed && m_state == State::Closed ? std::optional(m_notBefore) : std::nullopt;
}
} // namespace palier
