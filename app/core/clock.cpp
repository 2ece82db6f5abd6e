// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

ManualClock::ManualClock(const QDateTime &start)
    : m_now(start.toUTC())
{
}

QDateTime ManualClock::now() const
{
    return m_now;
}

std::chrono::milliseconds ManualClock::elapsed() const
{
    return m_elapsed;
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    m_now = m_now.addMSecs(by.count());
    m_elapsed += by;
}

void ManualClock::jumpTo(const QDateTime &wall)
{
    m_now = wall.toUTC();
}

QString toWireTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime fromWireTime(QStringView text)
{
    static constexpr qsizetype length = 24; // 2026-11-21T17:42:00.000Z
    if (text.size() != length || !text.endsWith(u'Z'))
        return {};
    const auto time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    return time.isValid() && toWireTime(time) == text ? time : QDateTime();
}
} // namespace palier
