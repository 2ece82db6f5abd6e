// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/narrator.h"
#include "speech/speaker.h"

namespace palier
{
/// Says one phrase after the other, and tells what becomes of it. A phrase in a language without a voice is replaced, once, by the words
/// for that.
class Reader : public QObject
{
    Q_OBJECT
public:
    enum class State { Silent, Preparing, Speaking };
    Q_ENUM(State)

    /// The speaker must outlive it.
    explicit Reader(Speaker &speaker);

    void say(const QList<Phrase> &phrases, const QString &interfaceLanguage);
    void stop();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void failed(palier::Speaker::Failure failure); ///< once for each failure in what was to be said

private:
    void next();
    void lament(Speaker::Failure failure);
    void become(State state);

    Speaker &m_speaker;
    QList<Phrase> m_waiting;
    QString m_language;
    bool m_excused = false; ///< the missing voice was spoken of
    State m_state = State::Silent;
};
} // namespace palier
