// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// There is nothing here: says so, and offers the way back.
Column {
    id: nothing

    required property string icon
    required property string text

    signal dismissed

    Spoken.passage: words
    spacing: 36

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.mist
        height: width
        name: nothing.icon
        stroke: 1.5
        width: 140
    }
    PlainText {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.StaticText
        anchors.horizontalCenter: parent.horizontalCenter
        font.pixelSize: Theme.large
        horizontalAlignment: Text.AlignHCenter
        text: nothing.text
    }
    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        focus: nothing.visible
        icon: "reply"
        objectName: "nothing-back"
        //% "Back"
        text: qsTrId("action-back")

        onTriggered: nothing.dismissed()
    }
}
