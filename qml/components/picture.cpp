// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "picture.h"

#include "icon.h"

#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

namespace palier
{
namespace
{
QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](qreal from, qreal to) { return float(from + (to - from) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}
} // namespace

Picture::Picture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Picture::changed, this, [this] { update(); });
}

QPainterPath Picture::outline() const
{
    const auto box = boundingRect();
    const auto reach = m_radius + 1;
    auto rounded = box;
    if (m_rounded == RightEdge)
        rounded.setLeft(box.left() - reach);
    if (m_rounded == LeftEdge)
        rounded.setRight(box.right() + reach);
    QPainterPath path;
    path.addRoundedRect(rounded, m_radius, m_radius);
    return path;
}

void Picture::paint(QPainter *painter)
{
    const auto box = boundingRect();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto shape = outline();

    QLinearGradient wash(box.topLeft(), box.bottomRight());
    wash.setColorAt(0, mixed(m_tone, m_shade, 0.66));
    wash.setColorAt(0.5, mixed(m_tone, m_shade, 0.38));
    wash.setColorAt(1, mixed(m_tone, m_shade, 0.12));
    painter->fillPath(shape, wash);

    painter->setClipRect(box);
    painter->setPen(Qt::NoPen);
    const QPointF sun(box.left() + box.width() * 0.5, box.top() + box.height() * 0.5);
    for (const qreal reach : { 1.18, 0.9, 0.64 }) {
        auto halo = m_ink;
        halo.setAlphaF(0.055F);
        QPainterPath circle;
        const auto radius = m_iconSize * reach;
        circle.addEllipse(sun, radius, radius);
        painter->fillPath(circle.intersected(shape), halo);
    }

    const auto svg = iconSvg(m_icon, m_ink, 1.75);
    if (!svg.isEmpty())
        QSvgRenderer(svg).render(painter, QRectF(sun.x() - m_iconSize / 2, sun.y() - m_iconSize / 2, m_iconSize, m_iconSize));
}
} // namespace palier
