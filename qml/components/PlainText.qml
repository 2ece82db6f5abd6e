// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Text as it is written: never read as HTML. What must not be cut wraps; a teaser may end in "…".
Text {
    property bool teaser: maximumLineCount < 1000
    /// The distance of lines, 1 being the font's own. Arabic letters come with a wider one.
    property real leading: 1
    /// How tall a plate must be for one line: that of Arabic is taller than its letters.
    readonly property real plateHeight: implicitHeight * (arabic ? 0.78 : 1)
    readonly property bool arabic: /[\u0600-\u06ff]/.test(text)

    color: Theme.foam
    elide: teaser ? Text.ElideRight : Text.ElideNone
    font.pixelSize: Theme.body
    lineHeight: arabic ? leading * 0.75 : leading
    linkColor: color
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
