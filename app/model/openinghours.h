// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/jsonreader.h"

#include <QDate>

namespace palier
{
/// A part of a day, in minutes of the local wall clock: 0 to 1440, the end exclusive.
struct OpeningSpan {
    int from = 0;
    int until = 0;
    bool operator==(const OpeningSpan &) const = default;
};

/// A day of every week, open in these spans, in order; what is open over midnight goes on with the next day's span at 00:00.
struct OpeningDay {
    int day = 1; ///< 1 is Monday, 7 Sunday, as QDate::dayOfWeek()
    QList<OpeningSpan> spans;
    bool operator==(const OpeningDay &) const = default;
};

/// From the first to the last of these days, both included, other spans than in other weeks; none: closed.
struct OpeningException {
    QDate from;
    QDate until;
    QList<OpeningSpan> spans;
    bool operator==(const OpeningException &) const = default;
};

/// When somewhere is open. A weekday that is not named is closed.
struct OpeningHours {
    QList<OpeningDay> week; ///< each day at most once
    QList<OpeningException> exceptions; ///< none of them overlap
    bool operator==(const OpeningHours &) const = default;

    /// What holds on that day.
    [[nodiscard]] QList<OpeningSpan> spansOn(const QDate &date) const;
};
inline constexpr int maxSpans = 4; ///< of a day
inline constexpr int maxExceptions = 40;

extern const QString wallTimePattern; ///< "08:30", "24:00"
extern const QString datePattern; ///< "2026-12-24"
/// Minutes of the day from "08:30"; the text must match wallTimePattern.
[[nodiscard]] int minutesFromWire(const QString &text);
[[nodiscard]] QString minutesToWire(int minutes);

/// The lists `hours` and `exceptions` of what `json` reads; reports there what is wrong with them.
[[nodiscard]] OpeningHours openingHoursFrom(JsonReader &json, JsonReader::Unknown unknown);
/// Adds both lists to `object`.
void putHours(QJsonObject &object, const OpeningHours &hours);
} // namespace palier
