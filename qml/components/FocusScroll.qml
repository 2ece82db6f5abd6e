// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A column that may be taller than its place and always shows what has the focus. It reaches `Theme.overhang` beyond its place on
/// all sides, so that a focused control has room to grow; what it holds begins at its place.
Flickable {
    id: view

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool centred: false
    /// The place it fills.
    readonly property real placeHeight: height - 2 * Theme.overhang
    readonly property real placeWidth: width - 2 * Theme.overhang
    readonly property bool overflows: column.height > placeHeight + 1
    readonly property Item focused: Window.activeFocusItem

    anchors.fill: parent
    anchors.margins: -Theme.overhang
    boundsBehavior: Flickable.StopAtBounds
    clip: overflows
    contentHeight: Math.max(column.height, placeHeight) + 2 * Theme.overhang

    function reveal(): void {
        if (!focused || !holds(focused))
            return;
        const room = Theme.overhang;
        const top = focused.mapToItem(contentItem, 0, 0).y;
        const bottom = top + focused.height;
        if (top - room < contentY || focused.height + 2 * room > height)
            contentY = Math.max(0, top - room);
        else if (bottom + room > contentY + height)
            contentY = Math.min(contentHeight - height, bottom + room - height);
    }
    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === contentItem)
                return true;
        }
        return false;
    }

    onContentHeightChanged: {
        contentY = Math.max(0, Math.min(contentY, contentHeight - height));
        reveal();
    }
    onFocusedChanged: reveal()
    onHeightChanged: reveal()

    Behavior on contentY {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Column {
        id: column

        width: view.placeWidth
        x: Theme.overhang
        y: Theme.overhang + (view.centred ? Math.max(0, (view.placeHeight - height) / 2) : 0)
    }
}
