// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// One component in a state, or several, under their name. Where nothing in it takes the focus it takes it itself, so that the keys lead past it.
FocusScope {
    id: specimen

    required property string name
    /// Its controls look as if they had the focus, and are out of reach.
    property bool lit: false
    /// It is only looked at.
    property bool still: true
    default property alias content: body.data

    function light(item: var): void {
        if (item instanceof FocusPlate)
            item.lit = true;
        for (let at = 0; at < item.children.length; ++at)
            light(item.children[at]);
    }

    Accessible.name: name
    Accessible.role: still ? Accessible.StaticText : Accessible.Grouping
    activeFocusOnTab: still
    implicitHeight: body.y + body.height
    implicitWidth: parent?.width ?? 0
    objectName: still ? "specimen-text" : "specimen"

    Component.onCompleted: {
        if (lit)
            light(body);
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -16
        border.color: Theme.rim
        border.width: Theme.ring
        color: "transparent"
        radius: Theme.radius
        visible: specimen.still && specimen.activeFocus
    }
    PlainText {
        id: caption

        color: Theme.mist
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignLeft
        text: specimen.name
        width: parent.width
    }
    Flow {
        id: body

        enabled: !specimen.still
        spacing: Theme.wideGap
        width: parent.width
        y: caption.height + 16
    }
}
