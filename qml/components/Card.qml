// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// A quiet surface that holds things belonging together.
Rectangle {
    color: Theme.surface
    radius: Theme.radius
}
