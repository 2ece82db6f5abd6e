// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/voiceworker.h"

#include "speech/voicelocale.h"

#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr std::chrono::milliseconds longestStop { 300 }; // what had not begun is never reported as ended
constexpr int unknown = std::numeric_limits<int>::min();
} // namespace

VoiceWorker::VoiceWorker()
{
    m_giveUpStopping.setSingleShot(true);
    m_giveUpStopping.setInterval(longestStop);
    connect(&m_giveUpStopping, &QTimer::timeout, this, &VoiceWorker::ended);
}

void VoiceWorker::carryOut(const VoiceOrder &order)
{
    if (order.number == VoiceOrder::prepare)
        return prepare();
    m_order = order;
    m_waits = order.number != VoiceOrder::stop;
    m_again = false;
    if (m_phase == Phase::Idle)
        begin();
    else
        stop();
}

void VoiceWorker::prepare()
{
    if (!connectVoice())
        m_voice.reset();
    report(VoiceReport::Event::Prepared);
}

bool VoiceWorker::connectVoice()
{
    if (m_voice)
        return true;
    m_volume = unknown;
    m_rate = unknown;
    m_voice = std::make_unique<QTextToSpeech>(u"speechd"_s);
    connect(m_voice.get(), &QTextToSpeech::stateChanged, this, &VoiceWorker::heard, Qt::QueuedConnection); // from a thread of libspeechd
    connect(m_voice.get(), &QTextToSpeech::errorOccurred, this, &VoiceWorker::broken, Qt::QueuedConnection);
    return m_voice->state() != QTextToSpeech::Error;
}

void VoiceWorker::stop()
{
    if (m_phase != Phase::Sent && m_phase != Phase::Speaking)
        return;
    m_phase = Phase::Stopping;
    m_giveUpStopping.start();
    m_voice->stop();
}

void VoiceWorker::begin()
{
    if (!m_waits)
        return;
    if (!connectVoice())
        return reconnect();
    report(VoiceReport::Event::Prepared);
    if (const auto locale = voiceLocale(m_order.phrase.language, m_voice->availableLocales()))
        return utter(*locale);
    m_waits = false;
    report(VoiceReport::Event::NoVoice);
}

void VoiceWorker::utter(const QLocale &locale)
{
    m_voice->setLocale(locale);
    if (m_voice->state() == QTextToSpeech::Error)
        return reconnect();
    tune();
    m_phase = Phase::Sent;
    m_waits = false;
    m_voice->say(m_order.phrase.text);
}

/// Only where something changes: libspeechd 0.11 ends the program when it is asked this over a connection that has just been lost.
void VoiceWorker::tune()
{
    if (std::exchange(m_volume, m_order.volume) != m_order.volume)
        m_voice->setVolume(m_order.volume / 100.0);
    if (std::exchange(m_rate, m_order.rate) != m_order.rate)
        m_voice->setRate(m_order.rate / 100.0);
}

void VoiceWorker::heard(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking && m_phase == Phase::Sent) {
        m_phase = Phase::Speaking;
        report(VoiceReport::Event::Started);
    } else if (state == QTextToSpeech::Ready && (m_phase == Phase::Speaking || m_phase == Phase::Stopping)) {
        ended();
    }
}

void VoiceWorker::ended()
{
    const bool whole = m_phase == Phase::Speaking;
    m_giveUpStopping.stop();
    m_phase = Phase::Idle;
    if (m_waits)
        begin();
    else if (whole)
        report(VoiceReport::Event::Finished);
}

void VoiceWorker::broken()
{
    if (!m_voice || m_voice->state() != QTextToSpeech::Error)
        return;
    m_waits = m_waits || m_phase == Phase::Sent || m_phase == Phase::Speaking;
    reconnect();
}

/// Speech-dispatcher may have been ended and started anew since: once more, with another connection.
void VoiceWorker::reconnect()
{
    m_voice.reset();
    m_giveUpStopping.stop();
    m_phase = Phase::Idle;
    if (!m_waits)
        return;
    if (!std::exchange(m_again, true))
        return begin();
    m_waits = false;
    report(VoiceReport::Event::Unreachable);
}

void VoiceWorker::report(VoiceReport::Event event)
{
    Q_EMIT reported({ .event = event, .number = m_order.number });
}
} // namespace palier
