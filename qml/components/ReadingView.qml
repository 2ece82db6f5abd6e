// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// Something to read, and below it what can be done about it. While all of it fits, the actions stand at the foot. When it does not,
/// text and actions scroll as one: the text has the focus first, OK and the arrows turn its pages, and the actions come after its end.
FocusArea {
    id: view

    default property alias content: words.data
    property alias model: actions.model
    property alias textName: passage.objectName
    /// What the voice says of the text: in which language, first and last in the interface's own, and instead of it when it is private.
    property string reads: ""
    property string readsLanguage: ""
    property string readsFirst: ""
    property string readsLast: ""
    property string readsInstead: ""
    /// The id of what is read: another one begins from the top, with the focus on what comes first.
    property string shows: ""
    /// What the text stands on; transparent for nothing.
    property color surface: "transparent"
    /// Kept free around the text, and further at its sides.
    property int padding: 0
    property int before: 0
    property int after: 0
    property bool centred: false
    property int gap: Theme.wideGap
    /// Kept free beside the actions.
    property real aside: 0
    readonly property real natural: words.height + 2 * padding + gap + actions.implicitHeight
    readonly property bool overflows: natural > height + 1

    signal chosen(string key)

    /// True once it was drawn: from then on nothing but a key moves the focus.
    property bool settled: false

    Spoken.passage: passage

    function begin(): void {
        flick.contentY = 0;
        if (overflows)
            passage.focus = true;
        else
            actions.focus = true;
    }

    Component.onCompleted: begin()
    onOverflowsChanged: {
        if (!settled)
            begin();
        else if (!overflows && passage.focus)
            actions.focus = true;
    }
    onShowsChanged: {
        settled = false;
        begin();
    }

    Flickable {
        id: flick

        readonly property Item focused: Window.activeFocusItem
        readonly property real lowest: Math.max(0, contentHeight - height)
        /// As far as the text goes: here its last line is at the foot.
        readonly property real end: Math.max(0, Math.min(lowest, passage.height + 2 * Theme.overhang - height))

        anchors.fill: parent
        anchors.margins: -Theme.overhang
        boundsBehavior: Flickable.StopAtBounds
        clip: view.overflows
        contentHeight: (view.overflows ? view.natural : view.height) + 2 * Theme.overhang

        function turn(pages: real): bool {
            const wanted = Math.max(0, Math.min(end, contentY + pages * height));
            if (pages > 0 ? wanted <= contentY : wanted >= contentY)
                return false;
            contentY = wanted;
            return true;
        }
        /// The text as far as it goes, or as many of the actions as there is room for, the focused one wholly.
        function reveal(): void {
            if (passage.activeFocus)
                contentY = Math.min(contentY, end);
            else if (focused && actions.activeFocus && view.settled)
                contentY = Math.max(0, Math.min(lowest, focused.mapToItem(contentItem, 0, 0).y - Theme.overhang));
        }

        onContentHeightChanged: {
            contentY = Math.min(contentY, lowest);
            reveal();
        }
        onFocusedChanged: reveal()

        Behavior on contentY {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        FocusScope {
            id: passage

            Accessible.description: view.readsLast
            Accessible.name: view.reads
            Accessible.role: Accessible.Paragraph
            Spoken.before: view.readsFirst
            Spoken.instead: view.readsInstead
            Spoken.language: view.readsLanguage
            activeFocusOnTab: view.overflows
            height: view.overflows ? words.height + 2 * view.padding : view.height - view.gap - actions.height
            width: view.width
            x: Theme.overhang
            y: Theme.overhang

            Keys.onDownPressed: event => event.accepted = flick.turn(0.7)
            Keys.onReturnPressed: {
                if (!flick.turn(0.7))
                    actions.focusFirst();
            }
            Keys.onUpPressed: event => event.accepted = flick.turn(-0.7)

            Card {
                anchors.fill: parent
                color: view.surface
                visible: view.surface.a > 0
            }
            Item {
                id: words

                height: childrenRect.height
                width: parent.width - 2 * view.padding - view.before - view.after
                x: view.padding + (view.LayoutMirroring.enabled ? view.after : view.before)
                y: view.centred ? (parent.height - height) / 2 : view.padding
            }
        }
        Actions {
            id: actions

            width: view.width - view.aside
            x: Theme.overhang + (view.LayoutMirroring.enabled ? view.aside : 0)
            y: passage.y + passage.height + view.gap

            onChosen: key => view.chosen(key)
        }
    }
    FrameMarker {
        key: "shows/" + view.shows

        onDrawn: view.settled = true
    }
    ScrollBar {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.rightMargin: -Theme.overhang - width / 2
        anchors.top: parent.top
        lit: passage.activeFocus
        position: flick.contentY / Math.max(1, flick.contentHeight)
        share: flick.height / Math.max(1, flick.contentHeight)
        visible: view.overflows
    }
}
