// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/speaker.h"
#include "speech/voiceorder.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace palier
{
/// Speaks through palier-voice, a program beside ours that begins with the first phrase or `prepare` and ends with us. When it hangs or
/// crashes it is begun anew and tries the phrase once more; nothing here waits for it.
class ProcessSpeaker final : public Speaker
{
    Q_OBJECT
public:
    struct Options {
        QString program; ///< empty: palier-voice beside this program
        std::chrono::milliseconds preparing = std::chrono::seconds(60); ///< until the voices are known: 4 s on a busy desktop
        std::chrono::milliseconds beginning = std::chrono::seconds(5); ///< from then until the first sound
        std::chrono::milliseconds letter = std::chrono::milliseconds(500); ///< of what is said, until it has been said
    };
    ProcessSpeaker();
    explicit ProcessSpeaker(const Options &options);
    ~ProcessSpeaker() override;

    void say(const Phrase &phrase) override;
    void stop() override;
    void setVolume(int percent) override { m_volume = percent; }
    void setRate(int rate) override { m_rate = rate; }
    void prepare() override;

private:
    void begin();
    void order(const VoiceOrder &order);
    void listen();
    void hear(const VoiceReport &report);
    void giveUp(Failure failure);
    void lost();
    void abandon();

    const Options m_options;
    QProcess *m_process = nullptr;
    QByteArray m_answers; ///< not yet whole
    VoiceOrder m_order; ///< what is to be heard; its number is 0 for nothing
    qint32 m_last = 0;
    int m_volume = 100;
    int m_rate = 0;
    bool m_prepared = false;
    bool m_again = false; ///< the phrase was tried before
    bool m_complained = false; ///< in the log, since something was last heard
    QTimer m_limit;
};
} // namespace palier
