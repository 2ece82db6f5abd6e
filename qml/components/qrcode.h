// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// A QR code (ISO/IEC 18004, error correction M) with its quiet zone of 4 modules, on whole pixels so that cameras read it.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor dark MEMBER m_dark FINAL)
    Q_PROPERTY(QColor light MEMBER m_light FINAL)
public:
    using QQuickPaintedItem::QQuickPaintedItem;
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QColor m_dark = Qt::black;
    QColor m_light = Qt::white;
};
} // namespace palier
