// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// What is written with the remote, and its keys.
Column {
    id: part

    required property WritingViewModel writing
    readonly property string text: qsTrId("help-ask-text")

    spacing: 48

    SectionHead {
        text: "WrittenCard, KeyCap, Keyboard"
        width: parent.width
    }
    Specimen {
        name: "WrittenCard: nothing yet; a line, with little room left; a long text, whose end is seen"

        WrittenCard {
            height: line + 2 * padding
            hint: qsTrId("writing-nothing")
            text: ""
            width: parent.width
        }
        WrittenCard {
            height: 2 * line + 2 * padding
            note: qsTrId("writing-left", 6)
            text: qsTrId("inbox-empty")
            width: parent.width
        }
        WrittenCard {
            height: 2 * line + 2 * padding
            text: [1, 2, 3].map(() => part.text).join(" ")
            width: parent.width
        }
    }
    Specimen {
        name: "KeyCap: a letter, a word, a word that is switched on"

        KeyCap {
            height: Theme.keyHeight
            isLetter: true
            text: "é"
            width: Math.max(implicitWidth, height)
        }
        KeyCap {
            height: Theme.keyHeight
            text: qsTrId("keyboard-space")
            width: implicitWidth
        }
        KeyCap {
            height: Theme.keyHeight
            marked: true
            text: qsTrId("keyboard-capital")
            width: implicitWidth
        }
    }
    Specimen {
        lit: true
        name: "KeyCap with the focus"

        KeyCap {
            height: Theme.keyHeight
            isLetter: true
            text: "é"
            width: Math.max(implicitWidth, height)
        }
        KeyCap {
            height: Theme.keyHeight
            text: qsTrId("keyboard-space")
            width: implicitWidth
        }
    }
    Specimen {
        name: "Keyboard: whole, or in parts where the letters are large"

        Keyboard {
            height: 520
            keyboard: part.writing.keyboard
            width: parent.width
        }
    }
}
