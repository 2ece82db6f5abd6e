// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>
#include <utility>

namespace palier
{
/// The time each day in which only what matters is shown, by the clock on the wall: from the beginning up to, not including, the end. One
/// that ends before it begins ends on the next day. Right on the nights on which clocks change: a night is what lies between its
/// beginning and its end, however many hours that is.
struct QuietHours {
    QTime from; ///< invalid: there are none
    QTime until;
    QTimeZone zone = QTimeZone::utc();

    [[nodiscard]] bool contain(const QDateTime &now) const;
    /// When they begin or end next after `now`.
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &now) const;
    bool operator==(const QuietHours &) const = default;

private:
    /// Those that begin on that day of the zone.
    [[nodiscard]] std::pair<QDateTime, QDateTime> of(const QDate &day) const;
};
} // namespace palier
