// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A page without anything to show says why, and offers the way back: there is nothing, it is on its way, it cannot come, it cannot be read.
FocusArea {
    id: nothing

    /// Of what is not there.
    required property string icon
    required property string text
    /// A StatusViewModel.Supply.
    property int supply: StatusViewModel.Kept
    readonly property bool failed: supply === StatusViewModel.Failed
    readonly property bool loading: supply === StatusViewModel.Loading

    signal dismissed

    Spoken.passage: loading ? waiting : words
    implicitHeight: column.implicitHeight

    Column {
        id: column

        anchors.centerIn: parent
        spacing: Theme.huge ? 24 : 36
        width: Theme.oneColumn ? parent.width : Math.min(1200, parent.width)

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: nothing.failed ? Theme.sun : Theme.mist
            height: width
            name: {
                switch (nothing.supply) {
                case StatusViewModel.Loading:
                    return "hourglass";
                case StatusViewModel.Offline:
                    return "wifi-off";
                case StatusViewModel.Failed:
                    return "triangle-alert";
                default:
                    return nothing.icon;
                }
            }
            stroke: 1.5
            visible: !Theme.huge
            width: 140
        }
        PlainText {
            id: words

            Accessible.name: text
            Accessible.role: Accessible.StaticText
            font.pixelSize: Theme.large
            horizontalAlignment: Text.AlignHCenter
            leading: Theme.huge ? 1 : 1.2
            text: nothing.text
            visible: !nothing.loading
            width: parent.width
        }
        Progress {
            id: waiting

            alignment: Text.AlignHCenter
            size: Theme.large
            text: nothing.text
            visible: nothing.loading
            width: parent.width
        }
        ActionButton {
            anchors.horizontalCenter: parent.horizontalCenter
            focus: true
            icon: "reply"
            objectName: "nothing-back"
            //% "Back"
            text: qsTrId("action-back")

            onTriggered: nothing.dismissed()
        }
    }
}
