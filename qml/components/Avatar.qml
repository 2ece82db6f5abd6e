// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// Who speaks: an icon on a disc of their colour.
Rectangle {
    id: avatar

    required property string icon
    required property int tone

    color: Theme.toneColor(tone)
    height: width
    radius: width / 2
    width: Theme.box(76)

    Icon {
        anchors.centerIn: parent
        color: Theme.ink
        height: width
        name: avatar.icon
        width: Math.round(avatar.width * 0.52)
    }
}
