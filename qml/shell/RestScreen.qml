// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A dim clock in the dark that stands elsewhere every minute. Any key brings back what was there, and does nothing else.
FocusScope {
    id: screen

    required property RestViewModel rest
    required property StatusViewModel status
    required property HomeViewModel home

    Accessible.name: status.timeText
    Accessible.role: Accessible.Clock
    activeFocusOnTab: true
    objectName: "rest"
    visible: rest.resting

    Keys.onPressed: event => {
        event.accepted = true;
        screen.rest.wake();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.dark

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onPressed: screen.rest.wake()
        }
    }
    Column {
        id: words

        spacing: 8
        x: Theme.safeX + screen.rest.place.x * (screen.width - 2 * Theme.safeX - width)
        y: Theme.safeY + screen.rest.place.y * (screen.height - 2 * Theme.safeY - height)

        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dim
            font.bold: true
            font.pixelSize: Theme.px(160)
            text: screen.status.timeText
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dim
            font.pixelSize: Theme.large
            text: screen.status.dateText
        }
        PlainText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.dim
            font.pixelSize: Theme.large
            text: screen.home.unreadMessages > 0 ? qsTrId("home-messages-unread", screen.home.unreadMessages) : ""
            visible: text.length > 0
        }
    }
}
