// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/residence.h"
#include "viewmodels/openingstate.h"
#include "viewmodels/wording.h"

namespace palier
{
/// How the television speaks of opening hours and of the diary of works: days and minutes of the residence's own wall clock.
class ResidenceWording
{
public:
    ResidenceWording(const Wording &wording, const QDateTime &now);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QString opening(const OpeningState &state) const; ///< "Ouvert jusqu’à 18:00", "Fermé – ouvre demain à 09:00"
    [[nodiscard]] QString hours(const QList<OpeningSpan> &spans) const; ///< "08:00 – 12:00, 14:00 – 18:00", "fermé"
    /// "lundi – vendredi", "08:00 – 12:00": days in a row with the same hours are one line; empty without any hours.
    [[nodiscard]] QList<std::pair<QString, QString>> week(const OpeningHours &hours) const;
    /// Those that are not over, by their first day.
    [[nodiscard]] QList<std::pair<QString, QString>> exceptions(const OpeningHours &hours) const;

    [[nodiscard]] QString day(const QDate &date) const; ///< "Aujourd’hui", "Demain", "Lundi 24 novembre"
    [[nodiscard]] QString dayInside(const QDate &date) const; ///< inside a sentence: "lundi 24 novembre"
    [[nodiscard]] QString when(const Works &works) const; ///< under its day: "08:00 – 12:00", "Toute la journée", "Jusqu’au mercredi 26 novembre"
    [[nodiscard]] bool isOver(const Works &works) const;
    /// The day it stands under: its first one, or today when it goes on.
    [[nodiscard]] QDate shownOn(const Works &works) const { return std::max(works.from.date, m_today); }

private:
    [[nodiscard]] QString range(int from, int until) const;
    [[nodiscard]] QString days(int first, int last) const;
    [[nodiscard]] QString began(const Works &works) const;

    const Wording &m_wording;
    QDateTime m_now;
    QDate m_today;
};

/// A phone number: from left to right in every language (U+2066, U+2069).
[[nodiscard]] QString leftToRight(const QString &text);
} // namespace palier
