// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// The picture of a piece of news that came without one: its icon, large, on a soft gradient of its subject's colour.
/// Only the side at the card's edge is rounded.
class Picture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString icon MEMBER m_icon NOTIFY changed FINAL)
    Q_PROPERTY(QColor tone MEMBER m_tone NOTIFY changed FINAL)
    Q_PROPERTY(QColor shade MEMBER m_shade NOTIFY changed FINAL) ///< what the tone fades to
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(qreal radius MEMBER m_radius NOTIFY changed FINAL)
    Q_PROPERTY(qreal iconSize MEMBER m_iconSize NOTIFY changed FINAL)
    Q_PROPERTY(palier::Picture::Edge rounded MEMBER m_rounded NOTIFY changed FINAL)
public:
    enum Edge { LeftEdge = 1, RightEdge = 2, AllEdges = 3 };
    Q_ENUM(Edge)

    explicit Picture(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QPainterPath outline() const;

    QString m_icon;
    QColor m_tone = Qt::gray;
    QColor m_shade = Qt::black;
    QColor m_ink = Qt::white;
    qreal m_radius = 28;
    qreal m_iconSize = 190;
    Edge m_rounded = AllEdges;
};
} // namespace palier
