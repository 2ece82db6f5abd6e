// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The window. Everything inside is laid out for 1920×1080 and scaled to the screen as a whole.
Window {
    id: window

    required property SettingsViewModel settings
    required property StatusViewModel status
    required property HomeViewModel home
    required property NewsViewModel news
    required property ArticleViewModel article
    required property InboxViewModel inbox
    required property MessageViewModel message
    required property HelpViewModel help
    required property WritingViewModel writing
    required property PhoneWritingViewModel phoneWriting
    required property ResidenceViewModel residence
    required property PopupViewModel popup
    required property PairingViewModel pairing
    required property RestViewModel rest
    required property RemoteViewModel remote
    required property FramesViewModel frames
    required property SpeechViewModel speech
    required property AboutViewModel about
    required property DiagnosticsViewModel diagnostics
    required property QuestionViewModel question
    required property ToastViewModel toast
    required property bool moves
    readonly property real factor: Math.min(width / 1920, height / 1080)
    readonly property alias shell: shell

    color: Theme.night
    title: "Palier"

    Binding {
        property: "textScale"
        target: Theme
        value: window.settings.textSize / 100
    }
    Binding {
        property: "smallest"
        target: Theme
        value: window.settings.smallestLetters
    }
    Binding {
        property: "edgeShare"
        target: Theme
        value: window.settings.edge
    }
    Binding {
        property: "theme"
        target: Theme
        value: window.settings.theme
    }
    Binding {
        property: "moves"
        target: Theme
        value: window.moves
    }
    Shell {
        id: shell

        LayoutMirroring.enabled: window.settings.rightToLeft
        about: window.about
        article: window.article
        diagnostics: window.diagnostics
        frames: window.frames
        height: window.height / window.factor
        help: window.help
        home: window.home
        inbox: window.inbox
        message: window.message
        news: window.news
        pairing: window.pairing
        phoneWriting: window.phoneWriting
        residence: window.residence
        popup: window.popup
        rest: window.rest
        remote: window.remote
        scale: window.factor
        settings: window.settings
        speech: window.speech
        question: window.question
        toast: window.toast
        status: window.status
        transformOrigin: Item.TopLeft
        width: window.width / window.factor
        writing: window.writing
    }
}
