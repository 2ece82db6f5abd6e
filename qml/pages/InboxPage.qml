// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound

import QtQuick
import Palier.Components
import Palier.ViewModels

/// All messages of this flat.
Page {
    id: page

    required property InboxViewModel inbox

    signal messageRequested(string id)

    //% "%n unread"
    subtitle: inbox.unread > 0 ? qsTrId("home-messages-unread", inbox.unread) : ""
    title: qsTrId("home-messages")
    tellsTrouble: !nothing.visible || !nothing.failed // it tells
    legend: [
        { key: "ok", text: qsTrId("legend-open") },
        { key: "back" },
        { key: "red" },
        { key: "yellow" }
    ]

    Nothing {
        id: nothing

        anchors.centerIn: parent
        focus: page.inbox.state === InboxViewModel.Empty
        icon: "mail"
        //% "No message yet"
        text: page.status.supplyText || qsTrId("inbox-empty")
        supply: page.status.supply
        visible: page.inbox.state === InboxViewModel.Empty
        width: parent.width

        onDismissed: page.backRequested()
    }
    FocusList {
        id: list

        anchors.fill: parent
        anchors.leftMargin: -Theme.overhang
        anchors.rightMargin: -Theme.overhang
        anchors.topMargin: -topMargin
        focus: page.inbox.state === InboxViewModel.Ready
        model: page.inbox.messages
        objectName: "inbox-list"
        Accessible.name: page.title

        delegate: MessageLine {
            activeFocusOnTab: false
            width: list.rowWidth
            x: Theme.overhang

            onTriggered: page.messageRequested(messageId)
        }
    }
}
