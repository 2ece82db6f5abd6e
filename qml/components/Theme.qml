// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick
import Palier.ViewModels

/// Colours, sizes and times of the night theme: the only place that holds them.
QtObject {
    /// 1, 1.3, 1.6 or 2: what the resident chose.
    property real textScale: 1
    /// Text this large needs one column.
    readonly property bool oneColumn: textScale > 1.3
    /// False in pictures: everything stands still at once.
    property bool moves: true

    readonly property color night: "#0b1622"
    readonly property color deep: "#14304c"
    readonly property color surface: "#17304a"
    readonly property color raised: "#1f3f60"
    readonly property color button: "#28507a"
    readonly property color edge: "#2c5680"
    readonly property color foam: "#f7f3ea"
    readonly property color mist: "#b9c7d6"
    readonly property color slate: "#4a5d73"
    readonly property color ink: "#0b1622"
    readonly property color sun: "#ffc83d"
    readonly property color sea: "#55b8e0"
    readonly property color coral: "#ff6b57"
    readonly property color coralLight: "#ff8f80"
    readonly property color blush: "#ff9e8f"
    readonly property color leaf: "#62cf95"
    readonly property color alarm: "#8e1b12"
    readonly property color keyRed: "#ff5a4f"
    readonly property color keyGreen: "#46c37b"
    readonly property color shade: "#d6081420"

    readonly property int radius: 28
    readonly property int gap: 24
    readonly property int wideGap: 28
    readonly property int ring: 8
    /// How far a control grows on each side when it takes the focus.
    readonly property int growth: 12
    /// Room that scrolled controls need around them to grow in.
    readonly property int overhang: 24
    readonly property int safeX: 96
    readonly property int safeY: 54
    readonly property int quick: moves ? 120 : 0

    readonly property int label: px(28)
    readonly property int body: px(36)
    readonly property int large: px(40)
    readonly property int title: px(54)
    readonly property int message: px(54)
    readonly property int clock: box(76)

    /// Text grows with the resident's choice; what is above 40 is large already and grows a quarter as fast.
    function px(size: real): int {
        const reading = Math.min(size, 40);
        return Math.round(reading * textScale + (size - reading) * (1 + (textScale - 1) / 4));
    }
    /// Boxes grow half as fast as the text in them.
    function box(size: real): int {
        return Math.round(size * (1 + (textScale - 1) * 0.5));
    }
    function toneColor(tone: int): color {
        switch (tone) {
        case Tone.Caretaker:
            return sun;
        case Tone.TownHall:
            return sea;
        case Tone.Family:
            return blush;
        case Tone.Good:
            return leaf;
        case Tone.Alarm:
            return coral;
        default:
            return mist;
        }
    }
}
