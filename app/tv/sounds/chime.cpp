// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/sounds/chime.h"

namespace palier
{
Chime::Chime(const PopupViewModel &popup, SoundPlayer &player)
{
    connect(&popup, &PopupViewModel::chimed, this,
        [&player](PopupViewModel::Kind kind) { player.play(kind == PopupViewModel::Kind::Alert ? Sound::Alert : Sound::Message); });
}
} // namespace palier
