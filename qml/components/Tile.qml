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
    readonly property int usual: 226

    signal triggered

    //% "%n new"
    Accessible.description: line + "\n" + (count > 0 && line.length === 0 ? qsTrId("home-news-new", count) : "") + "\n" + qsTrId("speech-key").arg(number)
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    implicitHeight: Math.max(usual, content.height + 40)

    Keys.onReturnPressed: tile.triggered()

    FocusPlate {
        id: plate

        control: tile

        onTapped: tile.triggered()
    }
    PlainText {
        id: digit

        anchors.left: parent.left
        anchors.leftMargin: 26
        color: plate.lit ? Theme.slate : Theme.mist
        font.bold: true
        font.pixelSize: Theme.label
        text: tile.number
        y: Theme.huge ? (tile.height - height) / 2 : 20
    }
    Grid {
        id: content

        readonly property bool flat: Theme.oneColumn

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: Theme.huge ? (LayoutMirroring.enabled ? -1 : 1) * digit.width / 2 : 0
        anchors.verticalCenter: parent.verticalCenter
        columnSpacing: 36
        columns: flat ? 2 : 1
        horizontalItemAlignment: flat ? Grid.AlignLeft : Grid.AlignHCenter
        rowSpacing: 10
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: picture

            color: plate.ink
            height: width
            name: tile.icon
            width: content.flat ? Theme.box(92) : Math.max(60, Math.min(84, tile.usual - 40 - content.rowSpacing - words.height)) // Arabic lines are taller
        }
        Column {
            id: words

            spacing: 4
            width: tile.width - (content.flat ? 128 + picture.width + content.columnSpacing + (Theme.huge ? digit.width : 0) : 40)

            PlainText {
                color: plate.ink
                font.bold: true
                font.pixelSize: content.flat ? Theme.large : Theme.body
                horizontalAlignment: content.flat ? Text.AlignLeft : Text.AlignHCenter
                text: tile.name
                width: parent.width
            }
            PlainText {
                color: plate.softInk
                font.pixelSize: Theme.label
                horizontalAlignment: content.flat ? Text.AlignLeft : Text.AlignHCenter
                maximumLineCount: content.flat ? 2 : 1
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
