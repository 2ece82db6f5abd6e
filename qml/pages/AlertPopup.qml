// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// An alert covers everything until somebody confirms it.
FocusArea {
    id: overlay

    required property PopupViewModel popup

    Rectangle {
        anchors.fill: parent
        color: Theme.alarm
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 28
        border.color: Theme.coral
        border.width: 12
        color: Theme.night
        radius: 36
    }
    Item {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: 112
        anchors.right: parent.right
        anchors.rightMargin: 112
        height: Math.max(avatar.height, who.height)
        y: 98

        Avatar {
            id: avatar

            anchors.left: parent.left
            icon: "triangle-alert"
            tone: Tone.Alarm
            width: 132
        }
        Column {
            id: who

            anchors.left: avatar.right
            anchors.leftMargin: 36
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                color: Theme.coralLight
                font.bold: true
                font.pixelSize: Theme.px(76)
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
    }
    Reading {
        id: body

        anchors.bottom: foot.top
        anchors.bottomMargin: 32
        anchors.left: head.left
        anchors.right: head.right
        anchors.rightMargin: -barRoom
        anchors.top: head.bottom
        anchors.topMargin: 44
        objectName: "alert-text"

        Column {
            spacing: 40
            width: parent.width

            PlainText {
                font.bold: true
                font.pixelSize: Theme.px(72)
                lineHeight: 1.15
                text: overlay.popup.card.headline
                width: parent.width
            }
            Column {
                spacing: 24
                width: parent.width

                Repeater {
                    model: overlay.popup.card.lines

                    Item {
                        id: point

                        required property string modelData

                        height: words.height
                        width: parent ? parent.width : 0

                        Rectangle {
                            anchors.left: parent.left
                            color: Theme.sun
                            height: 16
                            radius: 8
                            visible: overlay.popup.card.lines.length > 1
                            width: 16
                            y: Theme.px(44) * 0.62 - 8
                        }
                        PlainText {
                            id: words

                            anchors.left: parent.left
                            anchors.leftMargin: overlay.popup.card.lines.length > 1 ? 42 : 0
                            anchors.right: parent.right
                            font.pixelSize: Theme.px(44)
                            lineHeight: 1.2
                            text: point.modelData
                        }
                    }
                }
            }
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 92
        anchors.left: head.left
        anchors.right: head.right
        height: Theme.oneColumn ? actions.implicitHeight + valid.height + 16 : Math.max(actions.implicitHeight, valid.height)

        Actions {
            id: actions

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            focus: true
            model: overlay.popup.actions
            width: Theme.oneColumn ? parent.width : parent.width - valid.width - Theme.gap

            onChosen: key => overlay.popup.choose(key)
        }
        PlainText {
            id: valid

            anchors.right: parent.right
            anchors.verticalCenter: Theme.oneColumn ? undefined : parent.verticalCenter
            color: Theme.mist
            font.pixelSize: Theme.px(30)
            horizontalAlignment: Theme.oneColumn ? Text.AlignLeft : Text.AlignRight
            text: overlay.popup.card.valid
            width: Theme.oneColumn ? parent.width : Math.min(implicitWidth, 480)
        }
    }
}
