// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

namespace palier
{
class Database;

/// Brings every commit of a SQLite database from its journal into its file and empties the journal, all of it synced whatever the durability.
/// Unavailable: somebody reads the file.
[[nodiscard]] Result<Done> foldJournal(Database &database);
} // namespace palier
