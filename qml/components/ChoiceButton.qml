// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// One of several ways something can be: the chosen one has a tick.
FocusScope {
    id: choice

    required property string text
    required property bool chosen
    readonly property int side: 36

    signal triggered

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: text
    Accessible.role: Accessible.RadioButton
    activeFocusOnTab: true
    implicitHeight: Math.max(Theme.box(100), words.implicitHeight + 24)
    implicitWidth: Math.ceil(2 * side + tick.width + 18 + natural.implicitWidth) + 1

    Keys.onReturnPressed: choice.triggered()

    FocusPlate {
        id: plate

        base: Theme.button
        control: choice
        radius: 24

        onTapped: choice.triggered()
    }
    Rectangle {
        id: tick

        anchors.left: parent.left
        anchors.leftMargin: choice.side
        anchors.verticalCenter: parent.verticalCenter
        border.color: plate.ink
        border.width: 3
        color: choice.chosen ? plate.ink : "transparent"
        height: width
        radius: width / 2
        width: Theme.box(44)

        Icon {
            anchors.centerIn: parent
            color: plate.lit ? Theme.foam : Theme.ink
            height: width
            name: "check"
            stroke: 3
            visible: choice.chosen
            width: parent.width * 0.7
        }
    }
    PlainText {
        id: words

        anchors.left: tick.right
        anchors.leftMargin: 18
        anchors.right: parent.right
        anchors.rightMargin: choice.side
        anchors.verticalCenter: parent.verticalCenter
        color: plate.ink
        font.bold: true
        horizontalAlignment: Text.AlignLeft
        text: choice.text
    }
    PlainText {
        id: natural

        font: words.font
        text: choice.text
        visible: false
        wrapMode: Text.NoWrap
    }
}
