// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palier
{
/// The sounds of resources/sounds.
enum class Sound {
    Message, ///< a soft pair of notes
    Alert, ///< three firm ones
};

/// Makes a sound heard, or not: never blocks, never fails loudly. What is heard can always be seen too.
class SoundPlayer
{
public:
    virtual ~SoundPlayer() = default;
    /// `volume`: percent of the sound as it was recorded, more than 0.
    virtual void play(Sound sound, int volume) = 0;
};
} // namespace palier
