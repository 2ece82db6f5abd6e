// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "scene.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace palier::scene
{
namespace
{
QQuickItem *named(QQuickItem *parent, const QString &name)
{
    const auto children = parent->childItems();
    for (auto *child : children) {
        if (child->objectName() == name)
            return child;
        if (auto *found = named(child, name))
            return found;
    }
    return nullptr;
}

template<typename Visit>
void walk(QQuickItem *item, const Visit &visit)
{
    const auto children = item->childItems();
    for (auto *child : children) {
        if (!child->isVisible() || child->opacity() <= 0)
            continue;
        if (visit(child))
            walk(child, visit);
    }
}

/// Everything is laid out in this, for 1920×1080.
QQuickItem *layout(const QQuickItem *item)
{
    return item->window()->property("shell").value<QQuickItem *>();
}

QRectF inkOf(const QQuickItem *text)
{
    const auto width = qMin(text->property("contentWidth").toReal(), qMax(text->width(), text->implicitWidth()));
    const auto height = text->property("contentHeight").toReal();
    const auto across = text->property("effectiveHorizontalAlignment").toInt();
    const auto down = text->property("verticalAlignment").toInt();
    const auto x = across & Qt::AlignRight ? text->width() - width : across & Qt::AlignHCenter ? (text->width() - width) / 2 : 0;
    const auto y = down & Qt::AlignBottom ? text->height() - height : down & Qt::AlignVCenter ? (text->height() - height) / 2 : 0;
    return text->mapRectToItem(layout(text), { x, y, width, height });
}
} // namespace

QQuickItem *front(const QQuickWindow &window)
{
    for (const auto &layer : { u"rest"_s, u"popups"_s, u"questions"_s }) {
        if (auto *found = named(window.contentItem(), layer); found && found->isVisible())
            return found;
    }
    return window.contentItem();
}

QQuickItem *shownItem(const QQuickWindow &window, const QString &name)
{
    QQuickItem *found = nullptr;
    walk(front(window), [&](QQuickItem *item) {
        if (!found && item->objectName() == name)
            found = item;
        return !found;
    });
    return found;
}

QList<QQuickItem *> controls(QQuickItem *under)
{
    QList<QQuickItem *> found;
    walk(under, [&](QQuickItem *item) {
        if (!item->activeFocusOnTab() || !item->isEnabled())
            return true;
        found.append(item);
        return false;
    });
    return found;
}

QQuickItem *focused(const QQuickWindow &window)
{
    auto *control = focusedControl(window);
    auto *row = control ? control->property("currentItem").value<QQuickItem *>() : nullptr;
    return row && row->hasActiveFocus() ? row : control;
}

QQuickItem *focusedControl(const QQuickWindow &window)
{
    for (auto *item = window.activeFocusItem(); item; item = item->parentItem()) {
        if (item->activeFocusOnTab())
            return item->isVisible() ? item : nullptr;
    }
    return nullptr;
}

QString nameOf(const QQuickItem *item)
{
    if (!item)
        return u"nothing"_s;
    return item->objectName().isEmpty() ? QString::fromLatin1(item->metaObject()->className()) : item->objectName();
}

QRectF place(const QQuickItem *item)
{
    return item->mapRectToItem(layout(item), item->boundingRect());
}

QRectF shown(const QQuickItem *item)
{
    auto seen = place(item);
    for (auto *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->clip())
            seen &= place(up);
    }
    return seen;
}

QList<Words> words(const QQuickWindow &window)
{
    return words(front(window));
}

QList<Words> words(QQuickItem *under)
{
    QList<Words> found;
    walk(under, [&](QQuickItem *item) {
        if (!item->inherits("QQuickText"))
            return true;
        const auto text = item->property("text").toString();
        if (text.isEmpty() || item->width() <= 0 || item->height() <= 0)
            return false;
        Words words { .text = text, .item = item, .ink = inkOf(item), .shown = {} };
        words.shown = words.ink;
        for (auto *up = item->parentItem(); up; up = up->parentItem()) {
            if (up->clip())
                words.shown &= place(up);
            words.scrolled = words.scrolled || up->inherits("QQuickFlickable") || up->clip();
        }
        if (!words.shown.isEmpty())
            found.append(words);
        return false;
    });
    return found;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) + 0.0722 * linear(double(color.blueF()));
    };
    const auto [low, high] = std::minmax({ luminance(one), luminance(other) });
    return (high + 0.05) / (low + 0.05);
}

QColor ground(const Words &words, const QImage &picture)
{
    const qreal scale = picture.width() / 1920.0;
    const auto place = QRectF(words.shown.topLeft() * scale, words.shown.size() * scale).toAlignedRect() & picture.rect();
    QHash<QRgb, int> pixels;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++pixels[picture.pixel(x, y) & 0xfffcfcfc]; // gradients
    }
    const auto most = std::max_element(pixels.begin(), pixels.end());
    return most == pixels.end() ? QColor() : QColor(most.key());
}
} // namespace palier::scene
