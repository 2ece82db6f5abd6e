// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/evdevcode.h"
#include "input/remotekey.h"

#include <QKeyEvent>

namespace palier
{
/// A key of any device, as far as it is known by what it came through: Qt's number, the kernel's, or both.
struct KeyPress {
    int qt = 0; ///< Qt::Key; 0: it did not come through Qt, or Qt does not know it
    EvdevCode code;

    /// X11, Wayland and libinput give the kernel's code plus 8 as native scan code.
    [[nodiscard]] static KeyPress of(const QKeyEvent &event);
    [[nodiscard]] bool isNone() const { return qt == 0 && code.isNone(); }
    /// For people who look for a key: "F9, KEY_F9".
    [[nodiscard]] QString name() const;
    bool operator==(const KeyPress &) const = default;
};

/// Qt::Key by its name without "Key_", and back; nothing and empty where there is none.
[[nodiscard]] std::optional<int> qtKeyFromName(const QString &name);
[[nodiscard]] QString qtKeyName(int key);

/// A press, and what it means on this television; nothing: it is not Palier's.
struct HeardKey {
    KeyPress press;
    std::optional<RemoteKey> meaning;
    /// The same remote key, whichever way it came, or the same unknown one.
    [[nodiscard]] bool isSameAs(const HeardKey &other) const { return meaning || other.meaning ? meaning == other.meaning : press == other.press; }
};
} // namespace palier
