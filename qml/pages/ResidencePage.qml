// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// My residence: the lodge, useful numbers and the diary of works. OK shows one of them large.
Page {
    id: page

    required property ResidenceViewModel residence

    signal entryRequested(string id)

    subtitle: residence.name
    //% "My residence"
    title: qsTrId("home-residence")
    tellsTrouble: !nothing.visible || !nothing.failed // it tells
    legend: [
        { key: "ok", text: qsTrId("legend-open"), hidden: !residence.isThere },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Nothing {
        id: nothing

        anchors.centerIn: parent
        focus: !page.residence.isThere
        icon: "building-2"
        //% "Nothing here yet"
        text: page.status.supplyText || qsTrId("residence-nothing")
        supply: page.status.supply
        visible: !page.residence.isThere
        width: parent.width

        onDismissed: page.backRequested()
    }
    FocusList {
        id: list

        Accessible.name: page.title
        anchors.fill: parent
        anchors.leftMargin: -Theme.overhang
        anchors.rightMargin: -Theme.overhang
        anchors.topMargin: -topMargin
        focus: page.residence.isThere
        model: page.residence.entries
        objectName: "residence-list"

        delegate: ResidenceLine {
            activeFocusOnTab: false
            width: list.rowWidth
            x: Theme.overhang

            onTriggered: page.entryRequested(card.id)
        }
    }
}
