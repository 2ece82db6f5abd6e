// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// One key of the on-screen keyboard: a letter, or the word for what it does.
FocusScope {
    id: key

    required property string text
    /// Said instead of a letter or sign.
    property string name: text
    property bool isLetter: false
    property bool marked: false

    signal triggered

    Accessible.checkable: marked
    Accessible.checked: marked
    Accessible.name: name
    Accessible.role: isLetter ? Accessible.Cell : Accessible.Button
    activeFocusOnTab: true
    implicitWidth: Math.ceil(natural.implicitWidth) + 40

    Keys.onReturnPressed: key.triggered()

    FocusPlate {
        id: plate

        base: key.isLetter ? Theme.raised : Theme.button
        control: key
        radius: 18

        onTapped: key.triggered()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6
        anchors.horizontalCenter: parent.horizontalCenter
        color: plate.ink
        height: 6
        radius: 3
        visible: key.marked
        width: natural.implicitWidth
    }
    PlainText {
        anchors.bottomMargin: arabic ? font.pixelSize * 0.12 : 0
        anchors.fill: parent
        color: plate.ink
        font.bold: true
        font.pixelSize: key.isLetter ? Theme.key : Theme.label
        horizontalAlignment: Text.AlignHCenter
        text: key.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    PlainText {
        id: natural

        font.bold: true
        font.pixelSize: Theme.label
        text: key.text
        visible: false
        wrapMode: Text.NoWrap
    }
}
