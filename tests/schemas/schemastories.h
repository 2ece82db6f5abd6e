// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>

/// What dumped databases hold, and how it is found again by a later version. Names no schema: only what the programs do.
namespace palier::testing
{
/// A hub with something in every table.
[[nodiscard]] QByteArray dumpOfAHub(int steps);
/// Signs in, reads and writes as staff and as a box. Empty, or what is not as it was.
/// Of a server's database with its address, else of the file.
[[nodiscard]] QString problemOfHub(const QString &databasePath, const QString &address);

/// A box's core.db or cache.db with something in every table.
[[nodiscard]] QByteArray dumpOfABox(const QString &file, int steps);
/// Opens the box's folder and reads. Empty, or what is not as it was.
[[nodiscard]] QString problemOfBox(const QString &folder);
} // namespace palier::testing
