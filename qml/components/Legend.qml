// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick

/// Names, at the foot of a page, the keys that work on it: [{ key: "ok" | "back" | "red" | "green" | "yellow" | "blue" | "1–3", text, hidden? }].
Flow {
    id: legend

    required property var keys

    spacing: Theme.wideGap

    Repeater {
        model: legend.keys.filter(entry => !entry.hidden)

        Row {
            id: entry

            required property var modelData
            readonly property color tint: Theme.keyColor(modelData.key)
            readonly property bool coloured: tint.a > 0

            rightPadding: 28
            spacing: 16

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: entry.tint
                height: Theme.px(34)
                radius: height / 2
                visible: entry.coloured
                width: height
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.mist
                border.width: 2
                color: "transparent"
                height: cap.implicitHeight + 4
                radius: 8
                visible: !entry.coloured
                width: cap.implicitWidth + 26

                PlainText {
                    id: cap

                    anchors.centerIn: parent
                    color: Theme.mist
                    font.bold: true
                    font.pixelSize: Theme.px(22)
                    text: entry.modelData.cap ?? ""
                }
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.mist
                font.pixelSize: Theme.label
                text: entry.modelData.text
            }
        }
    }
}
