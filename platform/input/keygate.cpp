// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/keygate.h"

namespace palier
{
namespace
{
std::optional<std::chrono::milliseconds> between(int low, int high, const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber && number >= low && number <= high ? std::optional(std::chrono::milliseconds(number)) : std::nullopt;
}
} // namespace

KeySettings KeySettings::fromWords(const QString &bounce, const QString &repeat)
{
    const KeySettings usual;
    return {
        .bounce = between(0, 1000, bounce).value_or(usual.bounce),
        .repeatDelay = between(500, 2000, repeat).value_or(usual.repeatDelay),
        .repeats = !between(0, 0, repeat),
    };
}

bool KeyGate::press(const HeardKey &key, std::chrono::milliseconds now)
{
    m_held.reset();
    if (m_settings.repeats && key.meaning && isArrow(*key.meaning))
        m_held = { *key.meaning, now + m_settings.repeatDelay, now + longestHold };
    if (m_last && m_last->isSameAs(key) && now - m_lastAt < m_settings.bounce)
        return false;
    m_last = key;
    m_lastAt = now;
    return true;
}

void KeyGate::release(const HeardKey &key)
{
    if (m_held && key.meaning == m_held->arrow)
        m_held.reset();
}

std::optional<std::chrono::milliseconds> KeyGate::due() const
{
    return m_held ? std::optional(m_held->due) : std::nullopt;
}

std::optional<RemoteKey> KeyGate::repeat(std::chrono::milliseconds now)
{
    if (m_held && now >= m_held->end)
        m_held.reset();
    if (!m_held || now < m_held->due)
        return {};
    m_held->due = now + pace;
    return m_held->arrow;
}
} // namespace palier
