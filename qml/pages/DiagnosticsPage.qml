// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Whether all is well with this television, in a sentence, and below it everything that was looked at. It is looked at again while it is read;
/// rows keep their places and the focus stays where it is.
Page {
    id: page

    required property DiagnosticsViewModel diagnostics
    /// False while nobody lives here: the keys of a home lead nowhere.
    required property bool isHome
    /// The screen is at rest, or another page lies on this one: nothing is looked at.
    required property bool resting
    readonly property bool watched: visible && !resting

    title: qsTrId("check-title")
    tellsTrouble: false // the first line tells it
    legend: [
        { key: "ok", text: qsTrId("legend-choose") },
        { key: "back" },
        { key: "red", hidden: !isHome },
        { key: "yellow" }
    ]

    Component.onCompleted: {
        if (watched)
            diagnostics.enter();
    }
    Component.onDestruction: diagnostics.leave()
    onWatchedChanged: watched ? diagnostics.enter() : diagnostics.leave()

    FocusScroll {
        spacing: 16

        FindingLine {
            focus: true
            icon: page.diagnostics.isWell ? "circle-check" : "triangle-alert"
            isVerdict: true
            objectName: "verdict"
            stateText: ""
            text: Theme.oneColumn ? page.diagnostics.brief : page.diagnostics.text
            title: page.diagnostics.headline
            tone: page.diagnostics.isWell ? Tone.Good : Tone.Alarm
            width: parent?.width ?? 0
        }
        Repeater {
            model: page.diagnostics.findings

            FindingLine {
                required property string key

                objectName: "finding-" + key
                width: parent?.width ?? 0

                onTriggered: page.diagnostics.choose(key)
            }
        }
    }
}
