// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/openingstate.h"

#include <algorithm>

namespace palier
{
QDateTime instantOf(const QDate &date, int minute, const QTimeZone &zone, bool last)
{
    const QDateTime wall(date, QTime(0, 0), Qt::UTC);
    const auto asUtc = wall.addSecs(60LL * minute);
    const auto under = [&](const QDateTime &when) { return asUtc.addSecs(-zone.offsetFromUtc(when)); };
    const auto before = under(asUtc.addDays(-1)); // as if the clock had not been changed since the day before
    const auto after = under(asUtc.addDays(1)); // or had been already
    const bool beforeHolds = under(before) == before;
    const bool afterHolds = under(after) == after;
    if (beforeHolds && afterHolds)
        return last ? std::max(before, after) : std::min(before, after);
    if (beforeHolds || afterHolds)
        return beforeHolds ? before : after;
    return zone.nextTransition(std::min(before, after).addSecs(-1)).atUtc;
}

OpeningState openingAt(const OpeningHours &hours, const QDateTime &now, const QTimeZone &zone)
{
    const auto today = now.toTimeZone(zone).date();
    OpeningState state;
    for (auto date = today.addDays(-1); date <= today.addDays(openingHorizon); date = date.addDays(1)) {
        for (const auto &span : hours.spansOn(date)) {
            const auto from = instantOf(date, span.from, zone);
            const auto until = instantOf(date, span.until, zone, true);
            const auto &goesOn = state.changesAt;
            if (until <= now || until <= from)
                continue;
            if (state.isOpen && from > goesOn)
                return state;
            if (!state.isOpen && from > now)
                return { .isOpen = false, .changesAt = from };
            state = { .isOpen = true, .changesAt = until };
        }
    }
    const bool isEndless = state.isOpen && state.changesAt.toTimeZone(zone).date() > today.addDays(openingHorizon);
    return isEndless ? OpeningState { .isOpen = true, .changesAt = {} } : state;
}
} // namespace palier
