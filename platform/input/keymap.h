// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QHash>
#include <QKeyEvent>
#include <QString>

#include <optional>

namespace palier
{
/// The keys of a remote that Palier knows; every device is turned into them before the interface sees anything.
enum class RemoteKey { Up, Down, Left, Right, Ok, Back, Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    Red, Green, Yellow, Blue, PlayPause };

/// The Qt key under which QML meets a remote key: the arrows, Return for OK, Back, 0 to 9, Red, Green, Yellow, Blue, MediaTogglePlayPause.
[[nodiscard]] Qt::Key canonicalKey(RemoteKey key);

/// Which keys of a device mean what. Data: `[{"remote": "Ok", "qt": ["Select", "Enter"], "native": [353]}]`, where `qt` holds
/// names of Qt::Key without "Key_" and `native` key codes as X11, Wayland and libinput give them: the kernel's plus 8.
class KeyMap
{
public:
    /// Invalid names the entry at fault: "keys[3].qt[0]: no key of that name".
    [[nodiscard]] static Result<KeyMap> fromJson(const QByteArray &json);
    /// The one that is built in: remotes, PC keyboards (colours on F1 to F4) and HDMI-CEC as the kernel gives it.
    [[nodiscard]] static Result<KeyMap> builtIn();

    [[nodiscard]] std::optional<RemoteKey> find(int qtKey, quint32 nativeScanCode) const;

private:
    QHash<int, RemoteKey> m_byKey;
    QHash<quint32, RemoteKey> m_byScanCode;
};
} // namespace palier
