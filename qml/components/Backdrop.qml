// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick

/// The night-blue room, to the edges of the screen.
Rectangle {
    gradient: Gradient {
        GradientStop {
            position: 0
            color: Theme.night
        }
        GradientStop {
            position: 1
            color: Theme.deep
        }
    }
}
