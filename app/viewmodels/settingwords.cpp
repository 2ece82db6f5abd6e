// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/settingwords.h"

#include "viewmodels/keyboards.h"

#include <QHash>
#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
/// Ids of texts by what they name; the texts themselves follow the language.
using Texts = QHash<QString, const char *>;

const Texts &sections()
{
    static const Texts texts {
        //% "Language and comfort"
        { u"comfort"_s, QT_TRID_NOOP("home-comfort") },
        //% "Sounds and quiet"
        { u"sound"_s, QT_TRID_NOOP("section-sound") },
        //% "Reading aloud"
        { u"speech"_s, QT_TRID_NOOP("section-speech") },
        //% "Remote control"
        { u"keys"_s, QT_TRID_NOOP("section-keys") },
        //% "Television picture"
        { u"picture"_s, QT_TRID_NOOP("section-picture") },
        //% "Is everything all right?"
        { u"diagnostics"_s, QT_TRID_NOOP("check-title") },
        { u"about"_s, QT_TRID_NOOP("about-title") },
    };
    return texts;
}

const Texts &settings()
{
    static const Texts texts {
        //% "Language"
        { u"language"_s, QT_TRID_NOOP("comfort-language") },
        //% "Size of the letters"
        { u"text-size"_s, QT_TRID_NOOP("comfort-text-size") },
        //% "Colours"
        { u"theme"_s, QT_TRID_NOOP("comfort-theme") },
        //% "Messages stay on the screen"
        { u"reading-time"_s, QT_TRID_NOOP("comfort-reading-time") },
        //% "Sound of messages"
        { u"message-sound"_s, QT_TRID_NOOP("setting-message-sound") },
        //% "Sound of alerts"
        { u"alert-sound"_s, QT_TRID_NOOP("setting-alert-sound") },
        //% "Ordinary messages"
        { u"ordinary-messages"_s, QT_TRID_NOOP("setting-ordinary-messages") },
        //% "Quiet in the evening from"
        { u"quiet-from"_s, QT_TRID_NOOP("setting-quiet-from") },
        //% "Quiet in the morning until"
        { u"quiet-until"_s, QT_TRID_NOOP("setting-quiet-until") },
        //% "I am away"
        { u"away"_s, QT_TRID_NOOP("setting-away") },
        //% "Speak whatever is chosen on the screen"
        { u"speech"_s, QT_TRID_NOOP("setting-speech") },
        //% "Read my messages aloud, too"
        { u"speech-private"_s, QT_TRID_NOOP("setting-speech-private") },
        //% "Loudness of the voice"
        { u"speech-volume"_s, QT_TRID_NOOP("setting-speech-volume") },
        //% "Pace of the voice"
        { u"speech-rate"_s, QT_TRID_NOOP("setting-speech-rate") },
        //% "Two presses count as one within"
        { u"key-bounce"_s, QT_TRID_NOOP("setting-key-bounce") },
        //% "A held arrow goes on after"
        { u"key-repeat"_s, QT_TRID_NOOP("setting-key-repeat") },
        //% "Letters on the screen"
        { u"keyboard"_s, QT_TRID_NOOP("setting-keyboard") },
        //% "Size of the television"
        { u"tv-size"_s, QT_TRID_NOOP("setting-tv-size") },
        //% "Distance from the armchair"
        { u"tv-distance"_s, QT_TRID_NOOP("setting-tv-distance") },
        //% "Free edge of the picture"
        { u"edge"_s, QT_TRID_NOOP("setting-edge") },
    };
    return texts;
}

const Texts &choices()
{
    static const Texts texts {
        //% "Normal"
        { u"text-size/100"_s, QT_TRID_NOOP("text-size-100") },
        //% "Large"
        { u"text-size/130"_s, QT_TRID_NOOP("text-size-130") },
        //% "Very large"
        { u"text-size/160"_s, QT_TRID_NOOP("text-size-160") },
        //% "Huge"
        { u"text-size/200"_s, QT_TRID_NOOP("text-size-200") },
        //% "Largest, for weak eyes"
        { u"text-size/standard"_s, QT_TRID_NOOP("text-size-standard") },
        //% "Night"
        { u"theme/night"_s, QT_TRID_NOOP("theme-night") },
        //% "Daylight"
        { u"theme/daylight"_s, QT_TRID_NOOP("theme-daylight") },
        //% "High contrast"
        { u"theme/contrast"_s, QT_TRID_NOOP("theme-contrast") },
        //% "Normal time"
        { u"reading-time/1"_s, QT_TRID_NOOP("reading-time-1") },
        //% "Twice as long"
        { u"reading-time/2"_s, QT_TRID_NOOP("reading-time-2") },
        //% "Three times as long"
        { u"reading-time/3"_s, QT_TRID_NOOP("reading-time-3") },
        //% "Until I close them"
        { u"reading-time/0"_s, QT_TRID_NOOP("reading-time-0") },
        //% "None"
        { u"message-sound/0"_s, QT_TRID_NOOP("volume-0") },
        //% "Soft"
        { u"volume/40"_s, QT_TRID_NOOP("volume-40") },
        //% "Medium"
        { u"volume/70"_s, QT_TRID_NOOP("volume-70") },
        //% "Loud"
        { u"volume/100"_s, QT_TRID_NOOP("volume-100") },
        //% "Show them at once"
        { u"ordinary-messages/show"_s, QT_TRID_NOOP("ordinary-messages-show") },
        //% "Keep them under Messages"
        { u"ordinary-messages/inbox"_s, QT_TRID_NOOP("ordinary-messages-inbox") },
        //% "Never"
        { u"quiet-from/off"_s, QT_TRID_NOOP("quiet-off") },
        //% "No"
        { u"away/no"_s, QT_TRID_NOOP("choice-no") },
        //% "Yes: only alerts are shown"
        { u"away/yes"_s, QT_TRID_NOOP("away-yes") },
        //% "No"
        { u"speech/off"_s, QT_TRID_NOOP("choice-no") },
        //% "Yes"
        { u"speech/on"_s, QT_TRID_NOOP("choice-yes") },
        //% "No"
        { u"speech-private/off"_s, QT_TRID_NOOP("choice-no") },
        //% "Yes"
        { u"speech-private/on"_s, QT_TRID_NOOP("choice-yes") },
        //% "Slow"
        { u"speech-rate/-40"_s, QT_TRID_NOOP("speech-rate-slow") },
        //% "Normal"
        { u"speech-rate/0"_s, QT_TRID_NOOP("speech-rate-normal") },
        //% "Fast"
        { u"speech-rate/40"_s, QT_TRID_NOOP("speech-rate-fast") },
        //% "Never"
        { u"key-bounce/0"_s, QT_TRID_NOOP("quiet-off") },
        //% "Never"
        { u"key-repeat/0"_s, QT_TRID_NOOP("quiet-off") },
        //% "As usual in my language"
        { u"keyboard/usual"_s, QT_TRID_NOOP("keyboard-usual") },
        //% "None"
        { u"edge/0"_s, QT_TRID_NOOP("edge-0") },
        //% "Small"
        { u"edge/2.5"_s, QT_TRID_NOOP("edge-2-5") },
        //% "Normal"
        { u"edge/5"_s, QT_TRID_NOOP("edge-5") },
        //% "Wide"
        { u"edge/7.5"_s, QT_TRID_NOOP("edge-7-5") },
    };
    return texts;
}

QString said(const Texts &texts, const QString &name)
{
    const auto *id = texts.value(name);
    return id ? qtTrId(id) : QString();
}

/// Each in its own words: who is lost in a foreign one finds the way back. Those that no native speaker has read yet say that they are on trial.
QString languageName(const QString &language)
{
    static const QHash<QString, QString> names {
        { u"fr"_s, u"Français"_s },
        { u"en"_s, u"English"_s },
        { u"ar"_s, u"العربية"_s },
        { u"es"_s, u"Español (en pruebas)"_s },
        { u"it"_s, u"Italiano (in prova)"_s },
        { u"pt"_s, u"Português (em teste)"_s },
        { u"tr"_s, u"Türkçe (deneme)"_s },
    };
    return names.value(language, language);
}

/// With the sign that the language puts before a fraction.
QString number(const QString &plain)
{
    //% "."
    return QString(plain).replace(u'.', qtTrId("format-decimal"));
}

QString seconds(const QString &milliseconds)
{
    //% "%1 s"
    return qtTrId("key-seconds").arg(number(QString::number(milliseconds.toInt() / 1000.0)));
}

QString metres(const QString &key)
{
    //% "%1 m"
    return qtTrId("tv-distance-metres").arg(number(key));
}
} // namespace

QString sectionName(const QString &section)
{
    return said(sections(), section);
}

QString settingName(const QString &setting)
{
    return said(settings(), setting);
}

QString choiceName(const QString &setting, const QString &key)
{
    if (setting == "language"_L1)
        return languageName(key);
    if (setting == "tv-size"_L1)
        //% "%1 inches"
        return qtTrId("tv-size-inches").arg(key);
    if (setting == "tv-distance"_L1)
        return metres(key);
    if (const auto layout = builtInKeyboard(key); setting == "keyboard"_L1 && layout)
        return layout->name;
    const auto text = said(choices(), setting + u'/' + key);
    if (text.isEmpty() && setting.startsWith("key-"_L1))
        return seconds(key);
    return !text.isEmpty() ? text : setting.endsWith("-sound"_L1) || setting.endsWith("-volume"_L1) ? said(choices(), u"volume/"_s + key) : key;
}
} // namespace palier
