// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Who writes, when and to whom.
Item {
    id: head

    required property messageCard card
    property bool important: false

    height: Math.max(avatar.height, who.height)

    Avatar {
        id: avatar

        anchors.left: parent.left
        icon: head.card.icon
        tone: head.card.tone
        width: Theme.oneColumn ? 104 : 120
    }
    Column {
        id: who

        anchors.left: avatar.right
        anchors.leftMargin: 32
        anchors.right: mark.visible && !Theme.oneColumn ? mark.left : parent.right
        anchors.rightMargin: mark.visible && !Theme.oneColumn ? 24 : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Tag {
            //% "Important"
            text: qsTrId("popup-important")
            tone: Tone.Alarm
            visible: head.important && Theme.oneColumn
        }
        PlainText {
            font.bold: true
            font.pixelSize: Theme.px(44)
            horizontalAlignment: Text.AlignLeft
            text: head.card.title
            width: parent.width
        }
        PlainText {
            color: Theme.mist
            font.pixelSize: Theme.px(30)
            horizontalAlignment: Text.AlignLeft
            text: head.card.subtitle
            width: parent.width
        }
    }
    Tag {
        id: mark

        anchors.right: parent.right
        anchors.top: parent.top
        text: qsTrId("popup-important")
        tone: Tone.Alarm
        visible: head.important && !Theme.oneColumn
    }
}
