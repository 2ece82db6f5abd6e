// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

/// A town big enough for a fleet: town:1, and below it districts of 1,000 flats, residences of 250, buildings of 50 and stairwells of 10. Each
/// flat has a box. Who may write to all of it signs in as `mayor` (town hall) or `keeper` (caretaker).
namespace palier::fleet
{
inline constexpr auto mayor = "mayor";
inline constexpr auto keeper = "keeper";
inline constexpr auto password = "fleet-of-boxes-1";

/// Writes the town into the hub's database in this folder, made when missing. Passwords cost next to nothing to check.
[[nodiscard]] Result<Done> makeTown(const QString &folder, int flats);
/// The secret of the box in the flat of this number, from 0; 64 hex digits.
[[nodiscard]] QByteArray secretOf(int number);
/// "flat:1" for 0.
[[nodiscard]] QString flatOf(int number);
/// The scopes of that box, nearest first: device, flat, stairwell, … town.
[[nodiscard]] QStringList scopesOf(int number);
} // namespace palier::fleet
