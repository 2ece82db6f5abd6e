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
    shows: message.card.id
    //% "A message"
    titleInstead: gone ? "" : qsTrId("speech-message")
    title: gone ? qsTrId("home-messages") : message.card.title
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Keys.onDigit1Pressed: page.message.chooseNumber(1)
    Keys.onDigit2Pressed: page.message.chooseNumber(2)
    Keys.onDigit3Pressed: page.message.chooseNumber(3)
    Keys.onDigit4Pressed: page.message.chooseNumber(4)

    ReadingView {
        anchors.fill: parent
        focus: true
        gap: Theme.gap
        model: page.message.actions
        padding: 40
        reads: page.gone ? qsTrId("message-gone") : page.message.card.headline + "\n" + page.message.card.text
        readsFirst: page.message.card.outcome
        readsInstead: page.gone ? "" : " "
        readsLanguage: page.message.card.language
        readsLast: page.message.card.valid
        surface: Theme.surface
        textName: "message-text"

        onChosen: key => key === "back" ? page.backRequested() : page.message.choose(key)

        MessageText {
            card: page.message.card
            subtitle: Theme.huge ? page.subtitle : ""
            visible: !page.gone
            width: parent.width
        }
        PlainText {
            //% "This message is no longer there."
            text: qsTrId("message-gone")
            visible: page.gone
            width: parent.width
        }
    }
    FrameMarker {
        key: page.message.card.id

        onDrawn: key => page.message.drawn(key)
    }
}
