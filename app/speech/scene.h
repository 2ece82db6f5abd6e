// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace palier
{
/// Something on the screen, as its Accessible and Spoken properties in QML describe it.
struct Thing {
    enum class Role { Text, Button, Choice, Tab, Row };

    QString key; ///< the same as long as it is the same thing, whatever it says
    QString before; ///< said first, in the interface's language: whose it is
    QString name;
    QString language; ///< of the name; empty: the interface's
    QString after; ///< said last, in the interface's language: its state
    QString instead; ///< said instead of `before` and `name` while private text is not allowed; empty: this is not private
    Role role = Role::Text;
    int index = 0; ///< where it stands among its like, from 0
    int count = 0; ///< of these; below 2 nothing is said of it
    bool chosen = false; ///< of a choice or a tab
    bool secret = false; ///< a number that nobody may hear, such as a PIN
    bool operator==(const Thing &) const = default;
};

/// What is in front of the resident.
struct Scene {
    QString place; ///< the same as long as it is the same page or pop-up
    Thing title; ///< of the page or pop-up
    std::optional<Thing> passage; ///< the text there is to read; none on a page of lists or buttons
    std::optional<Thing> focused;
    std::optional<Thing> notice = {}; ///< of what just happened
    bool operator==(const Scene &) const = default;
};
} // namespace palier
