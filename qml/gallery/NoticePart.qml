// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// What happened, what is going on, and why there is nothing.
Column {
    id: part

    readonly property var supplies: [{ "name": "empty", "supply": StatusViewModel.Kept, "text": qsTrId("inbox-empty") },
        { "name": "loading", "supply": StatusViewModel.Loading, "text": qsTrId("supply-loading") },
        { "name": "offline", "supply": StatusViewModel.Offline, "text": qsTrId("supply-offline") },
        { "name": "failed", "supply": StatusViewModel.Failed, "text": qsTrId("supply-failed") }]

    spacing: 48

    SectionHead {
        text: "Toast, SpokenLine, Progress, Nothing"
        width: parent.width
    }
    Specimen {
        name: "Toast: what just happened; something does not work; a long sentence"

        Toast {
            icon: "check"
            text: qsTrId("toast-read")
            width: parent.width
        }
        Toast {
            alarming: true
            icon: "triangle-alert"
            text: qsTrId("link-offline")
            width: parent.width
        }
        Toast {
            icon: "check"
            text: qsTrId("trouble-storage") + " " + qsTrId("supply-offline")
            width: parent.width
        }
    }
    Specimen {
        name: "SpokenLine: reads aloud; may not; has no voice"

        SpokenLine {
            text: qsTrId("spoken-speaking")
            voice: SpeechViewModel.Speaking
            width: parent.width
        }
        SpokenLine {
            text: qsTrId("speech-private")
            voice: SpeechViewModel.Private
            width: parent.width
        }
        SpokenLine {
            text: qsTrId("spoken-unreachable")
            voice: SpeechViewModel.Unreachable
            width: parent.width
        }
    }
    Specimen {
        name: "Progress: not begun, on the way, done; and where nobody knows how far"

        Repeater {
            model: [0, 0.33, 1]

            Progress {
                required property real modelData

                text: qsTrId("remote-step").arg(Math.round(modelData * 21)).arg(21)
                value: modelData
                width: parent.width
            }
        }
        Progress {
            text: qsTrId("supply-loading")
            width: parent.width
        }
    }
    Repeater {
        model: part.supplies

        Specimen {
            required property var modelData

            name: "Nothing: " + modelData.name

            Nothing {
                icon: "mail"
                supply: modelData.supply
                text: modelData.text
                width: parent.width
            }
        }
    }
}
