// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// A door of the home screen: number, picture, name, what is behind it now, how much is new.
FocusScope {
    id: tile

    required property int number
    required property string icon
    required property string name
    property string line: ""
    property int count: 0
    property int tone: 0

    signal triggered

    activeFocusOnTab: true
    implicitHeight: Math.max(226, content.implicitHeight + 64)

    Keys.onReturnPressed: tile.triggered()

    FocusPlate {
        id: plate

        control: tile
    }
    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: 26
        anchors.top: parent.top
        anchors.topMargin: 20
        color: plate.lit ? Theme.slate : Theme.mist
        font.bold: true
        font.pixelSize: Theme.label
        text: tile.number
    }
    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        leftPadding: 64
        rightPadding: 64
        spacing: 36
        width: tile.width

        Icon {
            id: picture

            anchors.verticalCenter: parent.verticalCenter
            color: plate.ink
            height: width
            name: tile.icon
            width: Theme.box(92)
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6
            width: tile.width - 128 - picture.width - content.spacing

            PlainText {
                color: plate.ink
                font.bold: true
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignLeft
                text: tile.name
                width: parent.width
            }
            PlainText {
                color: plate.softInk
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: 2
                text: tile.line
                visible: text.length > 0
                width: parent.width
            }
        }
    }
    Badge {
        anchors.right: parent.right
        anchors.rightMargin: 22
        anchors.top: parent.top
        anchors.topMargin: 20
        count: tile.count
    }
}
