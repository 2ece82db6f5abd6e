// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// Presses a key of the remote for somebody with a mouse or a finger: the window gets it like any other.
class KeyPresser : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
public:
    using QQuickItem::QQuickItem;
    /// `key`: a Qt::Key.
    Q_INVOKABLE void press(int key);
};
} // namespace palier
