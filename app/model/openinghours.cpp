// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "model/openinghours.h"

#include "model/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto days = makeWords<int>({
    { 1, u"monday" },
    { 2, u"tuesday" },
    { 3, u"wednesday" },
    { 4, u"thursday" },
    { 5, u"friday" },
    { 6, u"saturday" },
    { 7, u"sunday" },
});

std::optional<int> dayFromWord(QStringView word)
{
    return days.fromWord(word);
}

QDate dateFrom(JsonReader &json, QLatin1StringView key)
{
    const auto date = QDate::fromString(json.matching(key, datePattern), Qt::ISODate);
    if (!date.isValid())
        json.fail(json.pathOf(key), u"no day of the calendar"_s);
    return date;
}

using Unknown = JsonReader::Unknown;

/// Reads each object of a list with `decode(reader)`.
template<typename T>
QList<T> listFrom(JsonReader &json, QLatin1StringView key, TextLimits size, Unknown unknown, T (*decode)(JsonReader &, Unknown))
{
    return json.list<T>(key, size.min, size.max, [unknown, decode](const QJsonValue &value, const QString &path) -> Result<T> {
        if (!value.isObject())
            return Error { Error::Kind::Invalid, u"expected an object"_s, path };
        JsonReader inner(value.toObject(), path, unknown);
        auto item = decode(inner, unknown);
        return inner.finish(item);
    });
}

OpeningSpan spanFrom(JsonReader &json, Unknown)
{
    const OpeningSpan span { .from = minutesFromWire(json.matching("from"_L1, wallTimePattern)), .until = minutesFromWire(json.matching("until"_L1, wallTimePattern)) };
    if (span.until <= span.from)
        json.fail(json.pathOf("until"_L1), u"must be after the beginning"_s);
    return span;
}

QList<OpeningSpan> spansFrom(JsonReader &json, int min, Unknown unknown)
{
    const auto spans = listFrom<OpeningSpan>(json, "spans"_L1, { min, maxSpans }, unknown, spanFrom);
    for (qsizetype i = 1; i < spans.size(); ++i) {
        if (spans[i].from < spans[i - 1].until)
            json.fail(u"%1[%2].from"_s.arg(json.pathOf("spans"_L1)).arg(i), u"must not be before the end of the span before it"_s);
    }
    return spans;
}

OpeningDay dayFrom(JsonReader &json, Unknown unknown)
{
    return { .day = json.word("day"_L1, dayFromWord), .spans = spansFrom(json, 1, unknown) };
}

OpeningException exceptionFrom(JsonReader &json, Unknown unknown)
{
    const OpeningException exception { .from = dateFrom(json, "from"_L1), .until = dateFrom(json, "until"_L1), .spans = spansFrom(json, 0, unknown) };
    if (exception.until < exception.from)
        json.fail(json.pathOf("until"_L1), u"must not be before the first day"_s);
    return exception;
}

/// Reports the first item that is at odds with one before it.
template<typename T>
void checkPairs(JsonReader &json, QLatin1StringView key, const QList<T> &items, const QString &detail, bool (*atOdds)(const T &, const T &))
{
    for (qsizetype i = 1; i < items.size(); ++i) {
        if (std::any_of(items.begin(), items.begin() + i, [&](const T &before) { return atOdds(before, items[i]); }))
            return json.fail(u"%1[%2]"_s.arg(json.pathOf(key)).arg(i), detail);
    }
}

QJsonArray toJson(const QList<OpeningSpan> &spans)
{
    QJsonArray out;
    for (const auto &[from, until] : spans)
        out.append(QJsonObject { { u"from"_s, minutesToWire(from) }, { u"until"_s, minutesToWire(until) } });
    return out;
}
} // namespace

const QString wallTimePattern = u"([01][0-9]|2[0-3]):[0-5][0-9]|24:00"_s;
const QString datePattern = u"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"_s;

int minutesFromWire(const QString &text)
{
    return QStringView(text).left(2).toInt() * 60 + QStringView(text).mid(3).toInt();
}

QString minutesToWire(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QList<OpeningSpan> OpeningHours::spansOn(const QDate &date) const
{
    for (const auto &exception : exceptions) {
        if (exception.from <= date && date <= exception.until)
            return exception.spans;
    }
    const auto found = std::find_if(week.begin(), week.end(), [&](const auto &day) { return day.day == date.dayOfWeek(); });
    return found == week.end() ? QList<OpeningSpan>() : found->spans;
}

OpeningHours openingHoursFrom(JsonReader &json, Unknown unknown)
{
    const OpeningHours hours {
        .week = listFrom<OpeningDay>(json, "hours"_L1, { 0, 7 }, unknown, dayFrom),
        .exceptions = listFrom<OpeningException>(json, "exceptions"_L1, { 0, maxExceptions }, unknown, exceptionFrom),
    };
    checkPairs<OpeningDay>(json, "hours"_L1, hours.week, u"names a day twice"_s, [](const auto &one, const auto &other) { return one.day == other.day; });
    checkPairs<OpeningException>(json, "exceptions"_L1, hours.exceptions, u"overlaps another exception"_s,
        [](const auto &one, const auto &other) { return one.from <= other.until && other.from <= one.until; });
    return hours;
}

void putHours(QJsonObject &object, const OpeningHours &hours)
{
    QJsonArray week;
    for (const auto &[day, spans] : hours.week)
        week.append(QJsonObject { { u"day"_s, days.toWord(day) }, { u"spans"_s, toJson(spans) } });
    QJsonArray exceptions;
    for (const auto &[from, until, spans] : hours.exceptions)
        exceptions.append(QJsonObject { { u"from"_s, from.toString(Qt::ISODate) }, { u"until"_s, until.toString(Qt::ISODate) }, { u"spans"_s, toJson(spans) } });
    object.insert(u"hours"_s, week);
    object.insert(u"exceptions"_s, exceptions);
}
} // namespace palier
