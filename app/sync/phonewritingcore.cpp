// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/phonewritingcore.h"

#include <algorithm>
#include <utility>

namespace palier
{
void PhoneWritingCore::open(const QString &text)
{
    close();
    m_state = State::Opening;
    m_text = text;
    m_failures = 0;
    m_notBefore = Millis(0);
}

void PhoneWritingCore::close()
{
    ++m_round;
    m_ended = std::exchange(m_id, {});
    m_url.clear();
    m_hubText.clear();
    m_version = m_refused = 0;
    m_dirty = m_phone = m_opening = m_reading = m_writing = false;
    m_state = State::Closed;
}

void PhoneWritingCore::typed(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_dirty = true;
}

void PhoneWritingCore::opened(quint64 round, const Result<PhoneWritingCode> &code, Millis now, double random)
{
    if (round != m_round)
        return;
    m_opening = false;
    if (!code)
        return failed(code.error(), now, random);
    m_id = code->id;
    m_url = code->url;
    m_end = now + std::chrono::seconds(code->secondsLeft);
    m_dirty = !m_text.isEmpty();
    m_failures = 0;
    m_state = State::Ready;
}

void PhoneWritingCore::read(quint64 round, const Result<PhoneWriting> &writing, Millis now, double random)
{
    if (round != m_round)
        return;
    m_reading = false;
    writing ? see(*writing) : failed(writing.error(), now, random);
}

void PhoneWritingCore::wrote(quint64 round, const Result<PhoneWriting> &writing, Millis now, double random)
{
    if (round != m_round)
        return;
    m_writing = false;
    if (writing) {
        m_dirty = m_text != m_sent.text;
        return see(*writing);
    }
    if (writing.error().kind == Error::Kind::Conflict)
        m_refused = m_sent.version;
    else if (writing.error().kind == Error::Kind::Invalid || writing.error().kind == Error::Kind::TooLarge)
        m_dirty = false; // the hub will never take it: the television keeps it for itself
    else
        failed(writing.error(), now, random);
}

/// What the phone wrote replaces the text, unless somebody wrote on the television since: that goes on top of it.
void PhoneWritingCore::see(const PhoneWriting &writing)
{
    m_failures = 0;
    m_phone = m_phone || writing.opened;
    m_state = m_phone ? State::Writing : State::Ready;
    if (writing.version > m_version) {
        m_version = writing.version;
        m_hubText = writing.text;
    }
    if (!m_dirty)
        m_text = m_hubText;
    else if (m_text == m_hubText)
        m_dirty = false;
}

void PhoneWritingCore::failed(const Error &error, Millis now, double random)
{
    if (isLive() && (error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Revoked))
        return over();
    ++m_failures;
    if (!isLive() || m_failures >= failuresUntilTold)
        m_state = State::Unreachable;
    m_notBefore = now + backoff.delay(m_failures, random, std::chrono::seconds(std::max(1, error.retryAfterSeconds)));
}

void PhoneWritingCore::over()
{
    close();
    m_ended.clear();
    m_state = State::Over;
}

QList<PhoneWritingCore::Ask> PhoneWritingCore::take(Millis now)
{
    QList<Ask> out;
    if (!m_ended.isEmpty())
        out.append({ .what = Ask::What::End, .round = m_round, .id = std::exchange(m_ended, {}) });
    if (m_state == State::Closed || m_state == State::Over)
        return out;
    if (isLive() && now >= m_end) {
        over();
        return out;
    }
    if (now < m_notBefore)
        return out;
    if (!isLive() && !std::exchange(m_opening, true))
        out.append({ .what = Ask::What::Open, .round = m_round, .id = {} });
    if (wantsToWrite()) {
        m_writing = true;
        m_sent = { m_version + 1, m_text };
        out.append({ .what = Ask::What::Write, .round = m_round, .id = m_id, .change = m_sent });
    }
    if (isLive() && !std::exchange(m_reading, true))
        out.append({ .what = Ask::What::Read, .round = m_round, .id = m_id, .after = m_version });
    return out;
}

std::optional<PhoneWritingCore::Millis> PhoneWritingCore::deadline() const
{
    if (m_state == State::Closed || m_state == State::Over)
        return {};
    const bool asks = isLive() ? !m_reading || wantsToWrite() : !m_opening;
    if (asks)
        return isLive() ? std::min(m_notBefore, m_end) : m_notBefore;
    return isLive() ? std::optional(m_end) : std::nullopt;
}
} // namespace palier
