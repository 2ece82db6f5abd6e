// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A new box: its code as letters and as a QR code, then "is this your home?".
FocusArea {
    id: page

    required property PairingViewModel pairing
    readonly property bool asked: pairing.state === PairingViewModel.Offered || pairing.state === PairingViewModel.Confirming

    /// Until the hub answers, or does not.
    readonly property bool waits: pairing.state === PairingViewModel.Asking || pairing.state === PairingViewModel.Confirming

    Accessible.name: title.text
    Accessible.role: Accessible.Pane
    Spoken.passage: words
    Spoken.place: "pairing/" + pairing.state + "/" + pairing.code

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Back) {
            event.accepted = true;
            page.pairing.refuse();
        }
    }

    Item {
        id: words

        /// The code letter by letter.
        readonly property string code: page.pairing.state === PairingViewModel.ShowingCode ? page.pairing.code.split("").join(", ") : ""

        Accessible.name: page.explanation() + "\n" + code + "\n" + (page.asked ? page.pairing.residence : "") + "\n" + (page.asked ? page.pairing.home : "") + "\n" + page.pairing.supportCode
        Accessible.role: Accessible.Paragraph
        anchors.bottom: keys.visible ? keys.top : parent.bottom
        anchors.bottomMargin: keys.visible ? Theme.gap : Theme.safeY
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: side.visible ? side.left : parent.right
        anchors.rightMargin: side.visible ? 64 : Theme.safeX
        anchors.top: parent.top
        anchors.topMargin: Theme.safeY

        FocusScroll {
            centred: true
            spacing: 36

            PlainText {
                id: title

                font.bold: true
                font.pixelSize: Theme.px(64)
                horizontalAlignment: Text.AlignLeft
                leading: 1.1
                text: page.asked
                    //% "Is this your home?"
                    ? qsTrId("pairing-offered-title")
                    //% "Welcome to Palier"
                    : qsTrId("pairing-title")
                width: parent.width
            }
            PlainText {
                font.bold: true
                font.letterSpacing: 8
                font.pixelSize: Theme.px(112)
                horizontalAlignment: Text.AlignLeft
                text: page.pairing.code
                visible: page.pairing.state === PairingViewModel.ShowingCode
                width: parent.width
            }
            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignLeft
                leading: 1.3
                text: page.explanation()
                visible: !page.waits
                width: parent.width
            }
            Progress {
                size: Theme.large
                text: page.explanation()
                visible: page.waits
                width: parent.width
            }
            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignLeft
                text: page.pairing.supportCode
                visible: text.length > 0
                width: parent.width
            }
            Column {
                spacing: 8
                visible: page.asked
                width: parent.width

                PlainText {
                    font.bold: true
                    font.pixelSize: Theme.px(72)
                    horizontalAlignment: Text.AlignLeft
                    text: page.pairing.residence
                    width: parent.width
                }
                PlainText {
                    font.pixelSize: Theme.title
                    horizontalAlignment: Text.AlignLeft
                    text: page.pairing.home
                    width: parent.width
                }
            }
            Flow {
                spacing: Theme.wideGap
                visible: page.pairing.state === PairingViewModel.Offered
                width: parent.width

                ActionButton {
                    focus: true
                    icon: "check"
                    objectName: "pairing-yes"
                    //% "Yes, this is it"
                    text: qsTrId("pairing-yes")

                    onTriggered: page.pairing.confirm()
                }
                ActionButton {
                    icon: "x"
                    objectName: "pairing-no"
                    //% "No, another one"
                    text: qsTrId("pairing-no")

                    onTriggered: page.pairing.refuse()
                }
            }
        }
    }
    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        height: width
        radius: Theme.radius
        visible: code.text.length > 0 && page.pairing.state === PairingViewModel.ShowingCode
        width: 560

        QrCode {
            id: code

            anchors.centerIn: parent
            dark: Theme.print
            height: width
            light: Theme.paper
            text: page.pairing.url
            width: parent.width - 40
        }
    }
    Legend {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeY
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: side.visible ? side.left : parent.right
        anchors.rightMargin: side.visible ? 64 : Theme.safeX
        keys: [
            {
                key: "blue",
                text: qsTrId("check-title"),
                //% "Look"
                brief: qsTrId("legend-check-brief")
            }
        ]
        visible: !page.asked
    }
    function explanation(): string {
        switch (page.pairing.state) {
        case PairingViewModel.ShowingCode:
            return Theme.huge
                //% "Give this code to your caretaker."
                ? qsTrId("pairing-code-brief")
                //% "Give this code to your caretaker, or let them scan the picture with their phone."
                : qsTrId("pairing-code-text");
        case PairingViewModel.Offered:
            //% "Your caretaker has chosen this home for the television."
            return qsTrId("pairing-offered-text");
        case PairingViewModel.Confirming:
            //% "One moment: the television is being set up."
            return qsTrId("pairing-confirming-text");
        case PairingViewModel.Unreachable:
            //% "The residence cannot be reached. Check the network cable; the television tries again by itself."
            return page.pairing.trouble || qsTrId("pairing-unreachable-text");
        default:
            //% "One moment: the television asks for its code."
            return qsTrId("pairing-asking-text");
        }
    }
}
