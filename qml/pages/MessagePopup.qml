// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A message of priority normal or important, over whatever was there.
FocusArea {
    id: overlay

    required property PopupViewModel popup
    readonly property bool important: popup.kind === PopupViewModel.Important
    readonly property color accent: important ? Theme.coral : Theme.toneColor(popup.card.tone)
    readonly property real wanted: head.height + body.contentHeight + actions.implicitHeight + 52 * 2 + 2 * 36

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }
    Rectangle {
        id: sheet

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeY
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        border.color: Theme.edge
        border.width: 2
        color: Theme.surface
        height: Math.min(overlay.height - 2 * Theme.safeY, Math.max(724, overlay.wanted))
        radius: Theme.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: overlay.accent
            radius: 9
            width: 18
        }
        Item {
            id: head

            anchors.left: parent.left
            anchors.leftMargin: 72
            anchors.right: parent.right
            anchors.rightMargin: 56
            height: Math.max(avatar.height, who.height)
            y: 52

            Avatar {
                id: avatar

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                icon: overlay.popup.card.icon
                tone: overlay.popup.card.tone
                width: Theme.box(120)
            }
            Column {
                id: who

                anchors.left: avatar.right
                anchors.leftMargin: 32
                anchors.right: mark.visible ? mark.left : parent.right
                anchors.rightMargin: 24
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                PlainText {
                    font.bold: true
                    font.pixelSize: Theme.px(44)
                    horizontalAlignment: Text.AlignLeft
                    text: overlay.popup.card.title
                    width: parent.width
                }
                PlainText {
                    color: Theme.mist
                    font.pixelSize: Theme.px(30)
                    horizontalAlignment: Text.AlignLeft
                    text: overlay.popup.card.subtitle
                    width: parent.width
                }
            }
            Tag {
                id: mark

                anchors.right: parent.right
                anchors.top: parent.top
                //% "Important"
                text: qsTrId("popup-important")
                tone: Tone.Alarm
                visible: overlay.important
            }
        }
        Reading {
            id: body

            anchors.bottom: actions.top
            anchors.bottomMargin: 36
            anchors.left: head.left
            anchors.right: head.right
            anchors.rightMargin: -barRoom
            anchors.top: head.bottom
            anchors.topMargin: 36
            objectName: "popup-text"

            MessageText {
                card: overlay.popup.card
                width: parent.width
            }
        }
        Actions {
            id: actions

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 52
            anchors.left: head.left
            anchors.right: head.right
            focus: true
            model: overlay.popup.actions

            onChosen: key => overlay.popup.choose(key)
        }
    }
}
