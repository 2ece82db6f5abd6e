// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
pragma Singleton

import QtQuick
import Palier.ViewModels

/// Colours, sizes and times: the only place that gives them. The colours themselves are in a file for each theme.
QtObject {
    /// 1, 1.3, 1.6 or 2: what the resident chose.
    property real textScale: 1
    /// No letters are smaller; 0: no such wish. In pixels, as all sizes here.
    property int smallest: 0
    /// Text this large needs one column.
    readonly property bool oneColumn: textScale > 1.3
    /// Text this large leaves room for little else.
    readonly property bool huge: smallest > 0
    /// How much larger than usual most text is.
    readonly property real growthOfText: Math.max(textScale, smallest / 46)
    /// What a television may cut off on each side, as a share.
    property real edgeShare: 0.05
    /// False in pictures: everything stands still at once.
    property bool moves: true

    property int theme: SettingsViewModel.Night
    readonly property ColorSet colors: theme === SettingsViewModel.Daylight ? daylightColors : theme === SettingsViewModel.Contrast ? contrastColors : nightColors
    readonly property ColorSet nightColors: NightColors {
    }
    readonly property ColorSet daylightColors: DaylightColors {
    }
    readonly property ColorSet contrastColors: ContrastColors {
    }

    readonly property color night: colors.night
    readonly property color deep: colors.deep
    readonly property color surface: colors.surface
    readonly property color raised: colors.raised
    readonly property color button: colors.button
    readonly property color edge: colors.edge
    readonly property color foam: colors.foam
    readonly property color mist: colors.mist
    readonly property color slate: colors.slate
    readonly property color ink: colors.ink
    readonly property color sun: colors.sun
    readonly property color rim: colors.rim
    readonly property color sea: colors.sea
    readonly property color coral: colors.coral
    readonly property color coralLight: colors.coralLight
    readonly property color blush: colors.blush
    readonly property color leaf: colors.leaf
    readonly property color alarm: colors.alarm
    readonly property color shade: colors.shade
    readonly property color art: colors.art
    readonly property color artInk: colors.artInk
    /// A QR code is dark on light in every theme: cameras know no other.
    readonly property color paper: "#f7f3ea"
    readonly property color print: "#0b1622"
    /// A screen at rest, in every theme.
    readonly property color dark: "#000000"
    readonly property color dim: "#8d99a6"
    readonly property int outline: colors.outline

    readonly property int radius: 28
    readonly property int gap: 24
    readonly property int wideGap: 28
    readonly property int ring: 8
    /// How far a control grows on each side when it takes the focus.
    readonly property int growth: 12
    /// Room that scrolled controls need around them to grow in.
    readonly property int overhang: 24
    readonly property int safeX: Math.round(1920 * edgeShare)
    readonly property int safeY: Math.round(1080 * edgeShare)
    readonly property int quick: moves ? 120 : 0
    /// Of what moves while one waits: once across.
    readonly property int calm: 2400

    readonly property int label: px(28)
    readonly property int body: px(36)
    readonly property int large: px(40)
    readonly property int title: px(54)
    readonly property int message: px(54)
    readonly property int key: Math.max(48, px(36))
    /// At least: so that its letter fits.
    readonly property int keyHeight: Math.ceil(key * 1.05) + 6
    readonly property int clock: box(76)

    /// Text grows with the resident's choice; what is above 40 is large already and grows a quarter as fast.
    function px(size: real): int {
        const reading = Math.min(size, 40);
        return Math.max(smallest, Math.round(reading * textScale + (size - reading) * (1 + (textScale - 1) / 4)));
    }
    /// Boxes grow half as fast as the text in them.
    function box(size: real): int {
        return Math.round(size * (1 + (growthOfText - 1) * 0.5));
    }
    function keyColor(key: string): color {
        switch (key) {
        case "red":
            return colors.keyRed;
        case "green":
            return colors.keyGreen;
        case "yellow":
            return colors.keyYellow;
        case "blue":
            return colors.keyBlue;
        default:
            return "transparent";
        }
    }
    /// What the picture of a piece of news is painted in.
    function artTone(tone: int): color {
        return theme === SettingsViewModel.Contrast ? art : toneColor(tone);
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
