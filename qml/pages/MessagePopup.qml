// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// A message of priority normal or important, over whatever was there.
FocusArea {
    id: overlay

    required property PopupViewModel popup
    readonly property bool important: popup.kind === PopupViewModel.Important

    Accessible.name: popup.card.title + "\n" + popup.card.subtitle
    Accessible.role: Accessible.Dialog
    Spoken.before: important ? qsTrId("popup-important") : ""
    //% "An important message"
    Spoken.instead: important ? qsTrId("speech-important-message") : qsTrId("speech-message")
    Spoken.place: "popup/" + popup.card.id + (popup.whole ? "/whole" : "")

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }
    Rectangle {
        id: sheet

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeY
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        border.color: Theme.edge
        border.width: Math.max(2, Theme.outline)
        color: Theme.surface
        height: Math.min(overlay.height - 2 * Theme.safeY, Math.max(724, view.natural + 2 * 52))
        radius: Theme.radius

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: parent.top
            color: overlay.important ? Theme.coral : Theme.toneColor(overlay.popup.card.tone)
            radius: 9
            width: 18
        }
        ReadingView {
            id: view

            anchors.fill: parent
            anchors.leftMargin: 72
            anchors.margins: 52
            focus: true
            gap: 36
            model: overlay.popup.actions
            reads: overlay.popup.card.headline + "\n" + overlay.popup.card.text
            readsInstead: " "
            readsLanguage: overlay.popup.card.language
            readsLast: overlay.popup.card.valid
            shows: overlay.popup.card.id
            textName: "popup-text"

            onChosen: key => overlay.popup.choose(key)

            Column {
                spacing: 36
                width: parent.width

                MessageHead {
                    card: overlay.popup.card
                    important: overlay.important
                    width: parent.width
                }
                MessageText {
                    card: overlay.popup.card
                    width: parent.width
                }
            }
        }
    }
}
