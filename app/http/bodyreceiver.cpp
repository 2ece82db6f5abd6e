// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/bodyreceiver.h"

namespace palier::http
{
BodyReceiver::BodyReceiver(qint64 length, std::unique_ptr<BodySink> sink, std::shared_ptr<BodyBudget::Share> share)
    : m_missing(length)
    , m_sink(std::move(sink))
    , m_share(std::move(share))
{
}

BodyReceiver::Taken BodyReceiver::take(QByteArrayView data)
{
    m_missing -= data.size();
    m_windowBytes += data.size();
    if (m_sink)
        return m_sink->write(data) ? Taken::Yes : Taken::Refused;
    if (!m_share->grow(data.size()))
        return Taken::NoRoom;
    m_bytes.append(data.data(), data.size());
    return Taken::Yes;
}

bool BodyReceiver::isTooSlow(Milliseconds now, const Limits &limits)
{
    const Milliseconds passed = now - m_windowStart;
    if (passed < limits.bodyWindow)
        return false;
    const bool slow = m_windowBytes * 1000 < limits.minBodyBytesPerSecond * passed.count();
    m_windowStart = now;
    m_windowBytes = 0;
    return slow;
}
} // namespace palier::http
