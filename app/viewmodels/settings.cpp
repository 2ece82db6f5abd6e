// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/settings.h"

#include "cache/cache.h"
#include "viewmodels/keyboards.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
const QList<Setting> &Settings::all()
{
    static const QStringList volumes { u"40"_s, u"70"_s, u"100"_s };
    static const QStringList yesOrNo { u"no"_s, u"yes"_s };
    static const QList<Setting> settings {
        { u"language"_s, u"comfort"_s, u"languages"_s, { u"fr"_s, u"en"_s, u"ar"_s, u"es"_s, u"it"_s, u"pt"_s, u"tr"_s }, u"fr"_s },
        { u"text-size"_s, u"comfort"_s, u"type"_s, { u"100"_s, u"130"_s, u"160"_s, u"200"_s, u"standard"_s }, u"100"_s },
        { u"theme"_s, u"comfort"_s, u"palette"_s, { u"night"_s, u"daylight"_s, u"contrast"_s }, u"night"_s },
        { u"reading-time"_s, u"comfort"_s, u"hourglass"_s, { u"1"_s, u"2"_s, u"3"_s, u"0"_s }, u"1"_s },
        { u"message-sound"_s, u"sound"_s, u"volume-2"_s, QStringList { u"0"_s } + volumes, u"100"_s },
        { u"alert-sound"_s, u"sound"_s, u"bell-ring"_s, volumes, u"100"_s }, // never without: somebody may sleep
        { u"ordinary-messages"_s, u"sound"_s, u"message-circle"_s, { u"show"_s, u"inbox"_s }, u"show"_s },
        { u"quiet-from"_s, u"sound"_s, u"moon"_s, { u"off"_s, u"20:00"_s, u"21:00"_s, u"22:00"_s, u"23:00"_s }, u"off"_s },
        { u"quiet-until"_s, u"sound"_s, u"sun"_s, { u"06:00"_s, u"07:00"_s, u"08:00"_s, u"09:00"_s, u"10:00"_s }, u"08:00"_s },
        { u"away"_s, u"sound"_s, u"door-open"_s, yesOrNo, u"no"_s },
        { u"speech"_s, u"speech"_s, u"volume-2"_s, { u"off"_s, u"on"_s }, u"off"_s },
        { u"speech-private"_s, u"speech"_s, u"lock"_s, { u"off"_s, u"on"_s }, u"off"_s },
        { u"speech-volume"_s, u"speech"_s, u"volume-2"_s, volumes, u"100"_s },
        { u"speech-rate"_s, u"speech"_s, u"hourglass"_s, { u"-40"_s, u"0"_s, u"40"_s }, u"0"_s },
        { u"key-bounce"_s, u"keys"_s, u"hand"_s, { u"0"_s, u"150"_s, u"300"_s, u"500"_s, u"1000"_s }, u"150"_s },
        { u"key-repeat"_s, u"keys"_s, u"hourglass"_s, { u"0"_s, u"500"_s, u"1000"_s, u"2000"_s }, u"500"_s },
        { u"keyboard"_s, u"keys"_s, u"type"_s, QStringList { u"usual"_s } + letterKeyboards(), u"usual"_s },
        { u"tv-size"_s, u"picture"_s, u"tv"_s, { u"24"_s, u"32"_s, u"40"_s, u"43"_s, u"50"_s, u"55"_s, u"65"_s, u"75"_s }, u"43"_s },
        { u"tv-distance"_s, u"picture"_s, u"eye"_s, { u"1.5"_s, u"2"_s, u"2.5"_s, u"3"_s, u"3.5"_s, u"4"_s }, u"2.5"_s },
        { u"edge"_s, u"picture"_s, u"maximize"_s, { u"0"_s, u"2.5"_s, u"5"_s, u"7.5"_s }, u"5"_s },
    };
    return settings;
}

const Setting *Settings::find(QStringView name)
{
    const auto &known = all();
    const auto found = std::find_if(known.begin(), known.end(), [name](const Setting &setting) { return setting.name == name; });
    return found == known.end() ? nullptr : &*found;
}

Settings Settings::kept(const Cache &cache, const Settings &installed)
{
    Settings kept = installed;
    for (const auto &setting : all()) {
        if (const auto key = cache.setting(setting.name); setting.keys.contains(key))
            kept.m_chosen.insert(setting.name, key);
    }
    return kept;
}

Result<Done> Settings::set(const QString &name, const QString &key)
{
    const auto *setting = find(name);
    if (!setting)
        return Error { Error::Kind::Invalid, u"no setting of that name"_s, name };
    if (!setting->keys.contains(key))
        return Error { Error::Kind::Invalid, u"expected one of "_s + setting->keys.join(u", "_s), name };
    m_chosen.insert(name, key);
    return Done {};
}

QString Settings::value(const QString &name) const
{
    const auto *setting = find(name);
    return m_chosen.value(name, setting ? setting->usual : QString());
}

QString Settings::language() const
{
    return value(u"language"_s);
}

int Settings::textSize() const
{
    const auto size = value(u"text-size"_s);
    return size == "standard"_L1 ? 200 : size.toInt();
}

int Settings::smallestLetters() const
{
    const bool byStandard = value(u"text-size"_s) == "standard"_L1;
    return byStandard ? standardLetters(value(u"tv-size"_s).toDouble(), value(u"tv-distance"_s).toDouble()) : 0;
}

Settings::Theme Settings::theme() const
{
    const auto theme = value(u"theme"_s);
    return theme == "daylight"_L1 ? Theme::Daylight : theme == "contrast"_L1 ? Theme::Contrast : Theme::Night;
}

int Settings::readingTime() const
{
    return value(u"reading-time"_s).toInt();
}

int Settings::volume(const QString &name) const
{
    return value(name).toInt();
}

bool Settings::isAway() const
{
    return value(u"away"_s) == "yes"_L1;
}

bool Settings::ordinaryWait() const
{
    return value(u"ordinary-messages"_s) == "inbox"_L1;
}

QTime Settings::quietFrom() const
{
    return QTime::fromString(value(u"quiet-from"_s), u"HH:mm"_s);
}

QTime Settings::quietUntil() const
{
    return QTime::fromString(value(u"quiet-until"_s), u"HH:mm"_s);
}

double Settings::edge() const
{
    return value(u"edge"_s).toDouble() / 100;
}

int standardLetters(double diagonal, double distance)
{
    constexpr double angle = 0.7 * std::numbers::pi / 180;
    constexpr double capitals = 0.668; // of the size, in Atkinson Hyperlegible Next
    constexpr double metresOfInch = 0.0254;
    const double height = diagonal * metresOfInch * 9 / std::hypot(16, 9);
    const double capitalHeight = distance * std::tan(angle) / height * 1080;
    return std::clamp(int(std::ceil(capitalHeight / capitals)), 56, 128);
}
} // namespace palier
