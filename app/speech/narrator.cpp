// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/narrator.h"

#include <QStringList>

namespace palier
{
namespace
{
QList<Thing> allOf(const Scene &scene)
{
    QList<Thing> things { scene.title };
    if (scene.passage)
        things.append(*scene.passage);
    if (scene.focused && (!scene.passage || scene.focused->key != scene.passage->key))
        things.append(*scene.focused);
    return things;
}

/// The same thing may say something else: news in turn, a subject.
bool saysTheSame(const std::optional<Thing> &one, const std::optional<Thing> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->key == other->key && one->name == other->name && one->chosen == other->chosen;
}

/// One utterance holds one language; neighbours of the same are one.
void append(QList<Phrase> &phrases, const QString &text, const QString &language)
{
    const auto said = sentences(text.split(u'\n'));
    if (said.isEmpty())
        return;
    if (!phrases.isEmpty() && phrases.last().language == language)
        phrases.last().text = sentences({ phrases.last().text, said });
    else
        phrases.append({ said, language });
}
} // namespace

QString sentences(const QStringList &parts)
{
    static const QString ends = QStringLiteral(".!?:;,…؟،؛。");
    QString all;
    for (const auto &part : parts) {
        const auto text = part.trimmed();
        if (text.isEmpty())
            continue;
        if (!all.isEmpty())
            all += ends.contains(all.back()) ? QStringLiteral(" ") : QStringLiteral(". ");
        all += text;
    }
    return all;
}

QString roleWords(const Thing &thing)
{
    switch (thing.role) {
    case Thing::Role::Button:
        //% "Button"
        return qtTrId("speech-button");
    case Thing::Role::Choice:
        if (thing.chosen) {
            //% "Chosen"
            return qtTrId("speech-chosen");
        }
        //% "Not chosen"
        return qtTrId("speech-not-chosen");
    case Thing::Role::Tab:
        //% "Tab"
        return qtTrId("speech-tab");
    case Thing::Role::Row:
    case Thing::Role::Text:
        return {};
    }
    Q_UNREACHABLE();
}

QString positionWords(const Thing &thing)
{
    //% "%1 of %2"
    return thing.count < 2 ? QString() : qtTrId("speech-position").arg(thing.index + 1).arg(thing.count);
}

Narrator::Narrator(const QString &language)
    : m_language(language)
{
}

void Narrator::setSettings(const SpeechSettings &settings)
{
    m_settings = settings;
}

Speech Narrator::yellowKey(const Scene &scene)
{
    m_seen = scene;
    if (scene.passage)
        return say(allOf(scene), true);
    return say({ scene.focused.value_or(scene.title) }, true);
}

Speech Narrator::otherKey() const
{
    return { .act = Speech::Act::Stop, .phrases = {} };
}

Speech Narrator::look(const Scene &scene)
{
    const bool samePlace = scene.place == m_seen.place;
    const bool same = samePlace && saysTheSame(scene.focused, m_seen.focused);
    const bool hasNotice = scene.notice && (!m_seen.notice || m_seen.notice->key != scene.notice->key);
    m_seen = scene;
    if (!m_settings.onFocus)
        return {};
    QList<Thing> things;
    if (hasNotice)
        things.append(*scene.notice);
    if (!samePlace)
        things.append(allOf(scene));
    else if (!same && scene.focused)
        things.append(*scene.focused);
    return things.isEmpty() ? Speech {} : say(things, false);
}

bool Narrator::isWithheld(const Thing &thing) const
{
    return !thing.instead.isEmpty() && !m_settings.privateText;
}

Speech Narrator::say(const QList<Thing> &things, bool asked) const
{
    Speech speech { .act = Speech::Act::Say, .phrases = {}, .asked = asked };
    for (const auto &thing : things) {
        add(speech.phrases, thing);
        speech.withheld = speech.withheld || (isWithheld(thing) && !thing.secret);
    }
    if (speech.withheld && asked) {
        //% "Your messages are not read aloud. You can allow it in Settings, Reading aloud."
        append(speech.phrases, qtTrId("speech-private"), m_language);
    }
    if (speech.phrases.isEmpty())
        speech.act = Speech::Act::Stop;
    return speech;
}

void Narrator::add(QList<Phrase> &phrases, const Thing &thing) const
{
    if (thing.secret) {
        //% "Secret number"
        append(phrases, qtTrId("speech-secret"), m_language);
        return;
    }
    if (isWithheld(thing)) {
        append(phrases, thing.instead, m_language);
    } else {
        append(phrases, thing.before, m_language);
        append(phrases, thing.name, thing.language.isEmpty() ? m_language : thing.language);
    }
    append(phrases, sentences({ roleWords(thing), thing.after, positionWords(thing) }), m_language);
}
} // namespace palier
