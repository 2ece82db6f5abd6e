// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// Shows where one is in a long text. When the text has the focus it is wide, in the sun's colour, and points where there is more.
Item {
    id: bar

    required property bool lit
    /// How much is above what is shown, and how much is shown: 0 to 1.
    required property real position
    required property real share

    width: 48

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: below.height
        anchors.leftMargin: bar.lit ? 14 : 18
        anchors.rightMargin: bar.lit ? 14 : 18
        anchors.topMargin: above.height
        color: Theme.edge
        radius: width / 2

        Rectangle {
            color: bar.lit ? Theme.sun : Theme.mist
            height: Math.max(48, parent.height * bar.share)
            radius: width / 2
            width: parent.width
            y: Math.min(parent.height - height, parent.height * bar.position)
        }
    }
    Icon {
        id: above

        anchors.top: parent.top
        color: Theme.sun
        height: width
        name: "chevron-up"
        opacity: bar.lit && bar.position > 0.001 ? 1 : 0
        width: bar.width
    }
    Icon {
        id: below

        anchors.bottom: parent.bottom
        color: Theme.sun
        height: width
        name: "chevron-down"
        opacity: bar.lit && bar.position + bar.share < 0.999 ? 1 : 0
        width: bar.width
    }
}
