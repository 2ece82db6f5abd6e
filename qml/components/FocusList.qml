// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A list that never loses the focus: rows that arrive in an empty one, or leave, keep something current.
/// It reaches `Theme.overhang` beyond its column on both sides, so that the focused row has room to grow; rows begin there.
ListView {
    id: list

    readonly property real rowWidth: width - 2 * Theme.overhang

    Accessible.role: Accessible.List
    activeFocusOnTab: count > 0
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 400
    bottomMargin: Theme.overhang
    clip: true
    topMargin: Theme.overhang
    highlightFollowsCurrentItem: false
    keyNavigationEnabled: true
    reuseItems: false
    spacing: Theme.gap

    /// Moves as little as shows the current row wholly, grown.
    function reveal(): void {
        if (!currentItem)
            return;
        const top = currentItem.y - Theme.overhang;
        const bottom = currentItem.y + currentItem.height + Theme.overhang;
        const to = bottom > contentY + height ? Math.min(top, bottom - height) : Math.min(top, contentY);
        if (Math.abs(to - contentY) < 1)
            return;
        slide.to = to;
        slide.restart();
    }

    onContentHeightChanged: reveal()
    onCountChanged: {
        if (currentIndex < 0 && count > 0)
            currentIndex = 0;
    }
    onCurrentItemChanged: reveal()
    onHeightChanged: reveal()

    NumberAnimation {
        id: slide

        duration: Theme.quick
        property: "contentY"
        target: list
    }
}
