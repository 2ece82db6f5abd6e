// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// What can be set, and the ways it can be, side by side; what does not fit goes to the next row.
FocusScope {
    id: group

    required property string icon
    required property string name
    /// Rows with `key`, `label` and `chosen`.
    property alias model: buttons.model
    required property string setting

    signal chosen(string key)

    implicitHeight: choices.y + choices.height

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: title.verticalCenter
        color: Theme.sun
        height: width
        name: group.icon
        width: Theme.box(44)
    }
    PlainText {
        id: title

        anchors.left: picture.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: group.name
    }
    Flow {
        id: choices

        spacing: Theme.gap
        width: group.width
        y: title.height + 14

        Repeater {
            id: buttons

            ChoiceButton {
                required property string key
                required property string label
                required property int index
                required chosen

                Spoken.before: group.name
                Spoken.count: buttons.count
                Spoken.index: index
                focus: chosen
                objectName: "choice-" + group.setting + "-" + key
                text: label
                width: Math.min(implicitWidth, choices.width)

                onTriggered: group.chosen(key)
            }
        }
    }
}
