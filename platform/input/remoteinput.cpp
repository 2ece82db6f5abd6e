// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "input/remoteinput.h"

#include <QCoreApplication>

namespace palier
{
RemoteInput::RemoteInput(const KeyMap &map, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_map(map)
    , m_clock(clock)
{
}

void RemoteInput::watch(QObject *window)
{
    window->installEventFilter(this);
}

bool RemoteInput::eventFilter(QObject *window, QEvent *event)
{
    const auto type = event->type();
    if (m_sending || (type != QEvent::KeyPress && type != QEvent::KeyRelease))
        return false;
    const auto *given = static_cast<const QKeyEvent *>(event);
    const auto key = m_map.find(given->key(), given->nativeScanCode());
    if (key && type == QEvent::KeyPress && !isBounce(*key, given->isAutoRepeat())) {
        Q_EMIT pressed(*key);
        send(window, *key, QEvent::KeyPress);
        send(window, *key, QEvent::KeyRelease);
    }
    return true;
}

bool RemoteInput::isBounce(RemoteKey key, bool repeated)
{
    const bool arrow = key == RemoteKey::Up || key == RemoteKey::Down || key == RemoteKey::Left || key == RemoteKey::Right;
    const auto now = m_clock.elapsed();
    if ((repeated && !arrow) || (m_last == key && now - m_lastAt < bounceTime))
        return true;
    m_last = key;
    m_lastAt = now;
    return false;
}

void RemoteInput::send(QObject *window, RemoteKey key, QEvent::Type type)
{
    QKeyEvent translated(type, canonicalKey(key), Qt::NoModifier);
    m_sending = true;
    QCoreApplication::sendEvent(window, &translated);
    m_sending = false;
}
} // namespace palier
