// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace palier
{
/// A focus scope in which the arrow keys go to the nearest control in their direction, as it stands on the screen: wrapped
/// rows, enlarged text and right-to-left layout need nothing more. A control is an item with `activeFocusOnTab`; its children are its
/// own business. An arrow that leads nowhere is left to the next area outside. When the control with the focus goes away, the first takes it.
class FocusArea : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
public:
    explicit FocusArea(QQuickItem *parent = nullptr);
    /// Gives the focus to the first control in reading order; false when there is none.
    Q_INVOKABLE bool focusFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    [[nodiscard]] QList<QQuickItem *> controls() const;
    void repair();

    QMetaObject::Connection m_focusMoved;
};

/// How far it is from one place to another for somebody who pressed an arrow (Qt::Key_Left …); nothing when it is not in that direction.
[[nodiscard]] std::optional<qreal> arrowDistance(const QRectF &from, const QRectF &to, int key);
} // namespace palier
