// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/voicelocale.h"

#include <algorithm>

namespace palier
{
namespace
{
/// Where a language is spoken in more than one way, and the most common way in the world is not that of the residents.
QLocale usual(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language);
}
} // namespace

std::optional<QLocale> voiceLocale(const QString &language, const QList<QLocale> &available)
{
    const auto wanted = usual(language);
    if (wanted.language() == QLocale::C)
        return {};
    QList<QLocale> fitting;
    std::copy_if(available.begin(), available.end(), std::back_inserter(fitting),
        [&](const QLocale &locale) { return locale.language() == wanted.language(); });
    if (fitting.isEmpty())
        return {};
    if (fitting.contains(wanted))
        return wanted;
    return *std::min_element(
        fitting.begin(), fitting.end(), [](const QLocale &one, const QLocale &other) { return one.name() < other.name(); });
}
} // namespace palier
