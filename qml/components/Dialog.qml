// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// A question over the page, which is dimmed behind it and out of reach. Back gives the harmless answer; the red and the yellow key are left to
/// whoever holds it. The focus begins on the first answer.
FocusScope {
    id: dialog

    required property string title
    required property string text
    /// At most three answers, the harmless one first: rows with `key`, `label`, `icon` and `number`.
    property alias model: view.model

    signal chosen(string key)
    signal dismissed

    Accessible.name: title
    Accessible.role: Accessible.Dialog
    Spoken.place: "dialog/" + title

    Keys.onPressed: event => {
        event.accepted = event.key !== Qt.Key_Yellow && event.key !== Qt.Key_Red;
        if (event.key === Qt.Key_Back)
            dialog.dismissed();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.shade

        MouseArea {
            anchors.fill: parent
            hoverEnabled: true

            onWheel: wheel => wheel.accepted = true
        }
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.edge
        border.width: Math.max(2, Theme.outline)
        color: Theme.surface
        height: Math.min(dialog.height - 2 * Theme.safeY, view.natural + 2 * view.anchors.margins)
        radius: Theme.radius
        width: Math.min(Theme.oneColumn ? Infinity : 1400, dialog.width - 2 * Theme.safeX)

        ReadingView {
            id: view

            anchors.fill: parent
            anchors.margins: 52
            focus: true
            gap: 44
            reads: dialog.text
            textName: "dialog-text"

            onChosen: key => dialog.chosen(key)

            Column {
                spacing: 24
                width: parent.width

                PlainText {
                    font.bold: true
                    font.pixelSize: Theme.title
                    horizontalAlignment: Text.AlignLeft
                    leading: 1.12
                    text: dialog.title
                    width: parent.width
                }
                PlainText {
                    font.pixelSize: Theme.large
                    horizontalAlignment: Text.AlignLeft
                    leading: 1.25
                    text: dialog.text
                    visible: text.length > 0
                    width: parent.width
                }
            }
        }
    }
}
