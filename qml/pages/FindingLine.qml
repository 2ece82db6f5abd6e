// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// One thing that was looked at: a sign for how it is, what it is, and what was found. OK tries what can be tried.
FocusScope {
    id: line

    required property string icon
    required property int tone
    required property string title
    required property string text
    /// "All right" and its like, for the voice: the sign says it to the eye.
    required property string stateText
    property bool isVerdict: false
    readonly property int side: 36

    signal triggered

    Accessible.description: text
    Accessible.name: title
    Accessible.role: Accessible.ListItem
    Spoken.before: stateText
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.box(isVerdict ? 130 : 84), words.height + (Theme.huge ? 12 : Theme.oneColumn ? 24 : 36))

    Keys.onReturnPressed: line.triggered()

    FocusPlate {
        id: plate

        base: line.isVerdict ? Theme.raised : Theme.surface
        control: line
        radius: 24

        onTapped: line.triggered()
    }
    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: line.side
        anchors.verticalCenter: parent.verticalCenter
        color: plate.lit ? Theme.ink : Theme.toneColor(line.tone)
        height: width
        name: line.icon
        width: Theme.box(line.isVerdict ? 72 : 44)
    }
    Item {
        id: words

        /// The title has a column of its own where there is room for one.
        readonly property bool beside: !Theme.oneColumn && !line.isVerdict

        anchors.left: sign.right
        anchors.leftMargin: 28
        anchors.right: parent.right
        anchors.rightMargin: line.side
        anchors.verticalCenter: parent.verticalCenter
        height: Math.max(name.height, found.y + found.height)

        PlainText {
            id: name

            anchors.left: parent.left
            color: plate.ink
            font.bold: true
            font.pixelSize: line.isVerdict ? Theme.px(48) : Theme.px(32)
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.huge ? 2 : 1000
            text: line.title
            width: words.beside ? parent.width * 0.36 : parent.width
        }
        PlainText {
            id: found

            anchors.left: parent.left
            anchors.leftMargin: words.beside ? name.width + 28 : 0
            anchors.right: parent.right
            color: line.isVerdict ? plate.ink : plate.softInk
            font.pixelSize: line.isVerdict ? Theme.body : Theme.px(30)
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.huge ? (arabic ? 2 : 3) : 1000
            text: line.text
            y: words.beside ? Math.max(0, (name.height - height) / 2) : name.height + 4
        }
    }
}
