// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tv/sounds/soundplayer.h"
#include "viewmodels/viewmodels.h"

namespace palier
{
/// Has each pop-up that chimes heard, by its kind and as loud as was chosen. Both must outlive it.
class Chime : public QObject
{
    Q_OBJECT
public:
    Chime(const ViewModels &viewModels, SoundPlayer &player);
};
} // namespace palier
