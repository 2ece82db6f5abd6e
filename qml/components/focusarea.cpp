// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "focusarea.h"

#include <QKeyEvent>
#include <QQuickWindow>

namespace palier
{
namespace
{
constexpr qreal sideways = 3; // what a step aside costs beside a step ahead

void collect(const QQuickItem *parent, QList<QQuickItem *> &into)
{
    const auto children = parent->childItems();
    for (auto *child : children) {
        if (!child->isVisible() || !child->isEnabled())
            continue;
        if (child->activeFocusOnTab())
            into.append(child);
        else
            collect(child, into);
    }
}

qreal gap(qreal fromLow, qreal fromHigh, qreal toLow, qreal toHigh)
{
    return qMax(0.0, qMax(toLow - fromHigh, fromLow - toHigh));
}
} // namespace

std::optional<qreal> arrowDistance(const QRectF &from, const QRectF &to, int key)
{
    const bool horizontal = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool backwards = key == Qt::Key_Left || key == Qt::Key_Up;
    const auto ahead = horizontal ? to.center().x() - from.center().x() : to.center().y() - from.center().y();
    const auto vertical = gap(from.top(), from.bottom(), to.top(), to.bottom());
    const auto level = gap(from.left(), from.right(), to.left(), to.right());
    const auto along = horizontal ? level : vertical;
    const auto aside = horizontal ? vertical : level;
    if ((backwards ? -ahead : ahead) < 1 || (along <= 0 && aside > 0))
        return {};
    const auto centres = horizontal ? qAbs(to.center().y() - from.center().y()) : qAbs(to.center().x() - from.center().x());
    return along + sideways * aside + centres / 100;
}

FocusArea::FocusArea(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

QList<QQuickItem *> FocusArea::controls() const
{
    QList<QQuickItem *> found;
    collect(this, found);
    return found;
}

bool FocusArea::focusFirst()
{
    const auto all = controls();
    if (all.isEmpty())
        return false;
    all.first()->forceActiveFocus(Qt::TabFocusReason);
    return true;
}

void FocusArea::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_focusMoved);
        if (data.window)
            m_focusMoved = connect(data.window, &QQuickWindow::activeFocusItemChanged, this, &FocusArea::repair, Qt::QueuedConnection);
    }
    QQuickItem::itemChange(change, data);
}

void FocusArea::repair()
{
    if (window() && window()->activeFocusItem() == this)
        focusFirst();
}

void FocusArea::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    const int key = event->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right && key != Qt::Key_Up && key != Qt::Key_Down)
        return;
    auto *focused = window() ? window()->activeFocusItem() : nullptr;
    const auto all = controls();
    QQuickItem *current = nullptr;
    for (auto *control : all) {
        if (control == focused || (focused && control->isAncestorOf(focused)))
            current = control;
    }
    if (!current) {
        event->setAccepted(focusFirst());
        return;
    }
    const auto from = current->mapRectToItem(this, current->boundingRect());
    QQuickItem *nearest = nullptr;
    qreal least = 0;
    for (auto *control : all) {
        const auto far = control == current ? std::nullopt : arrowDistance(from, control->mapRectToItem(this, control->boundingRect()), key);
        if (far && (!nearest || *far < least)) {
            nearest = control;
            least = *far;
        }
    }
    if (!nearest)
        return;
    nearest->forceActiveFocus(Qt::TabFocusReason);
    event->accept();
}
} // namespace palier
