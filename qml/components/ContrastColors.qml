// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
/// Black, foam and sun, and a line around everything.
ColorSet {
    alarm: "#000000"
    art: "#000000"
    artInk: "#ffc83d"
    blush: "#f7f3ea"
    button: "#000000"
    coral: "#ffc83d"
    coralLight: "#ffc83d"
    deep: "#000000"
    edge: "#f7f3ea"
    foam: "#f7f3ea"
    ink: "#000000"
    keyBlue: "#5b9bf8"
    keyGreen: "#46c37b"
    keyRed: "#ff5a4f"
    keyYellow: "#ffd400"
    leaf: "#f7f3ea"
    mist: "#f7f3ea"
    night: "#000000"
    outline: 3
    raised: "#000000"
    rim: "#ffc83d"
    sea: "#f7f3ea"
    shade: "#eb000000"
    slate: "#000000"
    sun: "#ffc83d"
    surface: "#000000"
}
