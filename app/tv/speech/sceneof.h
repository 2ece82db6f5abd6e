// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "speech/scene.h"

#include <QQuickWindow>

namespace palier
{
/// What an item says of itself by its Accessible and Spoken properties.
[[nodiscard]] Thing thingOf(const QQuickItem *item);
/// What is in front on this window: found from what has the focus, outwards.
[[nodiscard]] Scene sceneOf(const QQuickWindow &window);
} // namespace palier
