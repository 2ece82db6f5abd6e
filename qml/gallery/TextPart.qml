// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// Sizes of text, and what happens to text that has no room.
Column {
    spacing: 48

    SectionHead {
        text: "SectionHead: PlainText, Teaser"
        width: parent.width
    }
    Specimen {
        name: "PlainText: title and message 54, large 40, body 36, label 28"

        Repeater {
            model: [Theme.title, Theme.large, Theme.body, Theme.label]

            PlainText {
                required property int modelData

                font.bold: modelData === Theme.title
                font.pixelSize: modelData
                horizontalAlignment: Text.AlignLeft
                text: qsTrId("supply-offline")
                width: parent.width
            }
        }
    }
    Specimen {
        name: "PlainText: mist says less, sun is the caretaker's, coralLight is unread"

        Repeater {
            model: [Theme.mist, Theme.sun, Theme.coralLight]

            PlainText {
                required property color modelData

                color: modelData
                text: qsTrId("home-residence")
            }
        }
    }
    Specimen {
        name: "PlainText: a long word wraps, whatever the language"

        PlainText {
            horizontalAlignment: Text.AlignLeft
            text: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            width: parent.width
        }
        PlainText {
            horizontalAlignment: Text.AlignLeft
            text: "سيُقطع الماء يوم الثلاثاء من الساعة الثامنة صباحًا إلى الثانية عشرة ظهرًا"
            width: parent.width
        }
    }
    Specimen {
        name: "Teaser: two lines at most, then …"

        Teaser {
            horizontalAlignment: Text.AlignLeft
            most: 2
            text: [1, 2, 3].map(() => qsTrId("trouble-storage")).join(" ")
            width: parent.width
        }
    }
}
