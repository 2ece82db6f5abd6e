// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// How far something is, in words and as a bar. Where nobody knows how far, the words say what is waited for, and whoever shows it has a state for
/// the day it does not come: nothing waits for ever.
Column {
    id: progress

    required property string text
    /// 0 to 1; less: nobody knows.
    property real value: -1
    property int size: Theme.label
    property alias alignment: words.horizontalAlignment
    readonly property bool known: value >= 0

    Accessible.name: text
    Accessible.role: Accessible.ProgressBar
    spacing: 14

    PlainText {
        id: words

        font.pixelSize: progress.size
        horizontalAlignment: Text.AlignLeft
        leading: Theme.huge ? 1 : 1.2
        text: progress.text
        width: parent.width
    }
    Rectangle {
        id: bar

        border.color: Theme.mist
        border.width: 2
        color: "transparent"
        height: Theme.box(24)
        radius: height / 2
        width: parent.width

        Rectangle {
            id: done

            readonly property real most: bar.width - 2 * 5
            readonly property real wide: Math.max(height, most * (progress.known ? Math.min(1, progress.value) : 0.25))
            property real gone: 0.5

            anchors.left: parent.left
            anchors.leftMargin: 5 + (progress.known ? 0 : (most - wide) * gone)
            color: Theme.sun
            height: bar.height - 2 * 5
            radius: height / 2
            visible: progress.value !== 0
            width: wide
            y: 5

            SequentialAnimation on gone {
                loops: Animation.Infinite
                running: Theme.moves && !progress.known && progress.visible

                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.InOutSine
                    from: 0
                    to: 1
                }
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.InOutSine
                    from: 1
                    to: 0
                }
            }
        }
    }
}
