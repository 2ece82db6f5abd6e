// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/bodyreceiver.h"

namespace palier::http
{
BodyReceiver::BodyReceiver(qint64 length, std::unique_ptr<BodySink> sink)
    : m_missing(length)
    , m_sink(std::move(sink))
{
}

bool BodyReceiver::take(QByteArrayView data)
{
    m_missing -= data.size();
    m_windowBytes += data.size();
    if (m_sink)
        return m_sink->write(data);
    m_bytes.append(data.data(), data.size());
    return true;
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
