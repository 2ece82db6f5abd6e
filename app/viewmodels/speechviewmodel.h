// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace palier
{
/// What the line at the foot says of the voice: what is heard is also seen, and why nothing is.
class SpeechViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++; the shell takes it as a required property")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    enum class State {
        Silent,
        Preparing, ///< nothing is heard yet
        Speaking,
        Private, ///< messages are not read aloud here
        NoVoice, ///< for the language of the text
        Unreachable, ///< the television cannot speak
    };
    Q_ENUM(State)
    static constexpr std::chrono::seconds noticeTime { 12 }; ///< how long a reason for silence stays, unless a key ends it

    explicit SpeechViewModel(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const; ///< a short sentence; empty while silent
    void setState(State state);
    /// The yellow key.
    Q_INVOKABLE void read();

Q_SIGNALS:
    void changed();
    void readRequested();

private:
    State m_state = State::Silent;
    QTimer m_notice;
};
} // namespace palier
