// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// For whoever installs the television: what each key of the remote does, and learning a remote that does something else.
/// While it is learned no key works as a key.
Page {
    id: page

    required property RemoteViewModel remote
    readonly property bool listening: remote.listening

    /// A lesson cannot be scrolled, its keys are only heard: all of it fits.
    function fitting(size: int, most: int): int {
        return listening ? Math.min(size, most) : size;
    }

    //% "Remote control"
    title: qsTrId("remote-title")
    tellsTrouble: !listening // every line is needed
    legend: listening ? [] : [
        { key: "ok" },
        { key: "back" },
        { key: "red" }
    ]

    Component.onCompleted: remote.enter()
    Component.onDestruction: remote.leave()
    onListeningChanged: {
        if (!listening)
            learn.focus = true;
    }

    FocusScroll {
        spacing: Theme.oneColumn ? 16 : 36

        PlainText {
            font.bold: true
            font.pixelSize: page.fitting(Theme.title, 68)
            horizontalAlignment: Text.AlignLeft
            leading: 1.1
            text: page.remote.headline
            width: parent.width
        }
        PlainText {
            font.pixelSize: page.fitting(Theme.body, 50)
            horizontalAlignment: Text.AlignLeft
            leading: Theme.oneColumn ? 1 : 1.2
            text: page.remote.text
            visible: text.length > 0
            width: parent.width
        }
        PlainText {
            color: Theme.mist
            font.pixelSize: page.fitting(Theme.label, 40)
            horizontalAlignment: Text.AlignLeft
            text: page.remote.waiting
            visible: text.length > 0
            width: parent.width
        }
        Progress {
            text: page.remote.stepText
            value: page.remote.done
            visible: text.length > 0 && !Theme.oneColumn
            width: parent.width
        }
        Card {
            height: heard.height + Theme.gap
            visible: page.remote.keyName.length > 0
            width: parent.width

            Column {
                id: heard

                anchors.left: parent.left
                anchors.margins: Theme.wideGap
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                PlainText {
                    font.bold: true
                    horizontalAlignment: Text.AlignLeft
                    text: page.remote.keyMeaning
                    visible: !page.listening
                    width: parent.width
                }
                PlainText {
                    color: Theme.mist
                    font.pixelSize: page.fitting(Theme.label, 40)
                    horizontalAlignment: Text.AlignLeft
                    text: page.remote.keyName
                    width: parent.width
                }
            }
        }
        Flow {
            spacing: Theme.wideGap
            visible: !page.listening
            width: parent.width

            ActionButton {
                id: learn

                focus: true
                icon: "wrench"
                objectName: "remote-learn"
                //% "Learn this remote"
                text: qsTrId("remote-learn")
                width: Math.min(implicitWidth, parent.width)

                onTriggered: page.remote.learn()
            }
            ActionButton {
                icon: "refresh-cw"
                objectName: "remote-usual"
                //% "Use the usual keys again"
                text: qsTrId("remote-usual")
                visible: page.remote.learned
                width: Math.min(implicitWidth, parent.width)

                onTriggered: page.remote.useBuiltIn()
            }
        }
    }
}
