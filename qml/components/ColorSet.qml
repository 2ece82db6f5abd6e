// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The colours of one theme, by what they are for.
QtObject {
    required property color night ///< the room, above
    required property color deep ///< the room, below
    required property color surface ///< cards
    required property color raised ///< rows and tiles
    required property color button ///< buttons
    required property color edge ///< thin lines around things
    required property color foam ///< text, and what has the focus
    required property color mist ///< text that says less
    required property color slate ///< the same on what has the focus
    required property color ink ///< text on foam, on a tone
    required property color rim ///< around what has the focus
    required property color sun ///< the caretaker, what is pinned
    required property color sea ///< the town hall
    required property color coral ///< unread, important
    required property color coralLight ///< text of that meaning
    required property color blush ///< the family
    required property color leaf ///< done
    required property color alarm ///< around an alert
    required property color keyRed ///< keys of the remote
    required property color keyGreen
    required property color keyYellow
    required property color keyBlue
    required property color shade ///< over what lies behind a pop-up
    required property color art ///< what the picture of a piece of news fades to
    required property color artInk ///< its icon
    property int outline: 0 ///< how wide the line around every surface is
}
