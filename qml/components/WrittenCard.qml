// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// A text that is being written, with a caret at its end. Of a long one the end is seen.
Card {
    id: card

    required property string text
    /// What stands there while nothing is written.
    property string hint: ""
    /// Said at its foot.
    property string note: ""
    readonly property int padding: 12
    readonly property int line: Math.ceil(words.font.pixelSize * 1.25)

    Accessible.name: text.length > 0 ? text : hint
    Accessible.role: Accessible.Paragraph

    Flickable {
        /// No half of one. Those of Arabic are taller than their letters.
        readonly property real line: words.cursorRectangle.height
        readonly property int lines: Math.max(1, Math.floor((foot.y - card.padding + line / 4) / line))

        anchors.left: parent.left
        anchors.leftMargin: 28
        anchors.right: parent.right
        anchors.rightMargin: 28
        clip: true
        contentHeight: words.height
        contentY: Math.max(0, words.cursorRectangle.y + line - height)
        height: lines * line
        interactive: false
        y: Math.min(card.padding, (foot.y - height) / 2)

        TextEdit {
            id: words

            activeFocusOnPress: false
            color: Theme.foam
            cursorPosition: length
            font.pixelSize: Theme.oneColumn ? Theme.large : Theme.message
            readOnly: true
            text: card.text
            textFormat: TextEdit.PlainText
            width: parent.width
            wrapMode: TextEdit.Wrap
        }
        Rectangle {
            color: Theme.sun
            height: Math.min(words.cursorRectangle.height, card.line)
            objectName: "caret"
            width: 6
            x: card.text.length === 0 && card.LayoutMirroring.enabled ? words.width - width : Math.min(words.width - width, words.cursorRectangle.x)
            y: words.cursorRectangle.y + (words.cursorRectangle.height - height) / 2
        }
    }
    PlainText {
        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.right: parent.right
        anchors.rightMargin: 28
        color: Theme.mist
        font.pixelSize: words.font.pixelSize
        height: card.line
        horizontalAlignment: Text.AlignLeft
        maximumLineCount: 1
        text: card.hint
        verticalAlignment: Text.AlignVCenter
        visible: card.text.length === 0
        y: card.padding
    }
    PlainText {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding
        anchors.left: parent.left
        anchors.leftMargin: 28
        anchors.right: parent.right
        anchors.rightMargin: 28
        color: Theme.sun
        font.pixelSize: Theme.label
        height: text.length > 0 ? implicitHeight : 0
        horizontalAlignment: Text.AlignLeft
        text: card.note
    }
}
