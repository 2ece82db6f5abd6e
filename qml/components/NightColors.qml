// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/// A calm night-blue room with one warm light in it.
ColorSet {
    alarm: "#8e1b12"
    art: "#14304c"
    artInk: "#f7f3ea"
    blush: "#ff9e8f"
    button: "#28507a"
    coral: "#ff6b57"
    coralLight: "#ff8f80"
    deep: "#14304c"
    edge: "#2c5680"
    foam: "#f7f3ea"
    ink: "#0b1622"
    keyBlue: "#5b9bf8"
    keyGreen: "#46c37b"
    keyRed: "#ff5a4f"
    leaf: "#62cf95"
    mist: "#b9c7d6"
    night: "#0b1622"
    raised: "#1f3f60"
    rim: "#ffc83d"
    sea: "#55b8e0"
    shade: "#d6081420"
    slate: "#4a5d73"
    sun: "#ffc83d"
    surface: "#17304a"
}
