// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// What a control stands on. Focused it turns foam, gets a sun ring and grows: never colour alone.
Rectangle {
    id: plate

    required property Item control
    property color base: Theme.raised
    readonly property bool lit: control.activeFocus
    readonly property color ink: lit ? Theme.ink : Theme.foam
    readonly property color softInk: lit ? Theme.slate : Theme.mist
    /// 5 %, but a wide control grows no further than the safe area lets it.
    readonly property real growth: 1 + Math.min(0.05, 20 / Math.max(1, control.width))

    anchors.fill: parent
    border.color: Theme.sun
    border.width: lit ? Theme.ring : 0
    color: lit ? Theme.foam : base
    radius: Theme.radius

    Binding {
        target: plate.control
        property: "scale"
        value: plate.lit ? plate.growth : 1
    }
    Binding {
        target: plate.control
        property: "z"
        value: plate.lit ? 1 : 0
    }
}
