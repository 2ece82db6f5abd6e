// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/remoteviewmodel.h"

using namespace Qt::Literals::StringLiterals;

/// What the page "remote control" says.
namespace palier
{
QString spokenName(RemoteKey key)
{
    switch (key) {
    case RemoteKey::Up:
        //% "Up arrow"
        return qtTrId("remote-key-up");
    case RemoteKey::Down:
        //% "Down arrow"
        return qtTrId("remote-key-down");
    case RemoteKey::Left:
        //% "Left arrow"
        return qtTrId("remote-key-left");
    case RemoteKey::Right:
        //% "Right arrow"
        return qtTrId("remote-key-right");
    case RemoteKey::Ok:
        return qtTrId("key-ok");
    case RemoteKey::Back:
        return qtTrId("action-back");
    case RemoteKey::Red:
        //% "Red"
        return qtTrId("remote-key-red");
    case RemoteKey::Green:
        //% "Green"
        return qtTrId("remote-key-green");
    case RemoteKey::Yellow:
        //% "Yellow"
        return qtTrId("remote-key-yellow");
    case RemoteKey::Blue:
        //% "Blue"
        return qtTrId("remote-key-blue");
    case RemoteKey::PlayPause:
        //% "Play and pause"
        return qtTrId("remote-key-play");
    default:
        return QString::number(int(key) - int(RemoteKey::Digit0));
    }
}

namespace
{
QString remarkOn(const KeyLesson &lesson)
{
    switch (lesson.remark()) {
    case KeyLesson::Remark::Taken:
        //% "This key is already: %1. Please press another one."
        return qtTrId("remote-taken").arg(isolated(spokenName(lesson.taken())));
    case KeyLesson::Remark::Nameless:
        //% "The television does not recognise this key. Please press another one."
        return qtTrId("remote-nameless");
    case KeyLesson::Remark::None:
        break;
    }
    if (lesson.isNeeded())
        return {};
    //% "No such key? Press Back. Finished? Press OK."
    return qtTrId("remote-optional");
}
} // namespace

QString RemoteViewModel::headline() const
{
    switch (state()) {
    case State::Asking:
        //% "Press this key: %1"
        return qtTrId("remote-ask").arg(isolated(spokenName(m_lesson->asked())));
    case State::Confirming:
        //% "Until now this key is: %1"
        return qtTrId("remote-former").arg(isolated(spokenName(*m_lesson->former())));
    case State::Proving:
        //% "Press OK on the remote"
        return qtTrId("remote-prove");
    case State::Trying:
        break;
    }
    switch (m_outcome) {
    case Outcome::Learned:
        //% "The remote is learned"
        return qtTrId("remote-learned");
    case Outcome::Unchanged:
        //% "Nothing was changed"
        return qtTrId("remote-unchanged");
    case Outcome::BuiltIn:
        //% "The usual keys work again"
        return qtTrId("remote-usual-again");
    case Outcome::NotKept:
        //% "This could not be kept"
        return qtTrId("remote-not-kept");
    case Outcome::None:
        break;
    }
    //% "Press any key"
    return qtTrId("remote-try");
}

QString RemoteViewModel::text() const
{
    switch (state()) {
    case State::Asking:
        return remarkOn(*m_lesson);
    case State::Confirming:
        //% "Press it once more to make it: %1. Or press another key."
        return qtTrId("remote-confirm").arg(isolated(spokenName(m_lesson->asked())));
    case State::Proving:
        //% "If it works, the usual keys stay."
        return qtTrId("remote-prove-text");
    case State::Trying:
        break;
    }
    //% "Here you see what each key of the remote does."
    return qtTrId("remote-try-text");
}

QString RemoteViewModel::waiting() const
{
    const auto now = m_services.clock.elapsed();
    const auto seconds = [](std::chrono::milliseconds left) { return QString::number(std::chrono::ceil<std::chrono::seconds>(left).count()); };
    if (m_proof)
        //% "Without a key, all is as before in %1 s."
        return qtTrId("remote-waiting-before").arg(seconds(std::max(std::chrono::milliseconds(0), m_proof->deadline - now)));
    if (!m_lesson)
        return {};
    const auto left = seconds(m_lesson->remaining(now));
    if (m_lesson->state() == KeyLesson::State::Asking && m_lesson->isNeeded())
        return qtTrId("remote-waiting-before").arg(left);
    //% "Without a key, it goes on in %1 s."
    return qtTrId("remote-waiting-on").arg(left);
}

QString RemoteViewModel::stepText() const
{
    if (!m_lesson)
        return {};
    //% "Key %1 of %2"
    return qtTrId("remote-step").arg(m_lesson->number()).arg(KeyLesson::count());
}

double RemoteViewModel::done() const
{
    return m_lesson ? double(m_lesson->number() - 1) / KeyLesson::count() : 0;
}

QString RemoteViewModel::keyName() const
{
    if (!m_key)
        return {};
    //% "Unknown"
    return m_key->press.isNone() || m_key->press.name().isEmpty() ? qtTrId("remote-unknown") : isolated(m_key->press.name());
}

QString RemoteViewModel::keyMeaning() const
{
    if (!m_key)
        return {};
    //% "This key does nothing here"
    return m_key->meaning ? spokenName(*m_key->meaning) : qtTrId("remote-nothing");
}
} // namespace palier
