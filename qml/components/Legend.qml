// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components

/// Names, at the foot of a page, the keys that work on it: [{ key: "ok" | "back" | "red" | "green" | "yellow" | "blue", text?, brief?,
/// hidden? }]; each has its usual words. With large letters the colours are named in a word, and with the hugest nothing else is: the rest needs no telling.
Flow {
    id: legend

    required property var keys
    readonly property var usual: ({
            "ok": {
                //% "OK"
                cap: qsTrId("key-ok"),
                //% "Choose"
                text: qsTrId("legend-choose")
            },
            "back": {
                //% "BACK"
                cap: qsTrId("key-back"),
                //% "Go back"
                text: qsTrId("legend-back")
            },
            "red": {
                //% "Help from the caretaker"
                text: qsTrId("legend-help"),
                //% "Help"
                brief: qsTrId("home-help")
            },
            "green": {
                //% "Latest message"
                text: qsTrId("legend-latest"),
                //% "Message"
                brief: qsTrId("legend-latest-brief")
            },
            "yellow": {
                //% "Read aloud"
                text: qsTrId("legend-read"),
                //% "Read"
                brief: qsTrId("legend-read-brief")
            },
            "blue": {
                //% "Language and comfort"
                text: qsTrId("home-comfort"),
                //% "Letters"
                brief: qsTrId("legend-comfort-brief")
            }
        })
    readonly property var codes: ({ "ok": Qt.Key_Return, "back": Qt.Key_Back, "red": Qt.Key_Red, "green": Qt.Key_Green, "yellow": Qt.Key_Yellow, "blue": Qt.Key_Blue })

    function wordsOf(entry: var): string {
        const words = usual[entry.key];
        const brief = entry.brief ?? words.brief;
        return Theme.oneColumn && brief ? brief : entry.text ?? words.text;
    }

    spacing: Theme.wideGap

    KeyPresser {
        id: presser
    }
    Repeater {
        model: legend.keys.filter(entry => !entry.hidden && (!Theme.huge || legend.usual[entry.key].brief))

        MouseArea {
            id: entry

            required property var modelData
            readonly property color tint: Theme.keyColor(modelData.key)
            readonly property bool coloured: tint.a > 0

            height: named.height
            objectName: "legend-" + modelData.key
            width: named.width

            onClicked: presser.press(legend.codes[modelData.key])

            Row {
                id: named

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
                        text: legend.usual[entry.modelData.key].cap ?? ""
                    }
                }
                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.mist
                    font.pixelSize: Theme.label
                    text: legend.wordsOf(entry.modelData)
                }
            }
        }
    }
}
