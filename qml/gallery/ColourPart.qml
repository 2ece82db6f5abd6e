// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// The colours of the theme, by what they are for. No other file names one.
Column {
    id: part

    readonly property var names: ["night", "deep", "surface", "raised", "button", "edge", "foam", "mist", "slate", "ink", "rim", "sun", "sea", "coral", "coralLight",
        "blush", "leaf", "alarm", "keyRed", "keyGreen", "keyYellow", "keyBlue"]

    spacing: 48

    SectionHead {
        text: "Theme: ColorSet, NightColors, DaylightColors, ContrastColors"
        width: parent.width
    }
    Specimen {
        id: swatches

        name: "Theme.colors"

        Repeater {
            model: part.names

            Column {
                id: swatch

                required property string modelData

                spacing: 8
                width: Theme.oneColumn ? (swatches.width - Theme.wideGap) / 2 : (swatches.width - 4 * Theme.wideGap) / 5

                Rectangle {
                    border.color: Theme.foam
                    border.width: 2
                    color: Theme.colors[swatch.modelData]
                    height: 90
                    radius: Theme.radius
                    width: parent.width
                }
                PlainText {
                    font.pixelSize: Theme.label
                    horizontalAlignment: Text.AlignLeft
                    text: swatch.modelData
                    width: parent.width
                }
            }
        }
    }
}
