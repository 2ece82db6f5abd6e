// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/migrations.h"

#include "core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Result<Done> runStep(Database &database, int version, const Migration &step, const QDateTime &now)
{
    for (const auto &statement : step.statements) {
        if (auto defined = database.define(statement); !defined)
            return defined;
    }
    auto noted = database.run(u"INSERT INTO schema_step (version, name, applied_at) VALUES (?, ?, ?)"_s, { version, step.name, toWireTime(now) });
    return noted ? Result<Done>(Done {}) : noted.error();
}
} // namespace

Result<int> schemaVersion(Database &database)
{
    auto version = database.row(u"SELECT COALESCE(MAX(version), 0) FROM schema_step"_s);
    if (!version)
        return version.error();
    return (*version)->first().toInt();
}

Result<Done> migrate(Database &database, const QList<Migration> &steps, const QDateTime &now)
{
    auto made = database.define(u"CREATE TABLE IF NOT EXISTS schema_step (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    if (!made)
        return made.error();
    auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version > steps.size())
        return Error { Error::Kind::Mismatch, u"the database was written by a newer version of Palier (step %1, known %2)"_s.arg(*version).arg(steps.size()) };
    for (int i = *version; i < steps.size(); ++i) {
        if (auto migrated = database.atomically([&] { return runStep(database, i + 1, steps[i], now); }); !migrated)
            return migrated;
    }
    return Done {};
}
} // namespace palier
