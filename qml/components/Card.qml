// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A quiet surface that holds things belonging together.
Rectangle {
    border.color: Theme.edge
    border.width: Theme.outline
    color: Theme.surface
    radius: Theme.radius
}
