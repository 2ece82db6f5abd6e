// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A view taller than the screen that always shows what has the focus.
Flickable {
    id: view

    readonly property Item focused: Window.activeFocusItem
    readonly property int margin: 24

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height + 1
    interactive: false

    function reveal(): void {
        if (!focused || !isAncestor(focused))
            return;
        const top = focused.mapToItem(contentItem, 0, 0).y;
        const lowest = Math.max(0, contentHeight - height);
        if (top - margin < contentY)
            contentY = Math.max(0, top - margin);
        else if (top + focused.height + margin > contentY + height)
            contentY = Math.min(lowest, top + focused.height + margin - height);
    }
    function isAncestor(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === contentItem)
                return true;
        }
        return false;
    }

    onContentHeightChanged: reveal()
    onFocusedChanged: reveal()
    onHeightChanged: reveal()

    Behavior on contentY {
        NumberAnimation {
            duration: Theme.quick
        }
    }
}
