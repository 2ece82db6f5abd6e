// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/outboxpace.h"

namespace palier
{
namespace
{
/// No box was made before; an older time means that its clock was not set yet.
const QDateTime earliest(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

bool isFinal(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::TooLarge:
    case Error::Kind::Mismatch:
        return true;
    case Error::Kind::Unauthorized:
    case Error::Kind::Revoked:
    case Error::Kind::Conflict:
    case Error::Kind::TooMany:
    case Error::Kind::Unavailable:
    case Error::Kind::NoSpace:
    case Error::Kind::Storage:
    case Error::Kind::Internal:
        return false;
    }
    return false;
}
} // namespace

void OutboxPace::hubAnswered(const Moment &now)
{
    m_paused = false;
    if (m_failures > 0)
        m_notBefore = std::min(m_notBefore, std::max(now.mono, m_asked));
}

void OutboxPace::settled(const QString &key)
{
    m_waiting.removeIf([&](const WaitingCommand &command) { return command.key == key; });
    m_underWay.clear();
    m_failures = 0;
    m_notBefore = std::chrono::milliseconds(0);
}

bool OutboxPace::failed(const QString &key, const Error &error, const Moment &now, double random)
{
    if (isFinal(error.kind)) {
        settled(key);
        return true;
    }
    m_underWay.clear();
    m_paused = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Revoked;
    ++m_failures;
    m_asked = now.mono + std::chrono::seconds(error.retryAfterSeconds);
    m_notBefore = now.mono + Backoff {}.delay(m_failures, random, std::chrono::seconds(error.retryAfterSeconds));
    return false;
}

std::optional<OutboxPace::Next> OutboxPace::next(const Moment &now, const HubClock &clock)
{
    const auto due = deadline(clock);
    if (!due || now.mono < *due)
        return {};
    const auto command = m_waiting.first();
    const bool tooOld = command.createdAt >= earliest && command.createdAt.addDays(daysKept) <= clock.at(now);
    if (tooOld)
        settled(command.key);
    else
        m_underWay = command.key;
    return Next { command.key, tooOld };
}

std::optional<std::chrono::milliseconds> OutboxPace::deadline(const HubClock &clock) const
{
    if (m_shut || !clock.isKnown() || !m_underWay.isEmpty() || m_paused || m_waiting.isEmpty())
        return {};
    return m_notBefore;
}
} // namespace palier
