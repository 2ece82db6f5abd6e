// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QQuickItem>
#include <QQuickWindow>

namespace palier::scene
{
/// What a person can look at now: the clock of a screen at rest, else the pop-up or the question if one is open, else everything.
[[nodiscard]] QQuickItem *front(const QQuickWindow &window);
/// Controls that arrows should reach, as FocusArea takes them.
[[nodiscard]] QList<QQuickItem *> controls(QQuickItem *under);
/// What has the focus: a control, or the current row of a list; null when nothing or no control has it.
[[nodiscard]] QQuickItem *focused(const QQuickWindow &window);
/// The control that has the focus or whose row has it.
[[nodiscard]] QQuickItem *focusedControl(const QQuickWindow &window);
/// The first of that name that can be seen; null when there is none.
[[nodiscard]] QQuickItem *shownItem(const QQuickWindow &window, const QString &name);
/// A name for messages.
[[nodiscard]] QString nameOf(const QQuickItem *item);
/// The part of it that nothing it lies in cuts off, as `place`.
[[nodiscard]] QRectF shown(const QQuickItem *item);
/// Where it is on a screen of 1920×1080, whatever the window's size.
[[nodiscard]] QRectF place(const QQuickItem *item);

struct Words {
    QString text;
    QQuickItem *item = nullptr;
    QRectF ink; ///< where the letters are on that screen
    QRectF shown; ///< what clipping leaves of it
    bool scrolled = false; ///< inside something that can be scrolled
};
/// All visible texts in front, or in an item.
[[nodiscard]] QList<Words> words(const QQuickWindow &window);
[[nodiscard]] QList<Words> words(QQuickItem *under);

/// The contrast of two colours (WCAG 2.2): 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// What most of these words stand on, in a picture of the window.
[[nodiscard]] QColor ground(const Words &words, const QImage &picture);
} // namespace palier::scene
