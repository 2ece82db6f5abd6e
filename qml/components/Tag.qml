// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A short word on a coloured plate: what something is about.
Rectangle {
    id: tag

    property alias text: words.text
    property int tone: 0

    color: Theme.toneColor(tone)
    implicitHeight: words.plateHeight + 12
    implicitWidth: words.implicitWidth + 32
    radius: 10

    PlainText {
        id: words

        anchors.centerIn: parent
        color: Theme.ink
        font.bold: true
        font.pixelSize: Theme.label
        maximumLineCount: 1
        width: Math.min(implicitWidth, tag.width - 32)
        wrapMode: Text.NoWrap
    }
}
