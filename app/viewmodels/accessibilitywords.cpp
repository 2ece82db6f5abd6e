// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/accessibilitywords.h"

#include "viewmodels/aboutwords.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QStringList met()
{
    //% "Arrows, OK and Back are enough for everything. Nothing asks for two keys at once or for a long press."
    const auto keys = qtTrId("a11y-met-keys");
    //% "Letters have five sizes, up to the one that the standard asks for your television and your armchair."
    const auto letters = qtTrId("a11y-met-letters");
    //% "There are three sets of colours. Every text stands out well, messages most of all."
    const auto colours = qtTrId("a11y-met-colours");
    //% "Nothing is told by colour or by sound alone, and nothing flashes."
    const auto senses = qtTrId("a11y-met-senses");
    //% "The yellow key reads aloud what is on the screen; your messages only if you allow it."
    const auto voice = qtTrId("a11y-met-voice");
    //% "A second press that comes too soon can be ignored, and a held key can wait, or count once."
    const auto hands = qtTrId("a11y-met-hands");
    //% "Messages can stay until you close them."
    const auto time = qtTrId("a11y-met-time");
    return { keys, letters, colours, senses, voice, hands, time };
}

QStringList partlyMet()
{
    //% "On a small television far away even the largest letters are smaller than the standard asks."
    const auto letters = qtTrId("a11y-partly-letters");
    //% "With the largest letters there is no room for some pictures, second lines and names of keys."
    const auto room = qtTrId("a11y-partly-room");
    //% "The voice cannot pause: a key ends it, and the yellow key begins again."
    const auto pause = qtTrId("a11y-partly-pause");
    //% "Spanish, Italian, Portuguese, Turkish and spoken Arabic were not checked by anybody whose language it is."
    const auto languages = qtTrId("a11y-partly-languages");
    return { letters, room, pause, languages };
}

QStringList untried()
{
    //% "With residents who see, hear, move or understand with difficulty."
    const auto residents = qtTrId("a11y-untried-residents");
    //% "On a real television, with real remotes, and with the sound of its own speakers."
    const auto hardware = qtTrId("a11y-untried-hardware");
    //% "How loud the voice is, and listening with headphones."
    const auto loudness = qtTrId("a11y-untried-loudness");
    return { residents, hardware, loudness };
}
} // namespace

QList<Passage> accessibilityStatement(const Wording &wording)
{
    const auto day = wording.locale().toString(statementDate(), qtTrId("format-date-year"));
    //% "This is about the television of Palier %1. Those who make it wrote it on %2, by the European standard EN 301 549 (V3.2.1). Nobody else has checked it yet."
    const auto scope = qtTrId("a11y-scope").arg(isolated(statementVersion), isolated(day));
    //% "The standard is met in part."
    const auto state = qtTrId("a11y-state");
    //% "What is met"
    const auto metHead = qtTrId("a11y-met");
    //% "What is met in part"
    const auto partlyHead = qtTrId("a11y-partly");
    //% "What was not tried yet"
    const auto untriedHead = qtTrId("a11y-untried");
    //% "Is something hard for you?"
    const auto barrier = qtTrId("a11y-barrier");
    //% "Press the red key to ask your caretaker for help, and tell them what is hard to see, to hear or to do. They can pass it on to those who make Palier."
    const auto tell = qtTrId("a11y-barrier-text");
    return {
        { u"scope"_s, {}, { scope } },
        { u"state"_s, {}, { state } },
        { u"barrier"_s, barrier, { tell } },
        { u"met"_s, metHead, met() },
        { u"partly"_s, partlyHead, partlyMet() },
        { u"untried"_s, untriedHead, untried() },
    };
}
} // namespace palier
