// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The corner that is on every page: whether the news is fresh, the date, the time.
Flow {
    id: corner

    required property StatusViewModel status
    /// As wide as all of it side by side.
    readonly property real oneLine: time.implicitWidth + date.implicitWidth + link.implicitWidth + 2 * spacing + 2

    layoutDirection: Qt.RightToLeft
    width: oneLine
    spacing: Theme.px(30)

    PlainText {
        id: time

        font.bold: true
        font.pixelSize: Theme.clock
        text: corner.status.timeText
    }
    Item {
        height: time.height
        width: date.implicitWidth

        PlainText {
            id: date

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.mist
            font.pixelSize: Theme.px(30)
            text: corner.status.dateText
        }
    }
    Item {
        height: time.height
        width: link.width

        Row {
            id: link

            anchors.verticalCenter: parent.verticalCenter
            spacing: 16

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: corner.status.link === StatusViewModel.Offline ? Theme.sun : Theme.mist
                height: width
                name: corner.status.link === StatusViewModel.Offline ? "wifi-off" : "wifi"
                width: Theme.px(34)
            }
            PlainText {
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Theme.label
                text: corner.status.linkText
                visible: text.length > 0
            }
        }
    }
}
