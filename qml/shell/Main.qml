// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The window. Everything inside is laid out for 1920×1080 and scaled to the screen as a whole.
Window {
    id: window

    required property ComfortViewModel comfort
    required property StatusViewModel status
    required property HomeViewModel home
    required property NewsViewModel news
    required property ArticleViewModel article
    required property InboxViewModel inbox
    required property MessageViewModel message
    required property HelpViewModel help
    required property ResidenceViewModel residence
    required property PopupViewModel popup
    required property PairingViewModel pairing
    required property FramesViewModel frames
    required property bool moves
    readonly property real factor: Math.min(width / 1920, height / 1080)
    readonly property alias shell: shell

    color: Theme.night
    title: "Palier"

    Binding {
        property: "textScale"
        target: Theme
        value: window.comfort.textSize / 100
    }
    Binding {
        property: "theme"
        target: Theme
        value: window.comfort.theme
    }
    Binding {
        property: "moves"
        target: Theme
        value: window.moves
    }
    Shell {
        id: shell

        LayoutMirroring.enabled: window.comfort.rightToLeft
        article: window.article
        comfort: window.comfort
        frames: window.frames
        height: window.height / window.factor
        help: window.help
        home: window.home
        inbox: window.inbox
        message: window.message
        news: window.news
        pairing: window.pairing
        residence: window.residence
        popup: window.popup
        scale: window.factor
        status: window.status
        transformOrigin: Item.TopLeft
        width: window.width / window.factor
    }
}
