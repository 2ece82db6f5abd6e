// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/sounds/chime.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
Chime::Chime(const ViewModels &viewModels, SoundPlayer &player)
{
    connect(&viewModels.popup, &PopupViewModel::chimed, this, [&viewModels, &player](PopupViewModel::Kind kind) {
        const bool alert = kind == PopupViewModel::Kind::Alert;
        const int volume = viewModels.settings.settings().volume(alert ? u"alert-sound"_s : u"message-sound"_s);
        if (volume > 0)
            player.play(alert ? Sound::Alert : Sound::Message, volume);
    });
}
} // namespace palier
