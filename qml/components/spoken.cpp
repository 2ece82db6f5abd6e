// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "spoken.h"

#include <QtQml>

namespace palier
{
const Spoken *Spoken::of(const QQuickItem *item)
{
    return qobject_cast<Spoken *>(qmlAttachedPropertiesObject<Spoken>(item, false));
}
} // namespace palier
