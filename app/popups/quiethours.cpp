// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "popups/quiethours.h"

namespace palier
{
std::pair<QDateTime, QDateTime> QuietHours::of(const QDate &day) const
{
    return { QDateTime(day, from, zone), QDateTime(until > from ? day : day.addDays(1), until, zone) };
}

bool QuietHours::contain(const QDateTime &now) const
{
    if (!from.isValid() || !until.isValid() || from == until)
        return false;
    const auto today = now.toTimeZone(zone).date();
    for (const auto &day : { today.addDays(-1), today }) {
        if (const auto [begin, end] = of(day); now >= begin && now < end)
            return true;
    }
    return false;
}

std::optional<QDateTime> QuietHours::nextChange(const QDateTime &now) const
{
    std::optional<QDateTime> next;
    if (!from.isValid() || !until.isValid() || from == until)
        return next;
    const auto today = now.toTimeZone(zone).date();
    for (const auto &day : { today.addDays(-1), today, today.addDays(1) }) {
        const auto [begin, end] = of(day);
        for (const auto &time : { begin, end }) {
            if (time > now && (!next || time < *next))
                next = time;
        }
    }
    return next;
}
} // namespace palier
