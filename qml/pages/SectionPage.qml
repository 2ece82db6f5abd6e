// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// One page of settings. What is chosen takes effect at once.
Page {
    id: page

    required property SettingsViewModel settings
    required property string section
    readonly property var ways: settings.section(section)

    signal remoteRequested

    title: settings.sectionTitle(section)
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Connections {
        function onChanged(): void {
            page.title = page.settings.sectionTitle(page.section);
        }

        target: page.settings
    }
    Connections {
        /// The button goes when it has done its work.
        function onDiffersChanged(): void {
            if (setBack.activeFocus)
                page.focusFirst();
        }

        target: page.ways
    }
    FocusScroll {
        spacing: 36

        Repeater {
            model: page.ways

            ChoiceGroup {
                required property int index
                required property string key
                required property string label
                required property ChoiceModel choices
                required icon

                focus: index === 0
                model: choices
                name: label
                setting: key
                width: parent?.width ?? 0

                onChosen: way => page.settings.choose(setting, way)
            }
        }
        ActionButton {
            icon: "tv"
            objectName: "action-remote"
            //% "Set up another remote control"
            text: qsTrId("action-remote")
            visible: page.section === "keys"
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onTriggered: page.remoteRequested()
        }
        ActionButton {
            id: setBack

            icon: "refresh-cw"
            objectName: "set-back"
            //% "As at the beginning"
            text: qsTrId("action-set-back")
            visible: page.ways?.differs ?? false
            width: Math.min(implicitWidth, parent?.width ?? 0)

            onTriggered: page.settings.askToSetBack(page.section)
        }
    }
}
