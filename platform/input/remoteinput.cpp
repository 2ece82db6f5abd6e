// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/remoteinput.h"

#include <QCoreApplication>

#include <algorithm>

namespace palier
{
namespace
{
/// With these Qt Quick itself would move the focus, out of a pop-up too.
bool movesFocus(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}
} // namespace

RemoteInput::RemoteInput(const KeyMap &builtIn, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_builtIn(builtIn)
    , m_clock(clock)
    , m_due(this)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &RemoteInput::repeat);
}

void RemoteInput::watch(QObject *window)
{
    m_window = window;
    window->installEventFilter(this);
}

void RemoteInput::setOnlyHeard(bool only)
{
    m_onlyHeard = only;
    releaseAll();
}

void RemoteInput::setTyping(bool typing)
{
    m_typing = typing;
    m_hasLetters = false;
}

/// A remote has digits but no letters: where one came, a keyboard is there, and its Backspace is no Back.
bool RemoteInput::isWritten(const QKeyEvent &event)
{
    if (!m_typing || m_onlyHeard)
        return false;
    const auto text = event.text();
    const bool isLetter = !text.isEmpty() && text.front().isPrint() && !text.front().isDigit();
    m_hasLetters = m_hasLetters || (isLetter && event.type() == QEvent::KeyPress);
    return isLetter || (m_hasLetters && event.key() == Qt::Key_Backspace);
}

HeardKey RemoteInput::heardAs(const KeyPress &press) const
{
    const auto learned = m_learned.find(press);
    return { press, learned ? learned : m_builtIn.find(press) };
}

bool RemoteInput::isOurs(const HeardKey &key) const
{
    return m_onlyHeard || key.meaning || movesFocus(key.press.qt);
}

bool RemoteInput::press(const KeyPress &press)
{
    const auto key = heardAs(press);
    const bool goesNoFurther = isOurs(key);
    const bool isForQml = key.meaning && !m_onlyHeard;
    if (m_gate.press(key, m_clock.elapsed())) {
        Q_EMIT heard(key);
        if (isForQml)
            send(*key.meaning);
    }
    if (m_onlyHeard)
        m_gate.releaseAll();
    waitForRepeat();
    return goesNoFurther;
}

bool RemoteInput::release(const KeyPress &press)
{
    const auto key = heardAs(press);
    m_gate.release(key);
    waitForRepeat();
    return isOurs(key);
}

void RemoteInput::releaseAll()
{
    m_gate.releaseAll();
    m_due.stop();
}

void RemoteInput::repeat()
{
    if (const auto arrow = m_gate.repeat(m_clock.elapsed()))
        send(*arrow);
    waitForRepeat();
}

void RemoteInput::waitForRepeat()
{
    using namespace std::chrono_literals;
    if (const auto due = m_gate.due())
        m_due.start(m_clock.timerFor(std::max(1ms, *due - m_clock.elapsed())));
    else
        m_due.stop();
}

bool RemoteInput::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        Q_EMIT touched();
    if (event->type() == QEvent::FocusOut)
        releaseAll();
    if (m_sending || (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease))
        return false;
    const auto *given = static_cast<const QKeyEvent *>(event);
    if (isWritten(*given))
        return false;
    const auto key = KeyPress::of(*given);
    if (given->isAutoRepeat())
        return isOurs(heardAs(key)); // held keys are KeyGate's matter
    return event->type() == QEvent::KeyPress ? press(key) : release(key);
}

void RemoteInput::send(RemoteKey key)
{
    Q_EMIT pressed(key);
    if (!m_window)
        return;
    m_sending = true;
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent translated(type, canonicalKey(key), Qt::NoModifier);
        QCoreApplication::sendEvent(m_window, &translated);
    }
    m_sending = false;
}
} // namespace palier
