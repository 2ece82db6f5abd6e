// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// One thing to do: an icon and a word. OK triggers it; `number` shows the digit that does too.
FocusScope {
    id: button

    required property string text
    property string icon: ""
    property int number: 0
    readonly property int side: 44
    readonly property int between: 20

    signal triggered

    //% "Key %1"
    Accessible.description: number > 0 ? qsTrId("speech-key").arg(number) : ""
    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.box(96), words.implicitHeight + 44)
    implicitWidth: Math.ceil(2 * side + words.before + natural.implicitWidth) + 1

    Keys.onReturnPressed: button.triggered()

    FocusPlate {
        id: plate

        base: Theme.button
        control: button
        radius: 24

        onTapped: button.triggered()
    }
    PlainText {
        id: digit

        anchors.left: parent.left
        anchors.leftMargin: button.side
        anchors.verticalCenter: parent.verticalCenter
        color: plate.lit ? Theme.slate : Theme.sun
        font.bold: true
        text: button.number
        visible: button.number > 0
    }
    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: button.side
        anchors.verticalCenter: parent.verticalCenter
        color: plate.ink
        height: width
        name: button.icon
        visible: button.icon.length > 0 && button.number === 0
        width: Theme.box(40)
    }
    PlainText {
        id: words

        readonly property real before: picture.visible ? picture.width + button.between : digit.visible ? digit.implicitWidth + button.between : 0

        anchors.left: parent.left
        anchors.leftMargin: button.side + before
        anchors.right: parent.right
        anchors.rightMargin: button.side
        anchors.verticalCenter: parent.verticalCenter
        color: plate.ink
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: button.text
    }
    PlainText {
        id: natural

        font: words.font
        text: button.text
        visible: false
        wrapMode: Text.NoWrap
    }
}
