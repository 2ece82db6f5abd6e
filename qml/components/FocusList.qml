// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A list that never loses the focus: rows that arrive in an empty one, or leave, keep something current.
/// It reaches `Theme.overhang` beyond its column on both sides, so that the focused row has room to grow; rows begin there.
ListView {
    id: list

    readonly property real rowWidth: width - 2 * Theme.overhang

    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 400
    bottomMargin: 16
    clip: true
    topMargin: 16
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.quick
    keyNavigationEnabled: true
    preferredHighlightBegin: 140
    preferredHighlightEnd: height - 140
    highlightRangeMode: ListView.ApplyRange
    reuseItems: false
    spacing: Theme.gap

    onCountChanged: {
        if (currentIndex < 0 && count > 0)
            currentIndex = 0;
    }
}
