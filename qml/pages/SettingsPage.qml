// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The doors to all that can be set.
Page {
    id: page

    required property SettingsViewModel settings

    signal sectionRequested(string section)

    //% "Settings"
    title: qsTrId("home-settings")
    legend: [
        { key: "ok", text: qsTrId("legend-open") },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Keys.onPressed: event => {
        const section = page.settings.sections.byNumber(event.key - Qt.Key_0);
        if (section.length > 0) {
            event.accepted = true;
            page.sectionRequested(section);
        }
    }

    FocusScroll {
        Flow {
            id: doors

            readonly property int columns: Theme.oneColumn ? 1 : 3

            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.settings.sections

                Tile {
                    required property string key
                    required property string label
                    required icon
                    required number

                    focus: number === 1
                    name: label
                    objectName: "tile-" + key
                    width: (doors.width - (doors.columns - 1) * doors.spacing) / doors.columns

                    onTriggered: page.sectionRequested(key)
                }
            }
        }
    }
}
