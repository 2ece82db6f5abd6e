// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <vector>

/// Seconds that SQLite's own C interface takes for the same jobs: kept statements, WAL with synchronous=FULL, one transaction for each batch.
/// `file` holds the hub's tables and the scope.
[[nodiscard]] double writeBarely(const QString &file, const std::vector<int> &batches);
