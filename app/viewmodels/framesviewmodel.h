// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// What was really on the screen, told after the picture with it was handed over: for receipts and for measuring.
class FramesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++; the shell takes it as a required property")
public:
    using QObject::QObject;
    /// A picture was swapped; `popup` is the message in front (empty: none), `page` the name of the page behind it.
    Q_INVOKABLE void swapped(const QString &page, const QString &popup);

Q_SIGNALS:
    void pageDrawn(const QString &page); ///< nothing before it
    void popupDrawn(const QString &message);
    void popupGone(const QString &message);

private:
    QString m_popup;
};
} // namespace palier
