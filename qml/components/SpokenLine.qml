// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// That the television reads aloud, or why it does not.
Toast {
    /// A SpeechViewModel.State.
    required property int voice

    alarming: voice === SpeechViewModel.Unreachable || voice === SpeechViewModel.NoVoice
    icon: alarming ? "volume-x" : voice === SpeechViewModel.Private ? "lock" : "volume-2"
    tint: Theme.sun
    visible: voice !== SpeechViewModel.Silent
}
