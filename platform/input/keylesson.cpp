// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keylesson.h"

#include <algorithm>

namespace palier
{
namespace
{
/// OK and Back first: they end and skip from then on.
const QList<RemoteKey> &order()
{
    static const QList<RemoteKey> keys { RemoteKey::Ok, RemoteKey::Back, RemoteKey::Up, RemoteKey::Down, RemoteKey::Left, RemoteKey::Right,
        RemoteKey::Red, RemoteKey::Green, RemoteKey::Yellow, RemoteKey::Blue, RemoteKey::PlayPause, RemoteKey::Digit1, RemoteKey::Digit2,
        RemoteKey::Digit3, RemoteKey::Digit4, RemoteKey::Digit5, RemoteKey::Digit6, RemoteKey::Digit7, RemoteKey::Digit8, RemoteKey::Digit9,
        RemoteKey::Digit0 };
    return keys;
}
} // namespace

KeyLesson::KeyLesson(std::chrono::milliseconds now)
    : m_deadline(now + patience)
{
}

int KeyLesson::count()
{
    return int(order().size());
}

RemoteKey KeyLesson::asked() const
{
    return order().at(std::min(m_index, count() - 1));
}

bool KeyLesson::isNeeded() const
{
    return neededKeys().contains(asked());
}

std::optional<RemoteKey> KeyLesson::former() const
{
    return m_doubted ? m_doubted->meaning : std::nullopt;
}

void KeyLesson::ask(int index)
{
    m_index = index;
    m_state = index < count() ? State::Asking : State::Learned;
    m_doubted.reset();
}

void KeyLesson::hearTaken(RemoteKey taken)
{
    if (!isNeeded() && taken == RemoteKey::Back)
        return ask(m_index + 1);
    if (!isNeeded() && taken == RemoteKey::Ok)
        return ask(count());
    ask(m_index);
    m_remark = Remark::Taken;
    m_taken = taken;
}

void KeyLesson::hear(const HeardKey &key, std::chrono::milliseconds now)
{
    if (m_state != State::Asking && m_state != State::Confirming)
        return;
    m_deadline = now + patience;
    m_remark = Remark::None;
    if (qtKeyName(key.press.qt).isEmpty() && key.press.code.isNone()) {
        m_remark = Remark::Nameless;
    } else if (const auto taken = m_map.find(key.press)) {
        hearTaken(*taken);
    } else if (key.meaning && key.meaning != asked() && !(m_doubted && m_doubted->press == key.press)) {
        m_state = State::Confirming;
        m_doubted = key;
    } else {
        m_map.put(key.press, asked());
        ask(m_index + 1);
    }
}

void KeyLesson::look(std::chrono::milliseconds now)
{
    if (now < m_deadline || (m_state != State::Asking && m_state != State::Confirming))
        return;
    m_deadline = now + patience;
    m_remark = Remark::None;
    if (m_state == State::Confirming)
        ask(m_index);
    else if (isNeeded())
        m_state = State::Left;
    else
        ask(m_index + 1);
}
} // namespace palier
