// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// How many are new; not there for none.
Rectangle {
    id: badge

    required property int count

    color: Theme.coral
    height: Math.max(44, number.implicitHeight + 8)
    radius: height / 2
    visible: count > 0
    width: Math.max(height, number.implicitWidth + 24)

    PlainText {
        id: number

        anchors.centerIn: parent
        color: Theme.ink
        font.bold: true
        font.pixelSize: Theme.label
        text: badge.count > 99 ? "99+" : badge.count
    }
}
