// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A question over the page, as large as a screen.
Column {
    id: part

    required property HelpViewModel help
    required property SettingsViewModel settings

    spacing: 48

    SectionHead {
        text: "Dialog, Backdrop"
        width: parent.width
    }
    Specimen {
        name: "Dialog: a title, a text, two answers; the first has the focus"

        Backdrop {
            height: 972
            width: parent.width

            Dialog {
                anchors.fill: parent
                model: part.help.actions
                text: qsTrId("help-ask-text")
                title: qsTrId("help-ask-title")
            }
        }
    }
    Specimen {
        name: "Dialog: as many words as there may be"

        Backdrop {
            height: 972
            width: parent.width

            Dialog {
                anchors.fill: parent
                model: part.help.actions
                text: [1, 2, 3].map(() => qsTrId("trouble-storage")).join(" ") + "\nالعربية: نعم"
                title: qsTrId("set-back-title")
            }
        }
    }
}
