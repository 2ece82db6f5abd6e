// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// One message, whole, with what can still be done about it.
Page {
    id: page

    required property MessageViewModel message
    readonly property bool gone: message.state === MessageViewModel.Gone

    subtitle: message.card.subtitle
    title: gone ? qsTrId("home-messages") : message.card.title
    legend: [
        { key: "ok", cap: qsTrId("key-ok"), text: qsTrId("legend-choose") },
        { key: "back", cap: qsTrId("key-back"), text: qsTrId("legend-back") },
        { key: "red", text: qsTrId("legend-help") }
    ]

    Keys.onDigit1Pressed: page.message.chooseNumber(1)
    Keys.onDigit2Pressed: page.message.chooseNumber(2)
    Keys.onDigit3Pressed: page.message.chooseNumber(3)
    Keys.onDigit4Pressed: page.message.chooseNumber(4)

    Card {
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Reading {
            anchors.fill: parent
            anchors.margins: 40
            objectName: "message-text"

            MessageText {
                card: page.message.card
                width: parent.width
            }
        }
        PlainText {
            anchors.fill: parent
            anchors.margins: 40
            //% "This message is no longer there."
            text: qsTrId("message-gone")
            visible: page.gone
        }
    }
    Actions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        model: page.message.actions

        onChosen: key => key === "back" ? page.backRequested() : page.message.choose(key)
    }
    FrameMarker {
        key: page.message.card.id

        onDrawn: key => page.message.drawn(key)
    }
}
