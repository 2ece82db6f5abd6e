// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The beginning of a text, with "…" when there is more: as many lines as its place has room for, at least one.
PlainText {
    id: words

    /// Lines, at most.
    property int most: 3
    /// The height of the place, if that is less.
    property real room: Infinity

    maximumLineCount: Math.max(1, Math.min(most, Math.floor(room / (metrics.lineSpacing * lineHeight))))
    teaser: true

    FontMetrics {
        id: metrics

        font.bold: words.font.bold
        font.family: words.arabic ? "Noto Sans Arabic" : words.font.family
        font.pixelSize: words.font.pixelSize
    }
}
