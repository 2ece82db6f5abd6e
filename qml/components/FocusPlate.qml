// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// What a control stands on. Focused it turns foam, gets a sun ring and grows: never colour alone. A click or a touch gives it the focus.
Rectangle {
    id: plate

    required property Item control
    property color base: Theme.raised
    property bool lit: control.activeFocus
    readonly property color ink: lit ? Theme.ink : Theme.foam
    readonly property color softInk: lit ? Theme.slate : Theme.mist
    property int growth: lit ? Theme.growth : 0

    signal tapped

    anchors.fill: parent
    anchors.margins: -growth
    border.color: lit ? Theme.rim : Theme.edge
    border.width: lit ? Theme.ring : base.a > 0 ? Theme.outline : 0
    color: lit ? Theme.foam : base
    radius: Theme.radius + growth / 2

    Behavior on growth {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    MouseArea {
        anchors.fill: parent

        onClicked: {
            const list = plate.control.ListView.view;
            if (list)
                list.currentIndex = list.indexAt(plate.control.x + 1, plate.control.y + 1);
            plate.control.forceActiveFocus(Qt.MouseFocusReason);
            plate.tapped();
        }
    }
    Binding {
        target: plate.control
        property: "z"
        value: plate.lit ? 1 : 0
    }
}
