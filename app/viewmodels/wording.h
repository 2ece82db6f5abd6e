// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/message.h"
#include "model/news.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace palier
{
/// How the television speaks: language, forms of date and time, who and for whom, in polite short words.
/// Times are given in UTC and said in the box's zone.
class Wording
{
public:
    /// `language` is one of the setting's (see Settings); anything else speaks French.
    explicit Wording(const QString &language, const QTimeZone &zone = QTimeZone::systemTimeZone());

    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language); ///< as the constructor takes it
    [[nodiscard]] bool rightToLeft() const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString clock(const QDateTime &time) const; ///< "18:42"
    [[nodiscard]] QString date(const QDateTime &time) const; ///< "samedi 21 novembre"
    [[nodiscard]] QString ago(const QDateTime &time, const QDateTime &now) const; ///< "il y a 20 min", "hier", "12 novembre"
    [[nodiscard]] QString shortWhen(const QDateTime &time, const QDateTime &now) const; ///< "17:58", "hier", "12 nov."
    [[nodiscard]] QString when(const QDateTime &time, const QDateTime &now) const; ///< "Aujourd’hui à 18:42", "Hier à 9:00"
    [[nodiscard]] QString until(const QDateTime &time, const QDateTime &now) const; ///< "Valable jusqu’à dimanche, 08:00"

    [[nodiscard]] QString sender(const Sender &sender) const; ///< "Karim, gardien", "Léa (petite-fille)", "Mairie du 13e"
    [[nodiscard]] QString messageFrom(const Sender &sender) const; ///< "Message de Karim, votre gardien"
    [[nodiscard]] QString audience(const QList<Node> &audience) const; ///< "pour le bâtiment B", "tout le quartier"; empty when unknown
    [[nodiscard]] QString newsTag(const News &news) const; ///< "Votre résidence", "Mairie du 13e"
    [[nodiscard]] QString subject(Subject subject) const; ///< "Travaux"

private:
    [[nodiscard]] QDateTime local(const QDateTime &time) const;
    [[nodiscard]] qint64 daysSince(const QDateTime &time, const QDateTime &now) const;
    [[nodiscard]] QString dayAndMonth(const QDateTime &time) const;

    QString m_language;
    QLocale m_locale;
    QTimeZone m_zone;
};

/// Parts joined as "a · b", empty ones left out.
[[nodiscard]] QString joined(const QStringList &parts);
/// What somebody wrote, with the spaces kept that a line must not end at: "matin ?", "« Oui »", "9 h".
[[nodiscard]] QString typeset(const QString &text);
/// A name inside a sentence of another direction: kept apart by U+2068 and U+2069, so that neither turns the other around.
[[nodiscard]] QString isolated(const QString &name);
} // namespace palier
