// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/comfortviewmodel.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QString textSizeName(int percent)
{
    switch (percent) {
    case 130:
        //% "Large"
        return qtTrId("text-size-130");
    case 160:
        //% "Very large"
        return qtTrId("text-size-160");
    case 200:
        //% "Largest"
        return qtTrId("text-size-200");
    default:
        //% "Normal"
        return qtTrId("text-size-100");
    }
}

QString themeName(Comfort::Theme theme)
{
    switch (theme) {
    case Comfort::Theme::Night:
        //% "Night"
        return qtTrId("theme-night");
    case Comfort::Theme::Daylight:
        //% "Daylight"
        return qtTrId("theme-daylight");
    case Comfort::Theme::Contrast:
        //% "High contrast"
        return qtTrId("theme-contrast");
    }
    Q_UNREACHABLE();
}

/// Each in its own words: who is lost in a foreign one finds the way back.
QString languageName(const QString &language)
{
    if (language == "ar"_L1)
        return u"العربية"_s;
    return language == "en"_L1 ? u"English"_s : u"Français"_s;
}

QString readingTimeName(int factor)
{
    switch (factor) {
    case 0:
        //% "No limit"
        return qtTrId("reading-time-0");
    case 2:
        //% "Twice as long"
        return qtTrId("reading-time-2");
    case 3:
        //% "Three times as long"
        return qtTrId("reading-time-3");
    default:
        //% "Normal"
        return qtTrId("reading-time-1");
    }
}
} // namespace

ComfortViewModel::ComfortViewModel(const Services &services, const Comfort &others, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_others(others)
{
    connect(&services.contents.cache(), &Cache::wiped, this, &ComfortViewModel::read);
    read();
}

void ComfortViewModel::read()
{
    const auto before = std::exchange(m_comfort, Comfort::kept(m_services.contents.cache(), m_others));
    const auto &now = m_comfort;
    QList<Choice> choices;
    for (const int percent : Comfort::textSizes)
        choices.append({ QString::number(percent), textSizeName(percent), percent == now.textSize });
    m_textSizes.setChoices(std::exchange(choices, {}));
    for (const auto theme : { Comfort::Theme::Night, Comfort::Theme::Daylight, Comfort::Theme::Contrast })
        choices.append({ Comfort::word(theme), themeName(theme), theme == now.theme });
    m_themes.setChoices(std::exchange(choices, {}));
    for (const auto &language : Comfort::languages)
        choices.append({ language, languageName(language), language == now.language });
    m_languages.setChoices(std::exchange(choices, {}));
    for (const int factor : Comfort::readingTimes)
        choices.append({ QString::number(factor), readingTimeName(factor), factor == now.readingTime });
    m_readingTimes.setChoices(choices);
    Q_EMIT changed();
    if (now.language != before.language)
        Q_EMIT languageChosen(now.language);
    if (now.readingTime != before.readingTime)
        Q_EMIT readingTimeChosen();
}

void ComfortViewModel::choose(const QString &setting, const QString &key)
{
    if (const auto kept = m_services.contents.cache().setSetting(setting, key); !kept)
        Q_EMIT m_services.contents.failed(kept.error());
    read();
}
} // namespace palier
