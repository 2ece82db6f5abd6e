// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

namespace palier::hub::cli
{
/// Writes everything a server's database holds, of one moment, to a new SQLite file; `file` has no journal beside it then. NotFound when it
/// holds no hub, Mismatch when a newer version wrote it.
[[nodiscard]] Result<Done> writeSnapshot(Database &server, const QString &file);
/// In one transaction, puts what a SQLite file of this version holds in the place of everything in the server's database.
[[nodiscard]] Result<Done> readSnapshot(Database &server, const QString &file);
} // namespace palier::hub::cli
