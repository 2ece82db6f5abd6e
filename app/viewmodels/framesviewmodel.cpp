// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/framesviewmodel.h"

namespace palier
{
void FramesViewModel::swapped(const QString &page, const QString &popup)
{
    const auto before = m_popup;
    m_popup = popup;
    if (!before.isEmpty() && popup.isEmpty())
        Q_EMIT popupGone(before);
    if (popup.isEmpty())
        Q_EMIT pageDrawn(page);
    else if (popup != before)
        Q_EMIT popupDrawn(popup);
}
} // namespace palier
