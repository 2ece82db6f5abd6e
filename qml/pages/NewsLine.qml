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
    /// How tall the place is in which it must be seen whole.
    property real tallest: Infinity
    readonly property int padding: Theme.huge ? 20 : 40

    signal triggered

    //% "Pinned"
    Accessible.description: when + "\n" + (pinned ? qsTrId("speech-pinned") : "")
    Accessible.name: line.title
    Accessible.role: Accessible.ListItem
    Spoken.before: line.tag
    Spoken.count: ListView.view ? ListView.view.count : 0
    Spoken.index: index
    Spoken.language: language
    implicitHeight: Math.max(148, words.implicitHeight + padding)
    objectName: "news-" + newsId

    Keys.onReturnPressed: line.triggered()

    FocusPlate {
        id: plate

        control: line

        onTapped: line.triggered()
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
        visible: !Theme.huge
        width: 190
    }
    Item {
        id: words

        readonly property int between: Theme.huge ? 4 : 12

        // Not a positioner's: a row of a list must have its height when it is made.
        implicitHeight: tag.implicitHeight + between + headline.implicitHeight

        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: 32
        anchors.right: parent.right
        anchors.rightMargin: 40
        anchors.verticalCenter: parent.verticalCenter
        height: implicitHeight

        Tag {
            id: tag

            anchors.left: parent.left
            text: line.tag
            tone: line.tagTone
            width: Math.min(implicitWidth, parent.width)
        }
        Icon {
            id: pin

            anchors.left: tag.right
            anchors.leftMargin: 18
            color: plate.lit ? Theme.ink : Theme.sun
            height: tag.height
            name: "pin"
            visible: line.pinned
            width: height * 0.7
        }
        PlainText {
            anchors.left: pin.visible ? pin.right : tag.right
            anchors.leftMargin: 18
            anchors.right: parent.right
            color: plate.softInk
            font.pixelSize: Theme.label
            height: tag.height
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 1
            text: line.when
            verticalAlignment: Text.AlignVCenter
            visible: width >= font.pixelSize * 2
            wrapMode: Text.NoWrap
        }
        Teaser {
            id: headline

            color: plate.ink
            font.bold: true
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignLeft
            most: Theme.oneColumn ? 4 : 2
            room: line.tallest - line.padding - tag.implicitHeight - words.between
            text: line.title
            width: parent.width
            y: tag.implicitHeight + words.between
        }
    }
}
