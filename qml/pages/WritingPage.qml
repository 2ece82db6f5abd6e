// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A text for somebody: ready words first, then what is written, then what can be done with it.
Page {
    id: page

    required property WritingViewModel writing
    /// In the largest letters it would leave no room for what can be done with it.
    readonly property bool isLong: writing.text.length > 120

    signal typingRequested
    signal phoneRequested
    signal sent

    title: writing.title
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "yellow" }
    ]
    Spoken.passage: card.visible ? card : null

    Connections {
        function onSent(): void {
            page.sent();
        }

        target: page.writing
    }
    FocusScroll {
        spacing: Theme.wideGap

        Actions {
            focus: true
            model: page.writing.ready
            width: parent.width

            onChosen: key => {
                page.writing.useReady(key);
                actions.focusFirst();
            }
        }
        Card {
            id: card

            Accessible.name: page.writing.text + "\n" + page.writing.warning
            Accessible.role: Accessible.Paragraph
            height: words.height + 48
            visible: page.writing.text.length > 0
            width: parent.width

            Column {
                id: words

                anchors.left: parent.left
                anchors.margins: Theme.wideGap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                PlainText {
                    font.pixelSize: Theme.oneColumn || page.isLong ? Theme.large : Theme.message
                    leading: 1.15
                    text: page.writing.text
                    width: parent.width
                }
                PlainText {
                    color: Theme.coralLight
                    font.bold: true
                    horizontalAlignment: Text.AlignLeft
                    text: page.writing.warning
                    visible: text.length > 0
                    width: parent.width
                }
            }
        }
        PlainText {
            color: Theme.mist
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignLeft
            //% "To write on a phone, the television needs the network."
            text: page.writing.phoneOffered ? "" : qsTrId("writing-phone-offline")
            visible: text.length > 0
            width: parent.width
        }
        Actions {
            id: actions

            model: page.writing.actions
            width: parent.width

            onChosen: key => {
                if (key === "write")
                    page.typingRequested();
                else if (key === "phone")
                    page.phoneRequested();
                else
                    page.writing.choose(key);
            }
        }
    }
}
