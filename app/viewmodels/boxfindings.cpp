// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/boxfindings.h"

#include "viewmodels/hubfindings.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
using Level = Finding::Level;

namespace
{
constexpr qint64 megabyte = 1'000'000;
constexpr qint64 tooLittle = 50 * megabyte;
constexpr qint64 little = 500 * megabyte;

QString sizeOf(qint64 bytes, const Wording &wording)
{
    return isolated(wording.locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
}
} // namespace

Finding roomFinding(const BoxFacts &facts, const Wording &wording)
{
    //% "Room to keep messages"
    Finding found { .id = u"room"_s, .title = qtTrId("check-room"), .text = {} };
    //% "%1 left"
    const auto left = facts.roomBytes ? qtTrId("check-room-left").arg(sizeOf(*facts.roomBytes, wording)) : QString();
    if (facts.isDiskFailing || facts.isAside || facts.roomBytes.value_or(little) < tooLittle) {
        found.level = Level::Trouble;
        //% "The disk takes nothing more"
        const auto refuses = facts.isDiskFailing || facts.isAside ? qtTrId("check-room-refuses") : QString();
        found.text = joined({ refuses, left });
        found.advice = qtTrId("trouble-storage");
    } else if (!facts.roomBytes) {
        found.level = Level::Note;
        //% "Not known"
        found.text = qtTrId("check-unknown");
    } else {
        found.level = *facts.roomBytes < little ? Level::Note : Level::Good;
        found.text = left;
    }
    return found;
}

Finding storeFinding(const BoxFacts &facts, const Wording &)
{
    //% "Kept on this television"
    Finding found { .id = u"store"_s, .title = qtTrId("check-store"), .text = {} };
    //% "%n messages"
    const auto messages = qtTrId("check-store-messages", int(facts.messages));
    //% "%n news"
    found.text = joined({ messages, qtTrId("check-store-news", int(facts.news)) });
    if (!facts.isWithholding)
        return found;
    found.level = Level::Trouble;
    //% "Some of it is held back: the program ended while it was shown"
    found.text = qtTrId("check-store-withheld");
    found.advice = qtTrId("trouble-storage");
    return found;
}

Finding remoteFinding(const BoxFacts &facts, const Wording &wording)
{
    Finding found { .id = u"remote"_s, .title = qtTrId("section-keys"), .text = {} };
    //% "Press any key to see it here"
    const auto ask = qtTrId("check-remote-ask");
    //% "Last key: %1"
    const auto last = qtTrId("check-remote-last").arg(facts.lastKey);
    found.level = facts.lastKey.isEmpty() ? Level::Note : Level::Good;
    QStringList devices;
    for (const auto &device : facts.keyDevices)
        devices.append(isolated(device));
    found.text = joined({ facts.lastKey.isEmpty() ? ask : last, wording.locale().createSeparatedList(devices) });
    return found;
}

Finding soundFinding(const BoxFacts &facts, const Wording &)
{
    //% "Sound"
    Finding found { .id = u"sound"_s, .level = Level::Note, .title = qtTrId("check-sound"), .text = {} };
    switch (facts.sound) {
    case BoxFacts::Trial::Untried:
        //% "Press OK to hear the sound of a message"
        found.text = qtTrId("check-sound-ask");
        break;
    case BoxFacts::Trial::Running:
        //% "It is sounding now"
        found.text = qtTrId("check-sound-running");
        break;
    case BoxFacts::Trial::Worked:
        found.level = Level::Good;
        //% "It has sounded. Not heard? Turn up the television."
        found.text = qtTrId("check-sound-worked");
        break;
    case BoxFacts::Trial::Failed:
    case BoxFacts::Trial::NoVoice:
        found.level = Level::Trouble;
        //% "Nothing could be played"
        found.text = qtTrId("check-sound-failed");
        //% "This television makes no sound. Please tell your caretaker; messages are shown all the same."
        found.advice = qtTrId("check-sound-advice");
        break;
    }
    return found;
}

Finding voiceFinding(const BoxFacts &facts, const Wording &)
{
    Finding found { .id = u"voice"_s, .level = Level::Note, .title = qtTrId("section-speech"), .text = {} };
    switch (facts.voice) {
    case BoxFacts::Trial::Untried:
        //% "Press OK to hear the voice"
        found.text = qtTrId("check-voice-ask");
        break;
    case BoxFacts::Trial::Running:
        found.text = qtTrId("spoken-preparing");
        break;
    case BoxFacts::Trial::Worked:
        found.level = Level::Good;
        //% "The voice is there"
        found.text = qtTrId("check-voice-worked");
        break;
    case BoxFacts::Trial::NoVoice:
        found.level = Level::Trouble;
        found.advice = found.text = qtTrId("speech-no-voice");
        break;
    case BoxFacts::Trial::Failed:
        found.level = Level::Trouble;
        found.advice = found.text = qtTrId("spoken-unreachable");
        break;
    }
    return found;
}

Finding pictureFinding(const BoxFacts &facts, const Wording &wording)
{
    Finding found { .id = u"picture"_s, .title = qtTrId("section-picture"), .text = {} };
    if (facts.picture.isEmpty()) {
        found.level = Level::Note;
        found.text = qtTrId("check-unknown");
        return found;
    }
    const auto size = isolated(u"%1 × %2"_s.arg(facts.picture.width()).arg(facts.picture.height()));
    //% "%1 pictures a second"
    const auto rate = qtTrId("check-picture-rate").arg(wording.locale().toString(qRound(facts.picturesPerSecond)));
    //% "drawn by the processor"
    const auto byProcessor = qtTrId("check-picture-processor");
    //% "drawn by the graphics chip"
    const auto byChip = qtTrId("check-picture-chip");
    found.text = joined({ size, facts.picturesPerSecond > 0 ? rate : QString(), facts.isDrawnByProcessor ? byProcessor : byChip });
    return found;
}

Finding networkFinding(const BoxFacts &facts, const Wording &)
{
    //% "Address in the network"
    Finding found { .id = u"network"_s, .title = qtTrId("check-network"), .text = {} };
    if (!facts.addresses) {
        found.level = Level::Note;
        found.text = qtTrId("check-unknown");
    } else if (facts.addresses->isEmpty()) {
        found.level = Level::Trouble;
        //% "None: is the network cable plugged in?"
        found.text = qtTrId("check-network-none");
        found.advice = hubAnswers(facts) ? found.text : awayAdvice(facts);
    } else {
        found.text = isolated(facts.addresses->join(u" · "_s));
    }
    return found;
}

Finding versionFinding(const BoxFacts &facts, const Wording &)
{
    //% "Television %1"
    const auto own = qtTrId("check-version-own").arg(isolated(QStringLiteral(PALIER_VERSION)));
    //% "residence %1"
    const auto theirs = facts.hubVersion.isEmpty() ? QString() : qtTrId("check-version-hub").arg(isolated(facts.hubVersion));
    return { .id = u"version"_s, .title = qtTrId("about-version"), .text = joined({ own, theirs }) };
}
} // namespace palier
