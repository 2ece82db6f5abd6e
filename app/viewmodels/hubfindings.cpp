// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/hubfindings.h"

#include "viewmodels/trouble.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
using Level = Finding::Level;

namespace
{
constexpr std::chrono::seconds fine { 60 };
constexpr std::chrono::days wrong { 1 };

bool isAway(const BoxFacts &facts)
{
    return facts.isPaired ? facts.link == StatusViewModel::Link::Offline : facts.pairing == PairingViewModel::State::Unreachable;
}

QString answerTime(const BoxFacts &facts, const Wording &wording)
{
    if (!facts.answerTook)
        return {};
    const auto seconds = wording.locale().toString(facts.answerTook->count() / 1000.0, 'f', 2);
    //% "answers within %1 s"
    return qtTrId("check-link-took").arg(isolated(seconds));
}

QString sinceWhen(const BoxFacts &facts, const Wording &wording)
{
    if (!facts.isPaired) {
        //% "It answers, and waits to be told which home this is"
        return qtTrId("check-link-unpaired");
    }
    //% "Connected since %1"
    return qtTrId("check-link-since").arg(isolated(wording.shortWhen(facts.linkSince, facts.now)));
}

QString lostWhen(const BoxFacts &facts, const Wording &wording)
{
    if (!facts.lastContact.isValid()) {
        //% "No answer yet"
        return qtTrId("check-link-never");
    }
    //% "No answer since %1"
    return qtTrId("check-link-lost").arg(isolated(wording.shortWhen(facts.lastContact, facts.now)));
}

bool isRefused(Error::Obstacle obstacle)
{
    return obstacle == Error::Obstacle::Untrusted || obstacle == Error::Obstacle::OutOfDate;
}
} // namespace

bool hubAnswers(const BoxFacts &facts)
{
    const bool starts = facts.isPaired ? facts.link == StatusViewModel::Link::Starting : facts.pairing == PairingViewModel::State::Asking;
    return !starts && !isAway(facts);
}

QString awayAdvice(const BoxFacts &facts)
{
    const auto known = troubleText(facts.obstacle);
    return known.isEmpty() ? qtTrId("pairing-unreachable-text") : known;
}

Finding linkFinding(const BoxFacts &facts, const Wording &wording)
{
    //% "Connection to the residence"
    Finding found { .id = u"link"_s, .title = qtTrId("check-link"), .text = {} };
    const auto hub = isolated(facts.hub);
    if (isAway(facts)) {
        found.level = Level::Trouble;
        found.text = joined({ lostWhen(facts, wording), supportCode(facts.obstacle), hub });
        found.advice = awayAdvice(facts);
    } else if (hubAnswers(facts)) {
        found.text = joined({ sinceWhen(facts, wording), answerTime(facts, wording), hub });
    } else {
        found.level = Level::Note;
        //% "One moment: no answer so far"
        found.text = joined({ qtTrId("check-link-starting"), hub });
    }
    return found;
}

Finding trustFinding(const BoxFacts &facts, const Wording &)
{
    //% "Safety of the connection"
    Finding found { .id = u"trust"_s, .level = Level::Note, .title = qtTrId("check-trust"), .text = {} };
    if (isAway(facts) && isRefused(facts.obstacle)) {
        found.level = Level::Trouble;
        //% "The certificate is not the residence’s"
        const auto foreign = qtTrId("check-trust-foreign");
        //% "The residence’s certificate has run out"
        found.text = facts.obstacle == Error::Obstacle::Untrusted ? foreign : qtTrId("check-trust-old");
        found.advice = awayAdvice(facts);
    } else if (QUrl(facts.hub).scheme() != "https"_L1) {
        //% "Not encrypted: only for trying out"
        found.text = qtTrId("check-trust-plain");
    } else if (hubAnswers(facts)) {
        found.level = Level::Good;
        //% "Encrypted, and the certificate is the residence’s"
        found.text = qtTrId("check-trust-good");
    } else {
        //% "Not known without a connection"
        found.text = qtTrId("check-trust-unknown");
    }
    return found;
}

Finding clockFinding(const BoxFacts &facts, const Wording &wording)
{
    //% "Clock"
    Finding found { .id = u"clock"_s, .level = Level::Note, .title = qtTrId("check-clock"), .text = {} };
    const auto now = isolated(joined({ wording.clock(facts.now), wording.date(facts.now) }));
    const auto off = std::chrono::abs(facts.clockOff.value_or(std::chrono::seconds(0)));
    const bool isBlamed = isAway(facts) && facts.obstacle == Error::Obstacle::WrongClock;
    if (isBlamed || off > wrong) {
        found.level = Level::Trouble;
        //% "Wrong: %1 is shown"
        found.text = qtTrId("check-clock-wrong").arg(now);
        //% "The clock of this television is wrong. Please tell your caretaker."
        found.advice = isBlamed ? awayAdvice(facts) : qtTrId("check-clock-advice");
    } else if (!facts.clockOff) {
        //% "%1, not compared with the residence yet"
        found.text = qtTrId("check-clock-unknown").arg(now);
    } else if (off > fine) {
        //% "Off by %n min; the residence’s time is shown"
        found.text = qtTrId("check-clock-off", int(std::chrono::ceil<std::chrono::minutes>(off).count()));
    } else {
        found.level = Level::Good;
        //% "Right: %1"
        found.text = qtTrId("check-clock-good").arg(now);
    }
    return found;
}

Finding outboxFinding(const BoxFacts &facts, const Wording &wording)
{
    //% "Waiting to be sent"
    Finding found { .id = u"outbox"_s, .title = qtTrId("check-outbox"), .text = {} };
    if (facts.refused > 0) {
        found.level = Level::Trouble;
        //% "%n could not be sent"
        found.text = qtTrId("check-outbox-refused", int(facts.refused));
        //% "Something that was sent did not arrive. Please tell your caretaker."
        found.advice = qtTrId("check-outbox-advice");
    } else if (facts.waiting > 0) {
        found.level = Level::Note;
        //% "%n waiting"
        const auto count = qtTrId("check-outbox-waiting", int(facts.waiting));
        //% "since %1"
        found.text = joined({ count, qtTrId("check-outbox-since").arg(isolated(wording.shortWhen(facts.waitingSince, facts.now))) });
    } else {
        //% "Nothing"
        found.text = qtTrId("check-outbox-empty");
    }
    return found;
}
} // namespace palier
