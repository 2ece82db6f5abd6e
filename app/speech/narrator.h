// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/phrase.h"
#include "speech/scene.h"
#include "speech/speechsettings.h"

namespace palier
{
/// What is to be done with the voice.
struct Speech {
    enum class Act { Nothing, Stop, Say };
    Act act = Act::Nothing;
    QList<Phrase> phrases;
    bool asked = false; ///< by the yellow key
    bool withheld = false; ///< something private was not said
    bool operator==(const Speech &) const = default;
};

/// Decides what the television says aloud, and makes the sentences. The yellow key reads the text in front, or what has the focus, from the
/// beginning each time; any other key is silence. With speech on focus, all that comes to the front or takes the focus is said as well,
/// and each notice once.
/// Never a secret number; private text only where the resident allowed it (EN 301 549, 5.1.3).
class Narrator
{
public:
    explicit Narrator(const QString &language);

    void setLanguage(const QString &language) { m_language = language; } ///< of the interface
    void setSettings(const SpeechSettings &settings);
    [[nodiscard]] const SpeechSettings &settings() const { return m_settings; }

    [[nodiscard]] Speech yellowKey(const Scene &scene);
    [[nodiscard]] Speech otherKey() const;
    /// What is in front now: told whenever it may have changed, and once before the first key.
    [[nodiscard]] Speech look(const Scene &scene);

private:
    [[nodiscard]] Speech say(const QList<Thing> &things, bool asked) const;
    void add(QList<Phrase> &phrases, const Thing &thing) const;
    [[nodiscard]] bool isWithheld(const Thing &thing) const;

    QString m_language;
    SpeechSettings m_settings;
    Scene m_seen;
};

/// "Button", "Chosen": what a thing is, in the words of the interface; empty for a text.
[[nodiscard]] QString roleWords(const Thing &thing);
/// "3 of 7"; empty where it stands alone.
[[nodiscard]] QString positionWords(const Thing &thing);
/// What is said of something that has these parts: joined as sentences, empty ones left out.
[[nodiscard]] QString sentences(const QStringList &parts);
} // namespace palier
