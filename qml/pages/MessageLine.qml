// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// A message in a list: who, what about, when, and whether it was read.
FocusScope {
    id: line

    required property string messageId
    required property string sender
    required property string headline
    required property string when
    required property string icon
    required property int tone
    required property bool unread
    required property string outcome
    required property string language
    required property int index
    property int count: ListView.view ? ListView.view.count : 0
    property bool compact: false
    readonly property real side: compact ? 36 : 32

    signal triggered

    Accessible.description: (unread ? qsTrId("message-unread") : "") + "\n" + when
    Accessible.name: headline
    Accessible.role: Accessible.ListItem
    Spoken.before: sender + "\n" + (unread ? "" : outcome)
    Spoken.count: count
    Spoken.index: index
    Spoken.instead: qsTrId("speech-message")
    Spoken.language: language
    activeFocusOnTab: true
    implicitHeight: Math.max(compact ? 116 : 124, words.implicitHeight + (compact ? 20 : 36))
    objectName: "message-" + messageId

    Keys.onReturnPressed: line.triggered()

    FocusPlate {
        id: plate

        base: line.compact ? "transparent" : Theme.raised
        control: line

        onTapped: line.triggered()
    }
    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: line.side
        anchors.verticalCenter: parent.verticalCenter
        icon: line.icon
        tone: line.tone
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: 24
        anchors.right: time.left
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        PlainText {
            color: plate.ink
            font.bold: line.unread
            font.pixelSize: Theme.px(line.compact ? 31 : 34)
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.oneColumn ? 2 : 1
            text: line.sender
            width: parent.width
        }
        PlainText {
            color: line.unread || plate.lit ? plate.ink : Theme.mist
            font.pixelSize: Theme.px(line.compact ? 28 : 32)
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.oneColumn ? 2 : 1
            text: line.headline
            width: parent.width
        }
    }
    Column {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: line.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        width: Math.max(when.implicitWidth, state.visible ? state.width : 0)

        PlainText {
            id: when

            anchors.right: parent.right
            color: plate.softInk
            font.pixelSize: Theme.label
            text: line.when
        }
        Row {
            id: state

            anchors.right: parent.right
            spacing: 10
            visible: !line.compact && words2.text.length > 0

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.coral
                height: 18
                radius: 9
                visible: line.unread
                width: 18
            }
            PlainText {
                id: words2

                color: plate.lit ? Theme.ink : line.unread ? Theme.coralLight : Theme.mist
                font.bold: line.unread
                font.pixelSize: Theme.label
                maximumLineCount: 1
                //% "Unread"
                text: line.unread ? qsTrId("message-unread") : line.outcome
                width: Math.min(implicitWidth, line.width * 0.34)
                wrapMode: Text.NoWrap
            }
        }
    }
}
