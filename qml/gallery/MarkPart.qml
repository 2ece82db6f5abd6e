// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Small signs, and what says where one is.
Column {
    id: part

    readonly property var tones: [Tone.Plain, Tone.Caretaker, Tone.TownHall, Tone.Family, Tone.Good, Tone.Alarm]

    spacing: 48

    SectionHead {
        text: "Badge, Avatar, Tag, Icon, Picture, QrCode, Legend, StatusCorner"
        width: parent.width
    }
    Specimen {
        name: "Badge: 1, 12, 99, 100; none for 0"

        Repeater {
            model: [0, 1, 12, 99, 100]

            Badge {
                required property int modelData

                count: modelData
            }
        }
    }
    Specimen {
        name: "Avatar, each tone: anybody, caretaker, town hall, family, done, alarm"

        Repeater {
            model: part.tones

            Avatar {
                required property int modelData
                required property int index

                icon: ["user", "wrench", "landmark", "users", "check", "triangle-alert"][index]
                tone: modelData
            }
        }
    }
    Specimen {
        name: "Tag, each tone"

        Repeater {
            model: part.tones

            Tag {
                required property int modelData

                text: qsTrId("home-news")
                tone: modelData
            }
        }
        Tag {
            text: "إعلان"
            tone: Tone.TownHall
        }
    }
    Specimen {
        name: "Icon: 28, 44, 140"

        Repeater {
            model: [28, 44, 140]

            Icon {
                required property int modelData

                color: Theme.foam
                height: width
                name: "message-circle"
                stroke: modelData > 100 ? 1.5 : 2
                width: modelData
            }
        }
    }
    Specimen {
        name: "Picture: of news that came without one"

        Repeater {
            model: [Tone.TownHall, Tone.Good]

            Picture {
                required property int modelData

                height: 300
                icon: "newspaper"
                iconSize: 140
                ink: Theme.artInk
                radius: Theme.radius
                shade: Theme.art
                tone: Theme.artTone(modelData)
                width: 420
            }
        }
    }
    Specimen {
        name: "QrCode: at least 400 wide, dark on light in every theme"

        QrCode {
            dark: Theme.print
            height: width
            light: Theme.paper
            text: "https://example.org/palier"
            width: 420
        }
    }
    Specimen {
        name: "Legend: the keys of a page, in the words of the page"

        Legend {
            keys: [{ key: "ok", text: qsTrId("legend-open") }, { key: "back" }, { key: "red" }, { key: "green" }, { key: "yellow" }, { key: "blue" }]
            width: parent.width
        }
    }
    Specimen {
        name: "StatusCorner: connected, and offline"

        Repeater {
            model: [false, true]

            StatusCorner {
                required property bool modelData

                dateText: "31.12."
                linkText: modelData ? qsTrId("link-offline") : ""
                offline: modelData
                timeText: modelData ? "23:59" : "0:00"
            }
        }
    }
}
