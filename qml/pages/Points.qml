// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// Several lines as points; a single one stands without.
Column {
    id: points

    required property var lines
    readonly property bool several: lines.length > 1
    property int size: Theme.px(44)

    spacing: 24

    Repeater {
        model: points.lines

        Item {
            id: point

            required property string modelData

            height: words.height
            width: points.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.sun
                height: 16
                radius: 8
                visible: points.several
                width: 16
                y: points.size * 0.62 - 8
            }
            PlainText {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: points.several ? 42 : 0
                anchors.right: parent.right
                font.pixelSize: points.size
                leading: 1.2
                text: point.modelData
            }
        }
    }
}
