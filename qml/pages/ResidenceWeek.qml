// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// Opening hours, a line for each of `days`; one above the other where there is no room beside.
Column {
    id: week

    required property var days
    required property var hours ///< as many
    property color ink: Theme.foam
    property color softInk: Theme.mist
    property int size: Theme.label

    spacing: 8

    Repeater {
        model: week.days.length

        Grid {
            id: line

            required property int index

            columnSpacing: 24
            columns: Theme.oneColumn ? 1 : 2
            width: week.width

            PlainText {
                color: week.softInk
                font.pixelSize: week.size
                horizontalAlignment: Text.AlignLeft
                text: week.days[line.index] ?? ""
                width: Theme.oneColumn ? week.width : (week.width - 24) * 0.42
            }
            PlainText {
                color: week.ink
                font.bold: true
                font.pixelSize: week.size
                horizontalAlignment: Text.AlignLeft
                text: week.hours[line.index] ?? ""
                width: Theme.oneColumn ? week.width : (week.width - 24) * 0.58
            }
        }
    }
}
