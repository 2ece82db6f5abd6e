// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A text and what can be done about it: all of it fits, or it scrolls as one.
Column {
    id: part

    required property HelpViewModel help
    readonly property string text: qsTrId("help-ask-text")

    spacing: 48

    SectionHead {
        text: "ReadingView"
        width: parent.width
    }
    Specimen {
        name: "ReadingView: it fits, and the actions stand at the foot"

        ReadingView {
            height: natural + 40
            model: part.help.actions
            padding: 40
            reads: part.text
            surface: Theme.surface
            width: parent.width

            PlainText {
                font.pixelSize: Theme.message
                text: part.text
                width: parent.width
            }
        }
    }
    Specimen {
        name: "ReadingView: it does not, and OK turns the pages"
        still: false

        ReadingView {
            height: 480
            model: part.help.actions
            padding: 40
            reads: part.text
            surface: Theme.surface
            textName: "gallery-text"
            width: parent.width

            PlainText {
                font.pixelSize: Theme.message
                text: [1, 2, 3, 4, 5].map(() => part.text).join("\n")
                width: parent.width
            }
        }
    }
}
