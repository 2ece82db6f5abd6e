// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/comfort.h"

#include "cache/cache.h"
#include "model/words.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto themes = makeWords<Comfort::Theme>({
    { Comfort::Theme::Night, u"night" },
    { Comfort::Theme::Daylight, u"daylight" },
    { Comfort::Theme::Contrast, u"contrast" },
});

/// The number that is kept, when it is one of these.
int oneOf(const QList<int> &allowed, const QString &kept, int other)
{
    bool isNumber = false;
    const int number = kept.toInt(&isNumber);
    return isNumber && allowed.contains(number) ? number : other;
}
} // namespace

const QStringList Comfort::languages { u"fr"_s, u"en"_s, u"ar"_s };
const QList<int> Comfort::textSizes { 100, 130, 160, 200 };
const QList<int> Comfort::readingTimes { 1, 2, 3, 0 };

std::optional<Comfort::Theme> Comfort::themeFromWord(QStringView word)
{
    return themes.fromWord(word);
}

QString Comfort::word(Theme theme)
{
    return themes.toWord(theme);
}

Comfort Comfort::kept(const Cache &cache, const Comfort &others)
{
    const auto language = cache.setting(u"language"_s);
    return {
        .language = languages.contains(language) ? language : others.language,
        .textSize = oneOf(textSizes, cache.setting(u"text-size"_s), others.textSize),
        .theme = themeFromWord(cache.setting(u"theme"_s)).value_or(others.theme),
        .readingTime = oneOf(readingTimes, cache.setting(u"reading-time"_s), others.readingTime),
    };
}
} // namespace palier
