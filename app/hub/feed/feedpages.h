// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/feed.h"
#include "storage/database.h"

namespace palier::hub::feed
{
/// What is new in each of `scopes` (the credential's, nearest first) for a reader with these cursors: deltas, or resets from the
/// beginning, at most 200 rows or 256 KiB over all of them. Scopes that no longer fit say `more` without rows.
[[nodiscard]] Result<QMap<QString, ScopeNews>> pages(Database &db, const QStringList &scopes, const SyncRequest &request);
} // namespace palier::hub::feed
