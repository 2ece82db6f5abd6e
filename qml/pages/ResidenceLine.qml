// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The lodge, a number or works in the list, under the head of its section where one begins.
FocusScope {
    id: line

    required property residenceCard card
    required property int index
    readonly property bool hasPhone: card.phone.length > 0

    signal triggered

    Accessible.description: card.detail + "\n" + card.phone
    Accessible.name: card.title + "\n" + card.text
    Accessible.role: Accessible.ListItem
    Spoken.before: card.head
    Spoken.count: ListView.view ? ListView.view.count : 0
    Spoken.index: index
    Spoken.language: card.language
    implicitHeight: body.y + body.height
    objectName: "residence-" + card.id

    Keys.onReturnPressed: line.triggered()

    SectionHead {
        id: head

        text: line.card.head
        visible: text.length > 0
        width: parent.width
    }
    Item {
        id: body

        height: Math.max(120, words.height + (Theme.oneColumn ? 16 : 40), phone.visible && !Theme.oneColumn ? phone.height + 40 : 0, week.visible ? week.height + 48 : 0)
        width: parent.width
        y: !head.visible ? 0 : Theme.huge ? head.plateHeight + 2 : head.height + 14

        FocusPlate {
            id: plate

            control: line

            onTapped: line.triggered()
        }
        Icon {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            color: plate.lit ? Theme.ink : Theme.toneColor(line.card.tone)
            height: width
            name: line.card.icon
            width: Theme.box(56)
        }
        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: 32
            anchors.right: week.visible ? week.left : phone.visible && !Theme.oneColumn ? phone.left : parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.oneColumn ? 2 : 8

            PlainText {
                color: plate.ink
                font.bold: true
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: Theme.huge ? 1 : Theme.oneColumn ? 2 : 1000
                text: line.card.title
                width: parent.width
            }
            PlainText {
                color: plate.ink
                font.bold: true
                horizontalAlignment: Text.AlignLeft
                text: line.card.phone
                visible: line.hasPhone && Theme.oneColumn
                width: parent.width
            }
            PlainText {
                color: plate.ink
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: Theme.oneColumn ? 1 : 1000
                text: line.card.detail
                visible: text.length > 0 && !(Theme.huge && line.hasPhone)
                width: parent.width
            }
            PlainText {
                color: plate.softInk
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignLeft
                maximumLineCount: 2
                text: line.card.text
                visible: text.length > 0 && !Theme.oneColumn // OK shows it
                width: parent.width
            }
            Flow {
                visible: line.card.tag.length > 0 && !Theme.oneColumn
                width: parent.width

                Tag {
                    text: line.card.tag
                    tone: line.card.tone
                }
            }
        }
        PlainText {
            id: phone

            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            color: plate.ink
            font.bold: true
            font.pixelSize: Theme.title
            text: line.card.phone
            visible: line.hasPhone && !Theme.oneColumn
            width: Math.min(implicitWidth, parent.width * 0.5)
        }
        ResidenceWeek {
            id: week

            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            days: line.card.days
            hours: line.card.hours
            ink: plate.ink
            softInk: plate.softInk
            visible: line.card.days.length > 0 && line.card.isBrief && !Theme.oneColumn
            width: parent.width * 0.5
        }
    }
}
