// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Something to read about Palier itself: what it is, whose work is in it, how accessible it is.
Page {
    id: page

    required property AboutViewModel about
    required property string section

    signal sectionRequested(string section)

    title: about.title(section)
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Connections {
        function onChanged(): void {
            page.title = page.about.title(page.section);
        }

        target: page.about
    }
    ReadingView {
        anchors.fill: parent
        focus: true
        model: page.about.actions(page.section)
        padding: 40
        reads: page.about.passages(page.section).text
        shows: page.section
        surface: Theme.surface
        textName: page.section + "-text"

        onChosen: key => key === "back" ? page.backRequested() : page.sectionRequested(key)

        Column {
            spacing: 36
            width: parent.width

            Repeater {
                model: page.about.passages(page.section)

                Column {
                    id: passage

                    required property string head
                    required property var lines

                    spacing: 16
                    width: parent?.width ?? 0

                    SectionHead {
                        text: passage.head
                        visible: text.length > 0
                        width: parent.width
                    }
                    Points {
                        lines: passage.lines
                        size: Theme.large
                        width: parent.width
                    }
                }
            }
        }
    }
}
