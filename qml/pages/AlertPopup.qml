// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// An alert covers everything until somebody confirms it.
FocusArea {
    id: overlay

    required property PopupViewModel popup

    Accessible.name: popup.card.title + "\n" + popup.card.subtitle
    Accessible.role: Accessible.AlertMessage
    Spoken.place: "popup/" + popup.card.id + (popup.whole ? "/whole" : "")

    Rectangle {
        anchors.fill: parent
        color: Theme.alarm
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: 28
        border.color: Theme.coral
        border.width: 12
        color: Theme.night
        radius: 36
    }
    ReadingView {
        id: view

        anchors.bottomMargin: Theme.safeY + 38
        anchors.fill: parent
        anchors.leftMargin: Theme.safeX + 16
        anchors.rightMargin: Theme.safeX + 16
        anchors.topMargin: Theme.safeY + 44
        aside: valid.visible ? valid.width + Theme.gap : 0
        focus: true
        model: overlay.popup.actions
        reads: overlay.popup.card.headline + "\n" + overlay.popup.card.text
        readsLanguage: overlay.popup.card.language
        readsLast: overlay.popup.card.valid
        shows: overlay.popup.card.id
        textName: "alert-text"

        onChosen: key => overlay.popup.choose(key)

        Column {
            spacing: 44
            width: parent.width

            AlertHead {
                card: overlay.popup.card
                width: parent.width
            }
            PlainText {
                font.bold: true
                font.pixelSize: Theme.px(72)
                leading: 1.15
                text: overlay.popup.card.headline
                width: parent.width
            }
            Points {
                lines: overlay.popup.card.lines
                width: parent.width
            }
            PlainText {
                color: Theme.mist
                font.pixelSize: Theme.px(30)
                text: overlay.popup.card.valid
                visible: !valid.visible && text.length > 0
                width: parent.width
            }
        }
    }
    PlainText {
        id: valid

        anchors.bottom: view.bottom
        anchors.right: view.right
        color: Theme.mist
        font.pixelSize: Theme.px(30)
        height: Theme.box(96)
        horizontalAlignment: Text.AlignRight
        text: overlay.popup.card.valid
        verticalAlignment: Text.AlignVCenter
        visible: !Theme.oneColumn && !view.overflows
        width: Math.min(implicitWidth, 480)
    }
}
