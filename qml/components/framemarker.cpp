// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "framemarker.h"

#include <QQuickWindow>

namespace palier
{
FrameMarker::FrameMarker(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void FrameMarker::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    Q_EMIT keyChanged();
    update();
}

QSGNode *FrameMarker::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    // Connected only now: the swap of an earlier frame, still on its way from the render thread, is not mistaken for this one.
    if (m_inFrame != m_key) {
        m_inFrame = m_key;
        constexpr auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
        connect(window(), &QQuickWindow::frameSwapped, this, &FrameMarker::afterSwap, once);
    }
    return old;
}

void FrameMarker::afterSwap()
{
    if (!m_inFrame.isEmpty())
        Q_EMIT drawn(m_inFrame);
}
} // namespace palier
