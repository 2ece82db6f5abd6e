// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/snapshot.h"

#include "core/clock.h"
#include "hub/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::cli
{
namespace
{
Result<Done> foldIntoOneFile(Database &db)
{
    for (const auto &sql : { u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode = DELETE"_s }) {
        if (auto folded = db.rows(sql); !folded)
            return folded.error();
    }
    return Done {};
}

/// Of a database without tables too.
Result<int> versionOf(Database &db)
{
    auto known = db.has(u"schema_step"_s);
    if (!known)
        return known.error();
    return *known ? schemaVersion(db) : 0;
}

Result<Done> copyInto(const QString &file, Database &server)
{
    const auto version = versionOf(server);
    if (!version)
        return version.error();
    if (*version == 0)
        return Error { Error::Kind::NotFound, u"there is no hub in the database"_s };
    if (*version > schema().size())
        return Error { Error::Kind::Mismatch, u"the database was written by a newer version of Palier"_s };
    auto copy = Database::open({ .path = file });
    if (!copy)
        return copy.error();
    if (auto made = migrate(**copy, schema().first(*version), SystemClock().now()); !made)
        return made;
    auto taken = (*copy)->atomically([&] { return (*copy)->takeOver(server); });
    return taken ? foldIntoOneFile(**copy) : taken;
}
} // namespace

Result<Done> writeSnapshot(Database &server, const QString &file)
{
    return server.atomically([&] { return copyInto(file, server); });
}

Result<Done> readSnapshot(Database &server, const QString &file)
{
    if (auto migrated = migrate(server, schema(), SystemClock().now()); !migrated)
        return migrated;
    auto copy = Database::open({ .path = file, .access = Database::Access::ReadOnly });
    if (!copy)
        return copy.error();
    return (*copy)->atomically([&] { return server.atomically([&] { return server.takeOver(**copy); }); });
}
} // namespace palier::hub::cli
