// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// What takes the focus and does something.
Column {
    id: part

    required property SettingsViewModel settings
    required property HelpViewModel help
    readonly property string longName: qsTrId("message-answered").arg("العربية · Français · Português · Türkçe")

    spacing: 48

    SectionHead {
        text: "ActionButton, Actions, ChoiceButton, ChoiceGroup, Tile"
        width: parent.width
    }
    Specimen {
        name: "ActionButton: with an icon, a number, a long name"
        still: false

        ActionButton {
            icon: "reply"
            text: qsTrId("action-back")
            width: Math.min(implicitWidth, parent.width)
        }
        ActionButton {
            number: 2
            text: qsTrId("action-later")
            width: Math.min(implicitWidth, parent.width)
        }
        ActionButton {
            icon: "hand-helping"
            text: part.longName
            width: Math.min(implicitWidth, parent.width)
        }
    }
    Specimen {
        lit: true
        name: "ActionButton with the focus"

        ActionButton {
            icon: "reply"
            text: qsTrId("action-back")
            width: Math.min(implicitWidth, parent.width)
        }
        ActionButton {
            number: 2
            text: qsTrId("action-later")
            width: Math.min(implicitWidth, parent.width)
        }
    }
    Specimen {
        name: "Actions: as many rows as they need"
        still: false

        Actions {
            model: part.settings.sections
            width: parent.width
        }
    }
    Specimen {
        name: "ChoiceButton: not chosen, chosen"
        still: false

        ChoiceButton {
            chosen: false
            text: "العربية"
            width: Math.min(implicitWidth, parent.width)
        }
        ChoiceButton {
            chosen: true
            text: "Français"
            width: Math.min(implicitWidth, parent.width)
        }
    }
    Specimen {
        lit: true
        name: "ChoiceButton with the focus"

        ChoiceButton {
            chosen: false
            text: "العربية"
            width: Math.min(implicitWidth, parent.width)
        }
        ChoiceButton {
            chosen: true
            text: "Français"
            width: Math.min(implicitWidth, parent.width)
        }
    }
    Specimen {
        name: "ChoiceGroup: one setting, and ways on trial"
        still: false

        ChoiceGroup {
            icon: "languages"
            model: part.settings.section("comfort").choices("language")
            name: qsTrId("home-comfort")
            setting: "gallery"
            width: parent.width
        }
    }
    Specimen {
        id: tiles

        readonly property real tileWidth: Theme.oneColumn ? width : (width - 3 * Theme.wideGap) / 4

        name: "Tile: nothing new, 1, more than 99, without a line"
        still: false

        Repeater {
            model: [0, 1, 120, -1]

            Tile {
                required property int modelData
                required property int index

                count: Math.max(0, modelData)
                icon: ["newspaper", "message-circle", "mail", "settings"][index]
                line: modelData < 0 ? "" : modelData > 0 ? qsTrId("home-messages-unread", modelData) : qsTrId("home-messages-read")
                name: modelData < 0 ? qsTrId("home-settings") : qsTrId("home-messages")
                number: index + 1
                width: tiles.tileWidth
            }
        }
    }
    Specimen {
        lit: true
        name: "Tile with the focus, with a long name"

        Tile {
            count: 3
            icon: "building-2"
            line: qsTrId("home-messages-unread", 3)
            name: qsTrId("home-residence")
            number: 1
            width: tiles.tileWidth
        }
        Tile {
            icon: "languages"
            name: qsTrId("home-comfort") + " · العربية"
            number: 2
            width: tiles.tileWidth
        }
    }
}
