// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The red key: ask the caretaker for help, and see what became of it.
Page {
    id: page

    required property HelpViewModel help
    //% "You wrote: %1"
    readonly property string written: help.written.length > 0 ? qsTrId("help-written").arg("\u2068" + help.written + "\u2069") : ""

    signal writingRequested

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
        { key: "ok" },
        { key: "back" },
        { key: "yellow" }
    ]

    ReadingView {
        id: view

        anchors.fill: parent
        before: avatar.visible ? 72 + avatar.width + 72 : 0
        centred: !overflows
        focus: true
        model: page.help.actions
        padding: Theme.oneColumn ? 20 : 40
        reads: page.help.title + "\n" + page.help.text + "\n" + page.written
        readsInstead: page.written.length > 0 ? page.help.title + "\n" + page.help.text : ""
        surface: Theme.surface
        textName: "help-text"

        onChosen: key => {
            if (key === "back")
                page.backRequested();
            else if (key === "say")
                page.writingRequested();
            else
                page.help.choose(key);
        }

        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: 72 - view.before
            icon: page.looks.icon
            tone: page.looks.tone
            visible: !Theme.oneColumn
            width: 260
            y: Math.max(0, (words.height - height) / 2)
        }
        Column {
            id: words

            spacing: 28
            width: parent.width
            y: avatar.visible ? Math.max(0, (avatar.height - height) / 2) : 0

            PlainText {
                font.bold: true
                font.pixelSize: Theme.px(60)
                leading: 1.12
                text: page.help.title
                width: parent.width
            }
            PlainText {
                font.pixelSize: Theme.large
                leading: Theme.oneColumn ? 1.15 : 1.3
                text: page.help.text
                width: parent.width
            }
            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.large
                leading: 1.3
                text: page.written
                visible: text.length > 0
                width: parent.width
            }
        }
    }
}
