// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tv/sounds/soundplayer.h"
#include "viewmodels/popupviewmodel.h"

namespace palier
{
/// Has each pop-up that chimes heard, by its kind. Both must outlive it.
class Chime : public QObject
{
    Q_OBJECT
public:
    Chime(const PopupViewModel &popup, SoundPlayer &player);
};
} // namespace palier
