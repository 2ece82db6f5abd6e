// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Above the pages, and under what pops up: takes the focus while something is asked. The red key asks for help here as well.
FocusScope {
    id: overlay

    required property QuestionViewModel question

    visible: question.open

    Keys.onPressed: event => {
        event.accepted = false;
        if (event.key === Qt.Key_Red)
            overlay.question.back();
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: overlay.question.open ? asked : null
    }
    Component {
        id: asked

        Dialog {
            focus: true
            model: overlay.question.answers
            text: overlay.question.text
            title: overlay.question.title

            onChosen: key => overlay.question.choose(key)
            onDismissed: overlay.question.back()
        }
    }
}
