// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// The things one can do here, side by side; what does not fit goes to the next row. Digits choose the numbered ones.
FocusArea {
    id: actions

    /// Rows with `key`, `label`, `icon` and `number`.
    property alias model: buttons.model

    signal chosen(string key)

    implicitHeight: flow.implicitHeight

    Flow {
        id: flow

        spacing: Theme.wideGap
        width: actions.width

        Repeater {
            id: buttons

            ActionButton {
                required property string key
                required property string label
                required property string language
                required property int index
                required icon
                required number

                Spoken.count: buttons.count
                Spoken.index: index
                //% "Answer %1"
                Spoken.instead: language.length > 0 ? qsTrId("speech-answer").arg(number) : ""
                Spoken.language: language
                focus: Positioner.isFirstItem
                objectName: "action-" + key
                text: label
                width: Math.min(implicitWidth, flow.width)

                onTriggered: actions.chosen(key)
            }
        }
    }
}
