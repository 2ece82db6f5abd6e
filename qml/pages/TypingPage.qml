// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Writes letter by letter, with the arrows of the remote, its digits, or a real keyboard. Back leaves it and takes nothing away.
Page {
    id: page

    required property WritingViewModel writing
    readonly property bool isFront: activeFocus

    /// Who has a real keyboard ends with its return key.
    function writeWith(letters: string): void {
        writing.insert(letters);
        keyboard.focusDone();
    }

    title: Theme.huge && writing.room.length > 0 ? writing.room : writing.title
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "red" },
        //% "Erase"
        { key: "green", text: qsTrId("keyboard-erase"), brief: qsTrId("keyboard-erase") },
        { key: "yellow" }
    ]
    Spoken.passage: card

    Component.onDestruction: writing.setTyping(false)
    onIsFrontChanged: writing.setTyping(isFront)

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Green || event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            page.writing.erase();
        else if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            page.writing.insert(String(event.key - Qt.Key_0));
        else if (event.text.trim().length > 0 || event.key === Qt.Key_Space)
            page.writeWith(event.text);
        else
            event.accepted = false;
    }

    WrittenCard {
        id: card

        anchors.left: parent.left
        anchors.right: parent.right
        //% "Nothing is written yet"
        hint: qsTrId("writing-nothing")
        height: Math.max(line + 2 * padding, Theme.huge ? 0 : parent.height * 0.3)
        note: Theme.huge ? "" : page.writing.room
        text: page.writing.text
    }
    Keyboard {
        id: keyboard

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: card.bottom
        anchors.topMargin: 16
        focus: true
        keyboard: page.writing.keyboard
        last: page.writing.last

        onErased: page.writing.erase()
        onFinished: page.backRequested()
        onTyped: key => page.writing.press(key)
    }
}
