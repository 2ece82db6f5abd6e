// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace palier
{
/// Tells when a picture that holds it has really been handed to the screen: once for each value of `key`.
/// Visible and in a window, it takes part in the next frame; `drawn` follows that frame's swap, on the screen's thread.
class FrameMarker : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged FINAL)
public:
    explicit FrameMarker(QQuickItem *parent = nullptr);
    [[nodiscard]] QString key() const { return m_key; }
    void setKey(const QString &key);

Q_SIGNALS:
    void keyChanged();
    void drawn(const QString &key);

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;

private:
    void afterSwap();

    QString m_key;
    QString m_inFrame; ///< key of the last frame that held it; written while the screen's thread waits
};
} // namespace palier
