// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Text as it is written: never read as HTML. What must not be cut wraps; a teaser may end in "…".
Text {
    property bool teaser: maximumLineCount < 1000

    color: Theme.foam
    elide: teaser ? Text.ElideRight : Text.ElideNone
    font.pixelSize: Theme.body
    linkColor: color
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
