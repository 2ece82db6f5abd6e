// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/voiceorder.h"

#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace palier
{
/// Qt's text to speech, one phrase at a time. Each call of it waits for speech-dispatcher, the first one for seconds: so it has a program
/// of its own, palier-voice (docs/decisions/0010-speech.md).
class VoiceWorker : public QObject
{
    Q_OBJECT
public:
    VoiceWorker();
    void carryOut(const VoiceOrder &order);

Q_SIGNALS:
    void reported(palier::VoiceReport report);

private:
    /// Speech-dispatcher tells that something begins and ends, not what: so nothing is said before the last phrase has ended.
    enum class Phase { Idle, Sent, Speaking, Stopping };

    [[nodiscard]] bool connectVoice();
    void prepare();
    void stop();
    void begin();
    void utter(const QLocale &locale);
    void tune();
    void heard(QTextToSpeech::State state);
    void ended();
    void broken();
    void reconnect();
    void report(VoiceReport::Event event);

    std::unique_ptr<QTextToSpeech> m_voice;
    Phase m_phase = Phase::Idle;
    VoiceOrder m_order; ///< what is being said, or is to be said next
    bool m_waits = false; ///< m_order has not begun
    bool m_again = false; ///< it was tried before
    int m_volume = 0; ///< as it is set on this connection
    int m_rate = 0;
    QTimer m_giveUpStopping;
};
} // namespace palier
