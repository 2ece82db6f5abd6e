// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/speechviewmodel.h"

namespace palier
{
SpeechViewModel::SpeechViewModel(QObject *parent)
    : QObject(parent)
{
    m_notice.setSingleShot(true);
    m_notice.setInterval(noticeTime);
    connect(&m_notice, &QTimer::timeout, this, [this] { setState(State::Silent); });
}

void SpeechViewModel::setState(State state)
{
    if (state == State::Private || state == State::NoVoice || state == State::Unreachable)
        m_notice.start();
    else
        m_notice.stop();
    m_state = state;
    Q_EMIT changed();
}

void SpeechViewModel::read()
{
    Q_EMIT readRequested();
}

QString SpeechViewModel::text() const
{
    switch (m_state) {
    case State::Silent:
        return {};
    case State::Preparing:
        //% "One moment: the voice is coming"
        return qtTrId("spoken-preparing");
    case State::Speaking:
        //% "Reading aloud. Any key stops."
        return qtTrId("spoken-speaking");
    case State::Private:
        //% "Your messages are not read aloud. You can allow it in Settings, Reading aloud."
        return qtTrId("speech-private");
    case State::NoVoice:
        //% "There is no voice here for the language of this text."
        return qtTrId("speech-no-voice");
    case State::Unreachable:
        //% "The television cannot read aloud for now."
        return qtTrId("spoken-unreachable");
    }
    Q_UNREACHABLE();
}
} // namespace palier
