// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// The news in turn. It has the focus like a button: OK opens what is shown, left and right turn it, and it stands still meanwhile.
FocusScope {
    id: hero

    required property HomeViewModel home
    /// Why there is nothing; empty: because there is no news.
    property string lack: ""
    readonly property bool empty: home.hero.id.length === 0
    //% "No news for now"
    readonly property string none: lack || qsTrId("home-no-news")
    /// How tall it may be where its height is its own affair.
    property real tallest: Infinity

    signal triggered

    Accessible.name: empty ? none : home.hero.title + "\n" + home.hero.text
    Accessible.role: Accessible.Button
    Spoken.before: home.hero.tag + "\n" + home.hero.when
    Spoken.count: home.heroCount
    Spoken.index: home.heroIndex
    Spoken.language: empty ? "" : home.hero.language
    activeFocusOnTab: !empty
    implicitHeight: words.implicitHeight + 2 * words.anchors.topMargin + dots.height + 24
    objectName: "hero"

    onActiveFocusChanged: home.held = activeFocus

    Keys.onReturnPressed: hero.triggered()

    FocusPlate {
        id: plate

        base: Theme.surface
        control: hero

        onTapped: hero.triggered()
    }
    Picture {
        id: picture

        anchors.bottom: plate.bottom
        anchors.margins: plate.border.width
        anchors.right: plate.right
        anchors.top: plate.top
        icon: hero.empty ? "newspaper" : hero.home.hero.icon
        iconSize: Math.min(200, width * 0.5)
        ink: Theme.artInk
        shade: Theme.art
        radius: plate.radius - plate.border.width
        rounded: LayoutMirroring.enabled ? Picture.LeftEdge : Picture.RightEdge
        tone: Theme.artTone(hero.home.hero.tone)
        visible: !Theme.oneColumn
        width: 400
    }
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 48
        anchors.right: picture.visible ? picture.left : parent.right
        anchors.rightMargin: 40
        anchors.top: parent.top
        anchors.topMargin: Theme.huge ? 22 : Theme.oneColumn ? 30 : 44
        spacing: 20

        Flow {
            spacing: 18
            visible: !hero.empty
            width: parent.width

            Tag {
                id: tag

                text: hero.home.hero.tag
                tone: hero.home.hero.tagTone
            }
            PlainText {
                color: plate.softInk
                font.pixelSize: Theme.label
                height: tag.height
                text: hero.home.hero.when
                verticalAlignment: Text.AlignVCenter
                visible: !Theme.huge
            }
        }
        Teaser {
            id: title

            color: plate.ink
            font.bold: true
            font.pixelSize: Theme.title
            leading: 1.12
            most: hero.empty ? 6 : 3
            room: Theme.oneColumn ? hero.tallest - 2 * words.anchors.topMargin - y - dots.height - 24 : Infinity
            text: hero.empty ? hero.none : hero.home.hero.title
            width: parent.width
        }
        Teaser {
            color: plate.softInk
            font.pixelSize: Theme.px(32)
            leading: 1.2
            most: 4
            room: dots.y - words.y - title.y - title.height - 2 * words.spacing // not y: out of sight it has none
            text: hero.home.hero.text
            visible: !hero.empty && !Theme.oneColumn && room >= font.pixelSize * leading
            width: parent.width
        }
    }
    Row {
        id: dots

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        anchors.left: words.left
        spacing: 12
        visible: hero.home.heroCount > 1

        Repeater {
            model: hero.home.heroCount

            Rectangle {
                required property int index
                readonly property bool current: index === hero.home.heroIndex

                color: current ? Theme.sun : Theme.mist
                height: 14
                radius: 7
                width: current ? 40 : 14
            }
        }
    }
}
