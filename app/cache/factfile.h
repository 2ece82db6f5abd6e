// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QDateTime>

namespace palier
{
/// Opens or makes `core.db`. A broken file is put aside, and what can be read of it is taken over. An empty path: in memory.
[[nodiscard]] Result<std::unique_ptr<Database>> openFacts(const QString &path, const QDateTime &now);
} // namespace palier
