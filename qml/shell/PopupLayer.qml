// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.Pages
import Palier.ViewModels

/// Above everything: takes the focus while a message is shown, and every key with it.
FocusScope {
    id: overlay

    required property PopupViewModel popup
    required property SpeechViewModel speech
    readonly property bool open: popup.kind !== PopupViewModel.None
    readonly property bool alert: popup.kind === PopupViewModel.Alert

    visible: open

    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Back)
            overlay.popup.back();
        else if (event.key === Qt.Key_Red)
            overlay.popup.choose("help");
        else if (event.key === Qt.Key_Yellow)
            overlay.speech.read();
        else if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
            overlay.popup.chooseNumber(event.key - Qt.Key_0);
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: !overlay.open ? null : overlay.alert ? alertPopup : messagePopup
    }
    Component {
        id: alertPopup

        AlertPopup {
            focus: true
            popup: overlay.popup
        }
    }
    Component {
        id: messagePopup

        MessagePopup {
            focus: true
            popup: overlay.popup
        }
    }
}
