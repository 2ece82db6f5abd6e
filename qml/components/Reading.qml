// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// Long text. When it is taller than its place it takes the focus, and up and down turn its pages.
Flickable {
    id: reading

    default property alias content: holder.data
    /// Kept free beside the text for the bar that shows where one is.
    readonly property int barRoom: 40
    readonly property bool overflows: contentHeight > height + 1

    activeFocusOnTab: overflows
    boundsBehavior: Flickable.StopAtBounds
    clip: overflows
    contentHeight: holder.childrenRect.height
    interactive: false

    function turn(pages: real): bool {
        const wanted = Math.max(0, Math.min(contentHeight - height, contentY + pages * height));
        if (!overflows || Math.abs(wanted - contentY) < 1)
            return false;
        contentY = wanted;
        return true;
    }

    Keys.onDownPressed: event => event.accepted = reading.turn(0.7)
    Keys.onUpPressed: event => event.accepted = reading.turn(-0.7)

    Behavior on contentY {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Item {
        id: holder

        height: childrenRect.height
        width: reading.width - reading.barRoom
    }
    Rectangle {
        anchors.right: parent ? parent.right : undefined
        color: Theme.edge
        height: reading.height
        parent: reading
        radius: 6
        visible: reading.overflows
        width: 12

        Rectangle {
            color: reading.activeFocus ? Theme.sun : Theme.mist
            height: Math.max(40, parent.height * reading.height / Math.max(1, reading.contentHeight))
            radius: 6
            width: parent.width
            y: reading.contentY / Math.max(1, reading.contentHeight) * parent.height
        }
    }
}
