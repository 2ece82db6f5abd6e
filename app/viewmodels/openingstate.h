// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/openinghours.h"

#include <QDateTime>
#include <QTimeZone>

namespace palier
{
/// Whether somewhere is open, and until when that holds.
struct OpeningState {
    bool isOpen = false;
    QDateTime changesAt; ///< UTC; invalid: not within `openingHorizon` days
    bool operator==(const OpeningState &) const = default;
};
inline constexpr int openingHorizon = 60;

/// A minute of a day's wall clock in UTC; 1440 is the next midnight. An hour that there is twice: the first time, or the `last`; one that is
/// left out: the moment at which the clock is put forward.
[[nodiscard]] QDateTime instantOf(const QDate &date, int minute, const QTimeZone &zone, bool last = false);

/// Hours that follow one another without a gap, over midnight too, are one.
[[nodiscard]] OpeningState openingAt(const OpeningHours &hours, const QDateTime &now, const QTimeZone &zone);
} // namespace palier
