// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/residencewording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int weekDays = 7;

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QList<OpeningSpan> usual(const OpeningHours &hours, int day)
{
    const auto found = std::find_if(hours.week.begin(), hours.week.end(), [&](const auto &each) { return each.day == day; });
    return found == hours.week.end() ? QList<OpeningSpan>() : found->spans;
}
} // namespace

QString leftToRight(const QString &text)
{
    const QString apart = QChar(0x2066) + text + QChar(0x2069);
    return apart;
}

ResidenceWording::ResidenceWording(const Wording &wording, const QDateTime &now)
    : m_wording(wording)
    , m_now(now)
    , m_today(now.toTimeZone(wording.zone()).date())
{
}

QString ResidenceWording::opening(const OpeningState &state) const
{
    const auto clock = m_wording.clock(state.changesAt);
    const auto date = state.changesAt.toTimeZone(m_wording.zone()).date();
    const auto days = state.changesAt.isValid() ? m_today.daysTo(date) : -1;
    const bool atMidnight = days == 1 && clock == "00:00"_L1;
    if (state.isOpen) {
        if (days < 0) {
            //% "Open day and night"
            return qtTrId("residence-open");
        }
        if (days == 0 || atMidnight) {
            //% "Open until %1"
            return qtTrId("residence-open-today").arg(atMidnight ? u"24:00"_s : clock);
        }
        //% "Open until %1, %2"
        return qtTrId("residence-open-until").arg(dayInside(date), clock);
    }
    switch (days) {
    case -1:
        //% "Closed"
        return qtTrId("residence-closed");
    case 0:
        //% "Closed. Opens at %1"
        return qtTrId("residence-opens-today").arg(clock);
    case 1:
        //% "Closed. Opens tomorrow at %1"
        return qtTrId("residence-opens-tomorrow").arg(clock);
    default:
        //% "Closed. Opens on %1 at %2"
        return qtTrId("residence-opens-on").arg(days < weekDays ? m_wording.locale().dayName(date.dayOfWeek()) : dayInside(date), clock);
    }
}

QString ResidenceWording::range(int from, int until) const
{
    const QString mark = m_wording.rightToLeft() ? QString(QChar(0x200f)) : QString(); // figures alone would be set from left to right
    return mark + minutesToWire(from) + u" – "_s + minutesToWire(until) + mark;
}

QString ResidenceWording::hours(const QList<OpeningSpan> &spans) const
{
    if (spans.isEmpty()) {
        //% "closed"
        return qtTrId("residence-closed-then");
    }
    QStringList parts;
    for (const auto &[from, until] : spans)
        parts.append(range(from, until));
    //% "%1, %2"
    const auto comma = qtTrId("residence-hours-and");
    auto all = parts.takeFirst();
    for (const auto &part : std::as_const(parts))
        all = comma.arg(all, part);
    return all;
}

QString ResidenceWording::days(int first, int last) const
{
    const auto &locale = m_wording.locale();
    if (first == last)
        return capitalised(locale.dayName(first));
    //% "%1 to %2"
    return capitalised(qtTrId("residence-days").arg(locale.dayName(first), locale.dayName(last)));
}

QList<std::pair<QString, QString>> ResidenceWording::week(const OpeningHours &hours) const
{
    QList<std::pair<QString, QString>> lines;
    if (hours.week.isEmpty())
        return lines;
    int first = 1;
    for (int day = 1; day <= weekDays; ++day) {
        const auto spans = usual(hours, day);
        if (day < weekDays && usual(hours, day + 1) == spans)
            continue;
        lines.append({ days(first, day), this->hours(spans) });
        first = day + 1;
    }
    return lines;
}

QList<std::pair<QString, QString>> ResidenceWording::exceptions(const OpeningHours &hours) const
{
    auto coming = hours.exceptions;
    coming.removeIf([this](const auto &exception) { return exception.until < m_today; });
    std::sort(coming.begin(), coming.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    QList<std::pair<QString, QString>> lines;
    for (const auto &[from, until, spans] : std::as_const(coming)) {
        //% "From %1 to %2"
        const auto both = qtTrId("residence-from-to").arg(dayInside(from), dayInside(until));
        lines.append({ from == until ? capitalised(dayInside(from)) : both, this->hours(spans) });
    }
    return lines;
}

QString ResidenceWording::dayInside(const QDate &date) const
{
    if (date.year() == m_today.year() || m_today.daysTo(date) < 180)
        return m_wording.locale().toString(date, qtTrId("format-date"));
    //% "d MMMM yyyy"
    return m_wording.locale().toString(date, qtTrId("format-date-year"));
}

QString ResidenceWording::day(const QDate &date) const
{
    if (date == m_today) {
        //% "Today"
        return qtTrId("residence-today");
    }
    if (date == m_today.addDays(1)) {
        //% "Tomorrow"
        return qtTrId("residence-tomorrow");
    }
    return capitalised(dayInside(date));
}

QString ResidenceWording::began(const Works &works) const
{
    if (!works.from.minute || works.from.date < m_today)
        return {};
    //% "From %1"
    return qtTrId("residence-from").arg(minutesToWire(*works.from.minute));
}

QString ResidenceWording::when(const Works &works) const
{
    const auto &end = works.until;
    const bool endsThatDay = end.date == shownOn(works);
    if (endsThatDay && !end.minute) {
        //% "All day"
        return began(works).isEmpty() ? qtTrId("residence-all-day") : began(works);
    }
    if (endsThatDay && !began(works).isEmpty())
        return range(*works.from.minute, *end.minute);
    if (endsThatDay) {
        //% "Until %1"
        return qtTrId("residence-until").arg(minutesToWire(*end.minute));
    }
    //% "Until %1"
    const auto day = qtTrId("residence-until-day").arg(dayInside(end.date));
    const auto last = end.minute ? qtTrId("residence-hours-and").arg(day, minutesToWire(*end.minute)) : day;
    return joined({ began(works), last });
}

bool ResidenceWording::isOver(const Works &works) const
{
    if (!works.until.minute)
        return works.until.date < m_today;
    return instantOf(works.until.date, *works.until.minute, m_wording.zone(), true) <= m_now;
}
} // namespace palier
