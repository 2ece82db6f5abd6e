// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// Headline, text, and what became of a message.
Column {
    id: words

    required property messageCard card
    property int size: Theme.message
    /// When and to whom, where nothing else says it.
    property string subtitle: ""

    spacing: 24

    PlainText {
        color: Theme.mist
        font.pixelSize: Theme.label
        text: words.subtitle
        visible: text.length > 0
        width: parent.width
    }
    PlainText {
        font.bold: true
        font.pixelSize: words.size
        leading: 1.12
        text: words.card.headline
        width: parent.width
    }
    PlainText {
        font.pixelSize: Math.max(Theme.smallest, Math.round(words.size * 0.82))
        leading: 1.25
        text: words.card.text
        width: parent.width
    }
    PlainText {
        color: Theme.leaf
        font.bold: true
        text: words.card.outcome
        visible: text.length > 0
        width: parent.width
    }
    PlainText {
        color: Theme.mist
        font.pixelSize: Theme.label
        text: words.card.valid
        visible: text.length > 0
        width: parent.width
    }
}
