// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <optional>

namespace palier
{
/// The keys of a remote that Palier knows; every device is turned into them before the interface sees anything.
enum class RemoteKey { Up, Down, Left, Right, Ok, Back, Digit0, Digit1, Digit2, Digit3, Digit4, Digit5, Digit6, Digit7, Digit8, Digit9,
    Red, Green, Yellow, Blue, PlayPause };

[[nodiscard]] constexpr bool isArrow(RemoteKey key)
{
    return key <= RemoteKey::Right;
}
/// Those that are enough for everything: arrows, OK and Back.
[[nodiscard]] const QList<RemoteKey> &neededKeys();
[[nodiscard]] const QList<RemoteKey> &allRemoteKeys();
/// The Qt key under which QML meets a remote key: the arrows, Return for OK, Back, 0 to 9, Red, Green, Yellow, Blue, MediaTogglePlayPause.
[[nodiscard]] Qt::Key canonicalKey(RemoteKey key);
/// As map files call it: "Ok", "Digit7", "PlayPause".
[[nodiscard]] QString nameOf(RemoteKey key);
[[nodiscard]] std::optional<RemoteKey> remoteKeyFromName(const QString &name);
} // namespace palier
