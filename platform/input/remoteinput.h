// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "input/keygate.h"
#include "input/keymap.h"

#include <QObject>
#include <QTimer>

namespace palier
{
/// All keys come through here, from the window and from devices that the window system does not hand over, and leave as remote keys
/// (see canonicalKey) for QML. What is not Palier's (volume, mute, power …) goes on to the platform.
class RemoteInput : public QObject
{
    Q_OBJECT
public:
    RemoteInput(const KeyMap &builtIn, const Clock &clock, QObject *parent = nullptr);
    /// The window whose keys are translated, and which gets them. It must outlive this.
    void watch(QObject *window);
    void setSettings(const KeySettings &settings) { m_gate.set(settings); }
    /// What the installer taught this box: on top of the built-in map.
    void setLearned(const KeyMap &map) { m_learned = map; }
    /// While a remote is learned its keys are heard, and go no further.
    void setOnlyHeard(bool only);
    /// While somebody writes, letters of a keyboard on the window go on as they are, and once one came, so does its Backspace. All else
    /// stays a key of the remote, digits too.
    void setTyping(bool typing);

    /// A key of any device went down; true: it goes no further.
    bool press(const KeyPress &press);
    bool release(const KeyPress &press);
    void releaseAll();
    bool eventFilter(QObject *window, QEvent *event) override;

Q_SIGNALS:
    /// A press that counts, known or not: somebody is there.
    void heard(const palier::HeardKey &key);
    /// Somebody clicked or touched the screen.
    void touched();
    /// A remote key is about to reach QML.
    void pressed(palier::RemoteKey key);

private:
    [[nodiscard]] HeardKey heardAs(const KeyPress &press) const;
    [[nodiscard]] bool isOurs(const HeardKey &key) const;
    [[nodiscard]] bool isWritten(const QKeyEvent &event);
    void repeat();
    void waitForRepeat();
    void send(RemoteKey key);

    KeyMap m_builtIn;
    KeyMap m_learned;
    const Clock &m_clock;
    KeyGate m_gate;
    QTimer m_due;
    QObject *m_window = nullptr;
    bool m_onlyHeard = false;
    bool m_typing = false;
    bool m_hasLetters = false;
    bool m_sending = false;
};
} // namespace palier
