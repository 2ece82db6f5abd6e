// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// One of the outline icons of resources/icons, drawn in a colour. Works with every renderer: no shader tints it.
/// An unknown name draws nothing and warns.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Width of the lines in 24ths of the icon; the set is drawn for 2.
    Q_PROPERTY(qreal stroke READ stroke WRITE setStroke NOTIFY strokeChanged FINAL)
public:
    explicit Icon(QQuickItem *parent = nullptr);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] qreal stroke() const { return m_stroke; }
    void setStroke(qreal stroke);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void strokeChanged();

private:
    QString m_name;
    QColor m_color = Qt::white;
    qreal m_stroke = 2;
};

/// The SVG of an icon with its colour and line width set; empty when there is no such icon.
[[nodiscard]] QByteArray iconSvg(const QString &name, const QColor &color, qreal stroke);
} // namespace palier
