// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Language and comfort: how the television speaks, looks and waits. What is chosen takes effect at once.
Page {
    id: page

    required property ComfortViewModel comfort

    //% "Language and comfort"
    title: qsTrId("home-comfort")
    legend: [
        { key: "ok", cap: qsTrId("key-ok"), text: qsTrId("legend-choose") },
        { key: "back", cap: qsTrId("key-back"), text: qsTrId("legend-back") },
        { key: "red", text: qsTrId("legend-help") },
        { key: "yellow", text: qsTrId("legend-read") }
    ]

    FocusScroll {
        spacing: 36

        ChoiceGroup {
            focus: true
            icon: "languages"
            model: page.comfort.languages
            //% "Language"
            name: qsTrId("comfort-language")
            setting: "language"
            width: parent.width

            onChosen: key => page.comfort.choose(setting, key)
        }
        ChoiceGroup {
            icon: "type"
            model: page.comfort.textSizes
            //% "Size of the letters"
            name: qsTrId("comfort-text-size")
            setting: "text-size"
            width: parent.width

            onChosen: key => page.comfort.choose(setting, key)
        }
        ChoiceGroup {
            icon: "palette"
            model: page.comfort.themes
            //% "Colours"
            name: qsTrId("comfort-theme")
            setting: "theme"
            width: parent.width

            onChosen: key => page.comfort.choose(setting, key)
        }
        ChoiceGroup {
            icon: "hourglass"
            model: page.comfort.readingTimes
            //% "Messages stay on the screen"
            name: qsTrId("comfort-reading-time")
            setting: "reading-time"
            width: parent.width

            onChosen: key => page.comfort.choose(setting, key)
        }
    }
}
