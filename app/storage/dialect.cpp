// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/dialect.h"

#include "storage/postgresdialect.h"
#include "storage/sqlitedialect.h"

namespace palier
{
std::unique_ptr<Dialect> Dialect::make(const Database::Options &options)
{
    if (options.server.isEmpty())
        return std::make_unique<SqliteDialect>(options);
    return std::make_unique<PostgresDialect>(options);
}
} // namespace palier
