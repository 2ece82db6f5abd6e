// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// At the foot, over everything: that the television reads aloud, or why it does not.
Rectangle {
    id: line

    required property SpeechViewModel speech
    readonly property bool fails: speech.state === SpeechViewModel.Unreachable || speech.state === SpeechViewModel.NoVoice

    border.color: fails ? Theme.coral : Theme.sun
    border.width: 4
    color: Theme.deep
    implicitHeight: Math.max(Theme.box(62), words.implicitHeight + 20)
    radius: Theme.radius
    visible: speech.state !== SpeechViewModel.Silent

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        color: line.fails ? Theme.coralLight : Theme.sun
        height: width
        name: line.fails ? "volume-x" : line.speech.state === SpeechViewModel.Private ? "lock" : "volume-2"
        width: Theme.box(40)
    }
    PlainText {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 44
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignLeft
        text: line.speech.text
    }
}
