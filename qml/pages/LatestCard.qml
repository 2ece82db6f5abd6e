// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The latest messages, each one OK away.
Card {
    id: card

    required property HomeViewModel home
    /// Why there is nothing; empty: because there is no message.
    property string lack: ""

    signal messageRequested(string id)

    implicitHeight: list.y + 16 + (lines.count > 0 ? list.height : none.height + 16)

    Row {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: 36
        spacing: 16
        y: 26

        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            font.bold: true
            //% "Messages"
            text: qsTrId("home-messages")
        }
        Badge {
            anchors.verticalCenter: parent.verticalCenter
            count: card.home.unreadMessages
        }
    }
    PlainText {
        id: none

        anchors.left: parent.left
        anchors.leftMargin: 36
        anchors.right: parent.right
        anchors.rightMargin: 36
        color: Theme.mist
        horizontalAlignment: Text.AlignHCenter
        //% "No message yet"
        text: card.lack || qsTrId("inbox-empty")
        visible: lines.count === 0
        y: Math.max(list.y, (card.height - height) / 2)
    }
    Column {
        id: list

        spacing: 4
        width: parent.width
        y: title.y + title.height + 14

        Repeater {
            id: lines

            model: card.home.latest

            MessageLine {
                compact: true
                count: lines.count
                width: list.width

                onTriggered: card.messageRequested(messageId)
            }
        }
    }
}
