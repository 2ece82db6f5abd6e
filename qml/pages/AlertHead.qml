// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// That this is an alert, and whose.
Item {
    id: head

    required property messageCard card

    height: Math.max(avatar.height, words.height)

    Avatar {
        id: avatar

        anchors.left: parent.left
        icon: "triangle-alert"
        tone: Tone.Alarm
        width: 132
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: 36
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        PlainText {
            color: Theme.coralLight
            font.bold: true
            font.pixelSize: Theme.px(76)
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
}
