// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// The corner that is on every page: whether the news is fresh, the date, the time. With large text only the sign and the time stay here.
Row {
    id: corner

    required property bool offline
    required property string linkText
    required property string dateText
    required property string timeText

    height: time.height
    spacing: Theme.box(30)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: corner.offline ? Theme.sun : Theme.mist
            height: width
            name: corner.offline ? "wifi-off" : "wifi"
            width: Theme.box(34)
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: Theme.label
            text: corner.linkText
            visible: text.length > 0 && !Theme.oneColumn
        }
    }
    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.mist
        font.pixelSize: Theme.px(30)
        text: corner.dateText
        visible: !Theme.oneColumn
    }
    PlainText {
        id: time

        font.bold: true
        font.pixelSize: Theme.clock
        text: corner.timeText
    }
}
