// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Rows with their heads, what holds things together, and the way a page scrolls.
Column {
    id: part

    required property SettingsViewModel settings

    spacing: 48

    SectionHead {
        text: "FocusList, SectionHead, Card, FocusScroll, FocusArea, ScrollBar"
        width: parent.width
    }
    Specimen {
        name: "FocusList: rows under their SectionHead; it keeps its place when rows arrive"
        still: false

        SectionHead {
            text: qsTrId("home-settings")
            width: parent.width
        }
        FocusList {
            id: list

            Accessible.name: "FocusList"
            height: Math.min(520, Theme.box(440))
            model: part.settings.sections
            objectName: "gallery-list"
            width: parent.width

            delegate: ActionButton {
                required property string key
                required property string label
                required icon

                activeFocusOnTab: false
                objectName: "gallery-row-" + key
                text: label
                width: list.rowWidth
                x: Theme.overhang
            }
        }
    }
    Specimen {
        name: "Card: a quiet surface"

        Card {
            height: inside.height + 2 * Theme.wideGap
            width: parent.width

            PlainText {
                id: inside

                anchors.left: parent.left
                anchors.margins: Theme.wideGap
                anchors.right: parent.right
                anchors.top: parent.top
                horizontalAlignment: Text.AlignLeft
                text: qsTrId("set-back-title")
            }
        }
    }
    Specimen {
        name: "ScrollBar: beside a text that has the focus, at its beginning, in the middle; and without the focus"

        Repeater {
            model: [{ "lit": true, "position": 0 }, { "lit": true, "position": 0.4 }, { "lit": false, "position": 0.4 }]

            ScrollBar {
                required property var modelData

                height: 360
                lit: modelData.lit
                position: modelData.position
                share: 0.3
            }
        }
    }
}
