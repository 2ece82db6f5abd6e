// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/diagnosticsviewmodel.h"

#include "viewmodels/remoteviewmodel.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier
{
DiagnosticsViewModel::DiagnosticsViewModel(
    const Services &services, const StatusViewModel &status, const PairingViewModel &pairing, const SpeechViewModel &speech, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_status(status)
    , m_pairing(pairing)
    , m_speech(speech)
{
    m_known.linkSince = services.clock.now();
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &DiagnosticsViewModel::tick);
    connect(&status, &StatusViewModel::linkChanged, this, &DiagnosticsViewModel::followLink);
    connect(&status, &StatusViewModel::troubleChanged, this, &DiagnosticsViewModel::follow);
    connect(&pairing, &PairingViewModel::changed, this, &DiagnosticsViewModel::follow);
    connect(&speech, &SpeechViewModel::changed, this, &DiagnosticsViewModel::followVoice);
}

void DiagnosticsViewModel::setMachine(const Machine &machine)
{
    m_machine = machine;
    follow();
}

void DiagnosticsViewModel::enter()
{
    if (m_seconds.isActive())
        return;
    m_known.lastKey.clear();
    m_looks = 0;
    m_seconds.start();
    tick();
}

void DiagnosticsViewModel::leave()
{
    m_seconds.stop();
}

void DiagnosticsViewModel::tick()
{
    if (m_looks++ % looksBetweenQuestions == 0)
        Q_EMIT hubAsked();
    look();
}

void DiagnosticsViewModel::choose(const QString &key)
{
    if (key == "sound"_L1) {
        m_known.sound = BoxFacts::Trial::Running;
        Q_EMIT soundRequested();
        follow();
    } else if (key == "voice"_L1) {
        Q_EMIT voiceRequested();
    }
}

void DiagnosticsViewModel::hear(const HeardKey &key)
{
    if (!m_seconds.isActive())
        return;
    const auto name = key.press.name().isEmpty() ? qtTrId("remote-unknown") : key.press.name();
    m_known.lastKey = joined({ key.meaning ? isolated(spokenName(*key.meaning)) : qtTrId("remote-nothing"), isolated(name) });
    follow();
}

void DiagnosticsViewModel::soundEnded(bool heard)
{
    m_known.sound = heard ? BoxFacts::Trial::Worked : BoxFacts::Trial::Failed;
    follow();
}

void DiagnosticsViewModel::hubAnswered(const QString &version, std::chrono::milliseconds took)
{
    m_known.hubVersion = version;
    m_known.answerTook = took;
    follow();
}

void DiagnosticsViewModel::followLink()
{
    if (std::exchange(m_link, m_status.link()) != m_status.link())
        m_known.linkSince = m_services.clock.now();
    follow();
}

/// Whatever was read aloud tells whether there is a voice.
void DiagnosticsViewModel::followVoice()
{
    switch (m_speech.state()) {
    case SpeechViewModel::State::Preparing:
        m_known.voice = BoxFacts::Trial::Running;
        break;
    case SpeechViewModel::State::Speaking:
        m_known.voice = BoxFacts::Trial::Worked;
        break;
    case SpeechViewModel::State::NoVoice:
        m_known.voice = BoxFacts::Trial::NoVoice;
        break;
    case SpeechViewModel::State::Unreachable:
        m_known.voice = BoxFacts::Trial::Failed;
        break;
    case SpeechViewModel::State::Silent:
    case SpeechViewModel::State::Private:
        if (m_known.voice == BoxFacts::Trial::Running) // a key ended it first
            m_known.voice = BoxFacts::Trial::Untried;
        break;
    }
    follow();
}

void DiagnosticsViewModel::gather(BoxFacts &facts) const
{
    facts.now = m_services.clock.now();
    facts.pairing = m_pairing.state();
    facts.isPaired = facts.pairing == PairingViewModel::State::Bound;
    facts.link = m_status.link();
    facts.obstacle = facts.isPaired ? m_status.obstacle() : m_pairing.obstacle();
    facts.lastContact = m_services.contents.lastContact();
    facts.isDiskFailing = m_status.isDiskFailing();
    facts.isWithholding = m_status.isWithholding();
}

void DiagnosticsViewModel::gatherStore(BoxFacts &facts) const
{
    const auto &contents = m_services.contents;
    facts.messages = contents.messages().size();
    facts.news = contents.news().size();
    facts.isAside = contents.cache().isAside();
    const auto outbox = contents.cache().outbox();
    facts.isDiskFailing = facts.isDiskFailing || !outbox;
    for (const auto &item : outbox ? *outbox : QList<OutboxItem> {}) {
        facts.refused += item.state == OutboxItem::State::Failed ? 1 : 0;
        if (item.state == OutboxItem::State::Waiting && facts.waiting++ == 0)
            facts.waitingSince = item.createdAt;
    }
}

BoxFacts DiagnosticsViewModel::facts() const
{
    auto facts = m_known;
    if (m_machine)
        static_cast<MachineFacts &>(facts) = m_machine();
    if (m_known.answerTook) {
        facts.answerTook = m_known.answerTook;
        facts.hubVersion = m_known.hubVersion;
    }
    gather(facts);
    gatherStore(facts);
    return facts;
}

void DiagnosticsViewModel::follow()
{
    if (m_seconds.isActive())
        look();
}

void DiagnosticsViewModel::look()
{
    const auto known = facts();
    const auto findings = findingsOf(known, m_services.wording);
    m_verdict = verdictOf(findings, known);
    m_findings.setFindings(findings);
    Q_EMIT changed();
}
} // namespace palier
