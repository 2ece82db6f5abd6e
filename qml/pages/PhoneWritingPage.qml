// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Somebody writes on a phone: the code to scan, then the text as it comes. Leaving the page ends the code, and keeps the text.
Page {
    id: page

    required property PhoneWritingViewModel phone
    required property WritingViewModel writing
    readonly property bool isWritten: phone.state === PhoneWritingViewModel.Writing || (writing.text.length > 0 && !side.visible)

    title: writing.title
    legend: [
        { key: "ok" },
        { key: "back" },
        { key: "yellow" }
    ]

    Component.onCompleted: phone.open()
    Component.onDestruction: phone.close()

    ReadingView {
        id: view

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: side.visible ? side.left : parent.right
        anchors.rightMargin: side.visible ? 64 : 0
        anchors.top: parent.top
        centred: !overflows
        focus: true
        model: page.phone.actions
        reads: page.explanation() + "\n" + (page.isWritten ? page.writing.text : "")
        readsInstead: page.isWritten ? page.explanation() : ""
        textName: "phonewriting-text"

        onChosen: key => {
            if (page.phone.choose(key))
                page.backRequested();
        }

        Column {
            spacing: Theme.wideGap
            width: parent.width

            WrittenCard {
                //% "Nothing is written yet"
                hint: qsTrId("writing-nothing")
                height: (Theme.huge ? 1 : Theme.oneColumn ? 2 : 4) * line + 2 * padding
                note: Theme.huge ? "" : page.writing.room
                text: page.writing.text
                visible: page.isWritten
                width: parent.width
            }
            PlainText {
                font.pixelSize: Theme.large
                horizontalAlignment: Text.AlignLeft
                leading: 1.3
                text: page.explanation()
                width: parent.width
            }
        }
    }
    Rectangle {
        id: side

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper
        height: width
        objectName: "phonewriting-code"
        radius: Theme.radius
        visible: page.phone.url.length > 0 && page.phone.state !== PhoneWritingViewModel.Writing
        width: Math.min(560, parent.height)

        QrCode {
            anchors.centerIn: parent
            dark: Theme.print
            height: width
            light: Theme.paper
            text: page.phone.url
            width: parent.width - 40
        }
    }
    function explanation(): string {
        switch (page.phone.state) {
        case PhoneWritingViewModel.Ready:
            return Theme.oneColumn
                //% "Scan this with a phone, and write there."
                ? qsTrId("phonewriting-ready-brief")
                //% "Scan the picture with the camera of a phone, and write there. It works for ten minutes, for this television only."
                : qsTrId("phonewriting-ready");
        case PhoneWritingViewModel.Writing:
            return Theme.huge
                //% "Somebody is writing on a phone…"
                ? qsTrId("phonewriting-writing-brief")
                //% "Somebody is writing on a phone… Nothing is sent before you send it here."
                : qsTrId("phonewriting-writing");
        case PhoneWritingViewModel.Over:
            //% "The code is over. What was written stays here."
            return qsTrId("phonewriting-over");
        case PhoneWritingViewModel.Unreachable:
            //% "The network is away. The television tries again by itself."
            return qsTrId("phonewriting-unreachable");
        default:
            //% "One moment: the television asks for its code."
            return qsTrId("pairing-asking-text");
        }
    }
}
