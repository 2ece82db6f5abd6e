// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The red key: ask the caretaker for help, and see what became of it.
Page {
    id: page

    required property HelpViewModel help
    readonly property var looks: {
        switch (help.state) {
        case HelpViewModel.Unsent:
            return { icon: "hourglass", tone: Tone.Plain };
        case HelpViewModel.Sent:
            return { icon: "send", tone: Tone.TownHall };
        case HelpViewModel.Taken:
            return { icon: "user-check", tone: Tone.Good };
        default:
            return { icon: "hand-helping", tone: Tone.Caretaker };
        }
    }

    title: qsTrId("home-help")
    legend: [
        { key: "ok", cap: qsTrId("key-ok"),
            //% "Choose"
            text: qsTrId("legend-choose") },
        { key: "back", cap: qsTrId("key-back"), text: qsTrId("legend-back") }
    ]

    Card {
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.wideGap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: 72
            anchors.verticalCenter: parent.verticalCenter
            icon: page.looks.icon
            tone: page.looks.tone
            visible: !Theme.oneColumn
            width: 260
        }
        Reading {
            anchors.left: avatar.visible ? avatar.right : parent.left
            anchors.leftMargin: avatar.visible ? 72 : 40
            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            height: Math.min(contentHeight, parent.height - 56)
            objectName: "help-text"

            Column {
                spacing: 28
                width: parent.width

                PlainText {
                    font.bold: true
                    font.pixelSize: Theme.px(60)
                    lineHeight: 1.12
                    text: page.help.title
                    width: parent.width
                }
                PlainText {
                    font.pixelSize: Theme.large
                    lineHeight: 1.3
                    text: page.help.text
                    width: parent.width
                }
            }
        }
    }
    Actions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        model: page.help.actions

        onChosen: key => key === "back" ? page.backRequested() : page.help.choose(key)
    }
}
