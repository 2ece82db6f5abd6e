// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Palier.Components
import Palier.ViewModels

/// The frame of every page: inside the safe area a title with the status corner, the page's own content, the legend of keys.
/// Returning to a page finds the focus where it was.
FocusArea {
    id: page

    required property StatusViewModel status
    property string title: ""
    /// With the hugest letters there is no room for it: what must be read then stands on the page, too.
    property alias subtitle: under.text
    property int titleSize: Theme.title
    /// Whether what somebody has to mend is told at the foot, and beside large letters under the title since when the hub is away.
    property bool tellsTrouble: true
    property alias legend: legendKeys.keys
    default property alias content: body.data

    /// The id of what it shows, where there is one.
    property string shows: ""
    /// Of the title where it is somebody else's words.
    property string titleLanguage: ""
    /// Said instead of the title, and of what stands under it, where these are private.
    property string titleInstead: ""

    signal backRequested

    Accessible.description: (titleInstead.length > 0 ? "" : under.text) + "\n" + status.linkText + "\n" + status.shortTrouble
    Accessible.name: titleInstead.length > 0 ? title + "\n" + under.text : title
    Accessible.role: Accessible.Pane
    Spoken.instead: titleInstead
    Spoken.language: titleLanguage
    Spoken.place: objectName + "/" + shows

    LayoutMirroring.childrenInherit: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Back) {
            event.accepted = true;
            page.backRequested();
        }
    }

    StatusCorner {
        id: corner

        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        dateText: page.status.dateText
        linkText: page.status.linkText
        offline: page.status.link === StatusViewModel.Offline
        timeText: page.status.timeText
        y: Theme.safeY
    }
    Column {
        id: heading

        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        spacing: 4
        width: page.width - 2 * Theme.safeX - corner.width - 2 * Theme.gap
        y: Theme.safeY

        PlainText {
            font.bold: true
            font.pixelSize: page.titleSize
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: 2
            text: page.title
            width: parent.width
        }
        PlainText {
            id: under

            color: Theme.mist
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignLeft
            maximumLineCount: Theme.oneColumn ? 1 : 2
            visible: text.length > 0 && !Theme.huge
            width: parent.width
        }
        PlainText {
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignLeft
            text: page.status.linkText
            visible: page.tellsTrouble && text.length > 0 && Theme.oneColumn
            width: parent.width
        }
    }
    Item {
        id: body

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.gap
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        anchors.top: parent.top
        anchors.topMargin: Math.max(heading.y + heading.height, corner.y + corner.height) + Theme.gap
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.safeY
        anchors.left: parent.left
        anchors.leftMargin: Theme.safeX
        anchors.right: parent.right
        anchors.rightMargin: Theme.safeX
        spacing: 12

        PlainText {
            id: trouble

            color: Theme.sun
            font.pixelSize: Theme.label
            horizontalAlignment: Text.AlignLeft
            text: Theme.oneColumn ? page.status.shortTrouble : page.status.trouble
            visible: page.tellsTrouble && text.length > 0
            width: parent.width
        }
        Legend {
            id: legendKeys

            keys: []
            visible: !(Theme.huge && trouble.visible)
            width: parent.width
        }
    }
}
