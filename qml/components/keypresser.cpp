// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "keypresser.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickWindow>

namespace palier
{
void KeyPresser::press(int key)
{
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease })
        QCoreApplication::postEvent(window(), new QKeyEvent(type, key, Qt::NoModifier));
}
} // namespace palier
