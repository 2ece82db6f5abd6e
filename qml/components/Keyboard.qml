// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Keys for somebody with a remote: the arrows go from key to key and stop at the edge, OK types. Letters stand from left to right in every
/// language, as on a real keyboard. Where the chosen size of letters leaves no room for all keys they come in parts, one after the other.
FocusArea {
    id: board

    required property KeyboardViewModel keyboard
    /// The letter that "erase" would take away.
    property string last: ""
    readonly property int gap: 8
    /// As many rows of keys as fit.
    readonly property int fitting: Math.max(2, Math.floor((height + gap) / (keyHeight + gap)))
    /// At least. Arabic letters reach further down.
    readonly property int keyHeight: keyboard.hasCapitals || keyboard.signs ? Theme.keyHeight : Theme.keyHeight * 1.15
    readonly property var rows: keyboard.rows
    readonly property bool inParts: rows.length + 1 > fitting || whole.implicitWidth > width
    readonly property int perPart: inParts ? Math.min(rows.length, fitting - 1) : rows.length
    /// The last one holds what is not typed: the rest of the keys with words.
    readonly property int parts: inParts ? Math.ceil(rows.length / perPart) + 1 : 1
    property int part: 0
    readonly property bool others: inParts && part === parts - 1
    readonly property real rowHeight: Math.min((height + gap) / (perPart + 1) - gap, Math.max(keyHeight, Theme.box(96)))
    readonly property real cell: (width + gap) / keyboard.columns - gap
    readonly property var commands: ["layout", "signs", "capitals", "space", "erase", "more", "done"]
    readonly property var words: ({
            "layout": keyboard.nextName,
            //% "123"
            "signs": keyboard.signs ? keyboard.lettersName : qsTrId("keyboard-signs"),
            //% "Capital"
            "capitals": qsTrId("keyboard-capital"),
            //% "Space"
            "space": qsTrId("keyboard-space"),
            //% "Erase"
            "erase": qsTrId("keyboard-erase"),
            //% "More"
            "more": qsTrId("keyboard-more"),
            //% "Done"
            "done": qsTrId("keyboard-done")
        })
    readonly property var names: ({
            //% "Keyboard %1"
            "layout": qsTrId("keyboard-layout").arg(keyboard.nextName),
            //% "Digits and signs"
            "signs": !keyboard.signs ? qsTrId("keyboard-signs-name") : qsTrId("keyboard-layout").arg(keyboard.lettersName),
            "erase": words.erase + " " + keyboard.nameOf(last)
        })

    signal typed(string key)
    signal erased
    signal finished

    function isThere(key: string): bool {
        return key === "capitals" ? keyboard.hasCapitals : key === "layout" ? !keyboard.signs : key !== "more" || inParts;
    }
    /// Whether it stands in the row that is there with every part.
    function isAlways(key: string): bool {
        return !inParts || key === "space" || key === "erase" || key === "more";
    }
    function run(key: string): void {
        if (key === "space")
            typed(" ");
        else if (key === "erase")
            erased();
        else if (key === "done")
            finished();
        else if (key === "more")
            part = (part + 1) % parts;
        else
            turn(key);
    }
    /// To other keys, which are then shown from the first.
    function turn(key: string): void {
        part = 0;
        if (key === "layout")
            keyboard.nextLayout();
        else if (key === "signs")
            keyboard.turnSigns();
        else
            keyboard.turnCapitals();
    }

    function focusDone(): void {
        part = parts - 1;
        const keys = Array.from(inParts ? rest.children : always.children);
        keys.find(key => key.objectName === "key-done").forceActiveFocus(Qt.OtherFocusReason);
    }

    onPartsChanged: part = 0

    component Command: KeyCap {
        required property string modelData

        height: board.rowHeight
        marked: modelData === "capitals" && board.keyboard.capitals
        name: board.names[modelData] ?? text
        objectName: "key-" + modelData
        text: board.words[modelData]

        onTriggered: board.run(modelData)
    }

    Column {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false
        anchors.bottom: always.top
        anchors.bottomMargin: board.gap
        spacing: board.gap
        visible: !board.others
        width: board.width

        Repeater {
            model: board.others ? [] : board.rows.slice(board.part * board.perPart, (board.part + 1) * board.perPart)

            Row {
                id: row

                required property var modelData

                spacing: board.gap

                Repeater {
                    model: row.modelData

                    KeyCap {
                        required property string modelData

                        height: board.rowHeight
                        isLetter: true
                        name: board.keyboard.nameOf(modelData)
                        objectName: "key-" + modelData
                        text: board.keyboard.capitals ? board.keyboard.typed(modelData) : modelData
                        width: board.cell

                        onTriggered: board.typed(modelData)
                    }
                }
            }
        }
    }
    Grid {
        id: rest

        anchors.bottom: always.top
        anchors.bottomMargin: board.gap
        columnSpacing: board.gap
        columns: 2
        rowSpacing: board.gap
        visible: board.others

        Repeater {
            model: board.commands

            Command {
                visible: board.others && board.isThere(modelData) && !board.isAlways(modelData)
                width: (board.width - board.gap) / 2
            }
        }
    }
    Row {
        id: always

        readonly property var keys: board.commands.filter(key => board.isThere(key) && board.isAlways(key))
        readonly property real natural: Array.from(children).reduce((sum, key) => key.visible ? sum + key.implicitWidth : sum, 0)
        readonly property real spare: (board.width - (keys.length - 1) * spacing - natural) / keys.length

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: board.gap

        Repeater {
            model: board.commands

            Command {
                visible: board.isThere(modelData) && board.isAlways(modelData)
                width: implicitWidth + always.spare
            }
        }
    }
    Row {
        id: whole

        opacity: 0
        spacing: board.gap

        Repeater {
            model: board.commands.filter(key => key !== "more")

            PlainText {
                required property string modelData

                font.bold: true
                font.pixelSize: Theme.label
                rightPadding: 40
                text: board.words[modelData]
                wrapMode: Text.NoWrap
            }
        }
    }
}
