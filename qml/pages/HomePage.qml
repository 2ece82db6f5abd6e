// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// Home: what is new, the latest messages, the doors to the rest.
Page {
    id: page

    required property HomeViewModel home
    required property ResidenceViewModel residence

    signal newsRequested
    signal messagesRequested
    signal helpRequested
    signal residenceRequested
    signal settingsRequested
    signal articleRequested(string id)
    signal messageRequested(string id)

    subtitle: status.home
    title: status.residence || qsTrId("pairing-title")
    titleSize: Theme.large
    legend: [
        //% "Open"
        { key: "ok", text: qsTrId("legend-open") },
        { key: "red" },
        { key: "green", hidden: home.latestMessage.length === 0 },
        { key: "yellow" },
        { key: "blue", hidden: Theme.oneColumn && !Theme.huge } // room is short, and a tile leads there
    ]

    // Once: news that arrives later does not move the focus.
    Component.onCompleted: (Theme.oneColumn && !hero.empty ? hero : newsTile).focus = true

    Keys.onDigit1Pressed: page.newsRequested()
    Keys.onDigit2Pressed: page.messagesRequested()
    Keys.onDigit3Pressed: page.helpRequested()
    Keys.onDigit4Pressed: {
        if (residenceTile.visible)
            page.residenceRequested();
        else
            page.settingsRequested();
    }
    Keys.onDigit5Pressed: {
        if (residenceTile.visible)
            page.settingsRequested();
    }

    FocusScroll {
        id: scroll

        spacing: 40

        Flow {
            id: top

            spacing: Theme.wideGap
            width: parent.width

            HeroCard {
                id: hero

                readonly property real room: scroll.placeHeight - scroll.spacing - doors.height

                height: Theme.oneColumn ? implicitHeight : Math.max(latest.implicitHeight, Math.min(474, room))
                home: page.home
                lack: page.status.supplyText
                tallest: scroll.placeHeight
                visible: !(Theme.oneColumn && empty)
                width: Theme.oneColumn ? top.width : Math.round((top.width - top.spacing) * 0.645)

                onTriggered: page.articleRequested(page.home.hero.id)
            }
            LatestCard {
                id: latest

                height: Theme.oneColumn ? implicitHeight : hero.height
                home: page.home
                lack: page.status.supply === StatusViewModel.Kept ? "" : page.status.linkText
                width: Theme.oneColumn ? top.width : top.width - top.spacing - hero.width

                onMessageRequested: id => page.messageRequested(id)
            }
        }
        Flow {
            id: doors

            readonly property int count: residenceTile.visible ? 5 : 4
            readonly property real rowHeight: Math.max(newsTile.implicitHeight, messagesTile.implicitHeight, helpTile.implicitHeight, residenceTile.visible ? residenceTile.implicitHeight : 0, settingsTile.implicitHeight)
            readonly property real tileWidth: Theme.oneColumn ? width : (width - (count - 1) * spacing) / count

            spacing: Theme.gap
            width: parent.width

            Tile {
                id: newsTile

                count: page.home.newNews
                height: Theme.oneColumn ? implicitHeight : doors.rowHeight
                icon: "newspaper"
                line: page.home.newsLine
                //% "News"
                name: qsTrId("home-news")
                number: 1
                objectName: "tile-news"
                width: doors.tileWidth

                onTriggered: page.newsRequested()
            }
            Tile {
                id: messagesTile

                count: page.home.unreadMessages
                height: Theme.oneColumn ? implicitHeight : doors.rowHeight
                icon: "message-circle"
                line: page.home.messagesLine
                //% "Messages"
                name: qsTrId("home-messages")
                number: 2
                objectName: "tile-messages"
                width: doors.tileWidth

                onTriggered: page.messagesRequested()
            }
            Tile {
                id: helpTile

                height: Theme.oneColumn ? implicitHeight : doors.rowHeight
                icon: "hand-helping"
                line: page.home.helpLine
                //% "Help"
                name: qsTrId("home-help")
                number: 3
                objectName: "tile-help"
                width: doors.tileWidth

                onTriggered: page.helpRequested()
            }
            Tile {
                id: residenceTile

                height: Theme.oneColumn ? implicitHeight : doors.rowHeight
                icon: "building-2"
                line: page.residence.line
                //% "My residence"
                name: qsTrId("home-residence")
                number: 4
                objectName: "tile-residence"
                visible: page.residence.isThere
                width: doors.tileWidth

                onTriggered: page.residenceRequested()
            }
            Tile {
                id: settingsTile

                height: Theme.oneColumn ? implicitHeight : doors.rowHeight
                icon: "settings"
                name: qsTrId("home-settings")
                number: doors.count
                objectName: "tile-settings"
                width: doors.tileWidth

                onTriggered: page.settingsRequested()
            }
        }
    }
}
