// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "speech/reader.h"

namespace palier
{
Reader::Reader(Speaker &speaker)
    : m_speaker(speaker)
{
    connect(&speaker, &Speaker::started, this, [this] { become(State::Speaking); });
    connect(&speaker, &Speaker::finished, this, &Reader::next);
    connect(&speaker, &Speaker::failed, this, &Reader::lament);
}

void Reader::say(const QList<Phrase> &phrases, const QString &interfaceLanguage)
{
    m_waiting = phrases;
    m_language = interfaceLanguage;
    m_excused = false;
    become(State::Preparing);
    next();
}

void Reader::stop()
{
    m_waiting.clear();
    if (m_state == State::Silent)
        return;
    m_speaker.stop();
    become(State::Silent);
}

void Reader::next()
{
    if (m_state == State::Silent)
        return;
    if (m_waiting.isEmpty())
        return become(State::Silent);
    m_speaker.say(m_waiting.takeFirst());
}

/// Whoever cannot see the line at the foot hears why there is silence.
void Reader::lament(Speaker::Failure failure)
{
    if (m_state == State::Silent)
        return;
    if (failure == Speaker::Failure::Unreachable) {
        m_waiting.clear();
        become(State::Silent);
        Q_EMIT failed(failure);
        return;
    }
    if (!m_excused) {
        m_excused = true;
        Q_EMIT failed(failure);
        //% "There is no voice here for the language of this text."
        m_waiting.prepend({ qtTrId("speech-no-voice"), m_language });
    }
    next();
}

void Reader::become(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}
} // namespace palier
