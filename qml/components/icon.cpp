// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "icon.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Q_LOGGING_CATEGORY(lcIcon, "palier.icon")
}

QByteArray iconSvg(const QString &name, const QColor &color, qreal stroke)
{
    const QString path = u":/palier/icons/"_s + name + u".svg"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray width = "stroke-width=\"" + QByteArray::number(stroke) + '"';
    return file.readAll().replace("currentColor", color.name().toLatin1()).replace("stroke-width=\"2\"", width);
}

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Icon::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color)
        return;
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::setStroke(qreal stroke)
{
    if (qFuzzyCompare(m_stroke, stroke))
        return;
    m_stroke = stroke;
    Q_EMIT strokeChanged();
    update();
}

void Icon::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    const auto svg = iconSvg(m_name, m_color, m_stroke);
    if (svg.isEmpty()) {
        qCWarning(lcIcon) << "no icon named" << m_name;
        return;
    }
    QSvgRenderer(svg).render(painter, boundingRect());
}
} // namespace palier
