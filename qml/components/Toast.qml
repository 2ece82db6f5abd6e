// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components

/// At the foot, over everything: what just happened, in a short sentence with its icon. It never has the focus, nothing can be done about it,
/// and what it says stands elsewhere, too.
Rectangle {
    id: toast

    required property string icon
    required property string text
    /// Something does not work.
    property bool alarming: false
    /// What kind of thing it is.
    property color tint: Theme.leaf

    Accessible.name: text
    Accessible.role: Accessible.Notification
    border.color: alarming ? Theme.coral : tint
    border.width: 4
    color: Theme.deep
    implicitHeight: Math.max(Theme.box(62), words.implicitHeight + 20)
    radius: Theme.radius

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        color: toast.alarming ? Theme.coralLight : toast.tint
        height: width
        name: toast.icon
        width: Theme.box(40)
    }
    PlainText {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 44
        anchors.verticalCenter: parent.verticalCenter
        font.bold: true
        font.pixelSize: Theme.label
        horizontalAlignment: Text.AlignLeft
        text: toast.text
    }
}
