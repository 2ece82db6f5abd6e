// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/// Warm paper and night-blue ink, for a bright room.
ColorSet {
    alarm: "#e9aaa0"
    art: "#12202e"
    artInk: "#fcf9f2"
    blush: "#9c3b2b"
    button: "#d3dfea"
    coral: "#ab2617"
    coralLight: "#8f1c10"
    deep: "#dfe8f0"
    edge: "#8fa5ba"
    foam: "#12202e"
    ink: "#fcf9f2"
    keyBlue: "#2a63c4"
    keyGreen: "#1f7f46"
    keyRed: "#c9281d"
    keyYellow: "#c79100"
    leaf: "#176a3a"
    mist: "#42546a"
    night: "#f6f1e6"
    outline: 2
    raised: "#fcf9f2"
    rim: "#b06c00"
    sea: "#0a5f86"
    shade: "#c9e4ebf2"
    slate: "#c3d0dd"
    sun: "#7d4e00"
    surface: "#fcf9f2"
}
