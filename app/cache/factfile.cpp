// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/factfile.h"

#include "cache/durablefile.h"
#include "cache/localfile.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QList<Migration> steps {
    { u"facts"_s,
        {
            u"CREATE TABLE identity(one INTEGER PRIMARY KEY CHECK(one = 1), secret TEXT NOT NULL)"_s,
            uR"(CREATE TABLE receipt(n INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL, level TEXT NOT NULL, answer TEXT NOT NULL,
                                     at TEXT NOT NULL, handed_in INTEGER NOT NULL DEFAULT 0, UNIQUE(message, level)))"_s,
            u"CREATE INDEX receipt_pending ON receipt(n) WHERE handed_in = 0"_s,
            u"CREATE TABLE later(message TEXT PRIMARY KEY, until TEXT NOT NULL)"_s,
            uR"(CREATE TABLE outbox(n INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body BLOB NOT NULL,
                                    created_at TEXT NOT NULL, state INTEGER NOT NULL, seqs BLOB NOT NULL, failure TEXT NOT NULL))"_s,
            u"CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        } },
};

/// What a full disk refuses stays in the broken file.
void takeOver(Database &database, const QString &brokenPath)
{
    auto old = Database::open({ .path = brokenPath, .access = Database::Access::ReadOnly });
    if (!old)
        return;
    (void)database.atomically([&] {
        for (const auto &[table, columns] : { std::pair { u"identity"_s, u"one, secret"_s },
                 { u"receipt"_s, u"message, level, answer, at, handed_in"_s }, { u"later"_s, u"message, until"_s },
                 { u"outbox"_s, u"key, type, body, created_at, state, seqs, failure"_s }, { u"setting"_s, u"name, value"_s } }) {
            const auto rows = (*old)->readableRows(u"SELECT %1 FROM %2"_s.arg(columns, table));
            const auto marks = placeholders(columns.count(u',') + 1);
            for (const auto &row : rows)
                (void)database.run(u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(table, columns, marks), row);
        }
        return Result<Done>(Done {});
    });
}
} // namespace

Result<std::unique_ptr<Database>> openFacts(const QString &path, const QDateTime &now)
{
    const LocalFile file { path, Database::Durability::Full, steps };
    auto database = openLocal(file, now);
    if (database || database.error().kind != Error::Kind::Invalid)
        return database;
    const QString broken = putAside(path);
    database = openLocal(file, now);
    if (database)
        takeOver(**database, broken);
    return database;
}
} // namespace palier
