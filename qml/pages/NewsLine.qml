// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// A piece of news in the list.
FocusScope {
    id: line

    required property string newsId
    required property string tag
    required property int tagTone
    required property int tone
    required property string when
    required property string title
    required property string icon
    required property bool pinned
    required property string language
    required property int index

    signal triggered

    //% "Pinned"
    Accessible.description: when + "\n" + (pinned ? qsTrId("speech-pinned") : "")
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Spoken.before: line.tag
    Spoken.count: ListView.view ? ListView.view.count : 0
    Spoken.index: index
    Spoken.language: language
    implicitHeight: Math.max(148, words.implicitHeight + 40)
    objectName: "news-" + newsId

    Keys.onReturnPressed: line.triggered()

    FocusPlate {
        id: plate

        control: line
    }
    Picture {
        id: picture

        anchors.bottom: plate.bottom
        anchors.left: plate.left
        anchors.margins: plate.border.width
        anchors.top: plate.top
        icon: line.icon
        iconSize: 72
        ink: Theme.artInk
        shade: Theme.art
        radius: plate.radius - plate.border.width
        rounded: LayoutMirroring.enabled ? Picture.RightEdge : Picture.LeftEdge
        tone: Theme.artTone(line.tone)
        width: 190
    }
    Column {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: 40
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Flow {
            spacing: 18
            width: parent.width

            Tag {
                id: tag

                text: line.tag
                tone: line.tagTone
            }
            Icon {
                color: plate.lit ? Theme.ink : Theme.sun
                height: tag.height
                name: "pin"
                visible: line.pinned
                width: height * 0.7
            }
            PlainText {
                color: plate.softInk
                font.pixelSize: Theme.label
                height: tag.height
                text: line.when
                verticalAlignment: Text.AlignVCenter
            }
        }
        PlainText {
            color: plate.ink
            font.bold: true
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.oneColumn ? 4 : 2
            text: line.title
            width: parent.width
        }
    }
}
