// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>

namespace palier
{
/// How the resident wants the television to speak. Kept by the box under the names of its settings.
struct SpeechSettings {
    bool onFocus = false; ///< what gets the focus is spoken, and what pops up; setting "speech": "on"
    bool privateText = false; ///< messages may be spoken too; setting "speech-private": "on"
    int volume = 100; ///< percent; setting "speech-volume"
    int rate = 0; ///< -100, slowest, to 100; 0 is the voice's own pace; setting "speech-rate"

    /// Of the words that `value` gives for those names; what cannot be read is as above.
    [[nodiscard]] static SpeechSettings fromWords(const std::function<QString(const QString &name)> &value);
    bool operator==(const SpeechSettings &) const = default;
};
} // namespace palier
