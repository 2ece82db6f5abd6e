// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The name of what follows in a list.
PlainText {
    color: Theme.sun
    font.bold: true
    font.pixelSize: Theme.body
    horizontalAlignment: Text.AlignLeft
}
