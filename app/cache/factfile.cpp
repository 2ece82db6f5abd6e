// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/factfile.h"

#include "cache/durablefile.h"
#include "cache/localfile.h"
#include "storage/journal.h"
#include "storage/synctodisk.h"

#include <QFileInfo>

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
    { u"checksum of the identity"_s, { u"ALTER TABLE identity ADD COLUMN sum TEXT NOT NULL DEFAULT ''"_s } },
};

QString salvagedName(const QString &path)
{
    return path + u".new"_s;
}

/// What can be read of a table; a file of before checksums has no `sum`.
QList<Row> readableRows(Database &from, const QString &columns, const QString &table)
{
    const QString sql = u"SELECT %1 FROM %2"_s.arg(columns, table);
    const auto rows = from.readableRows(sql);
    return rows.isEmpty() && columns.endsWith(", sum"_L1) ? from.readableRows(QString(sql).replace(", sum"_L1, ", ''"_L1)) : rows;
}

/// The damaged file is put aside, and the salvaged one, which is whole by then, takes its place. Finishes what was interrupted, too.
Result<Done> putSalvagedInPlace(const QString &path)
{
    renameDatabase(path, brokenName(path));
    if (auto synced = syncFolderOf(path); !synced)
        return synced;
    renameDatabase(salvagedName(path), path);
    return syncFolderOf(path);
}

Result<Done> salvage(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast)
{
    removeDatabase(salvagedName(path));
    auto fresh = openLocal({ salvagedName(path), Database::Durability::Full, steps, ballast }, now);
    if (!fresh)
        return fresh.error();
    if (auto old = Database::open({ .path = path, .access = Database::Access::ReadOnly })) {
        if (auto taken = againIfFull([&] { return takeOver(**fresh, **old); }); !taken)
            return taken;
    }
    return foldJournal(**fresh);
}
} // namespace

Result<Done> takeOver(Database &database, Database &from)
{
    return database.atomically([&]() -> Result<Done> {
        for (const auto &[table, columns] : { std::pair { u"identity"_s, u"one, secret, sum"_s },
                 { u"receipt"_s, u"message, level, answer, at, handed_in"_s }, { u"later"_s, u"message, until"_s },
                 { u"outbox"_s, u"key, type, body, created_at, state, seqs, failure"_s }, { u"setting"_s, u"name, value"_s } }) {
            const auto rows = readableRows(from, columns, table);
            const auto marks = placeholders(columns.count(u',') + 1);
            for (const auto &row : rows) {
                auto kept = database.run(u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(table, columns, marks), row);
                if (!kept && (kept.error().kind == Error::Kind::NoSpace || kept.error().kind == Error::Kind::Unavailable))
                    return kept.error();
            }
        }
        return Done {};
    });
}

const QList<Migration> &factSteps()
{
    return steps;
}

Result<std::unique_ptr<Database>> openFacts(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast)
{
    if (!path.isEmpty() && !QFileInfo::exists(path) && QFileInfo::exists(salvagedName(path))) {
        if (auto placed = putSalvagedInPlace(path); !placed)
            return placed.error();
    }
    auto database = openLocal({ path, Database::Durability::Full, steps, ballast }, now);
    if (database || database.error().kind != Error::Kind::Invalid)
        return database;
    return salvageFacts(path, now, ballast);
}

Result<std::unique_ptr<Database>> salvageFacts(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast)
{
    if (auto salvaged = salvage(path, now, ballast); !salvaged)
        return salvaged.error();
    if (auto placed = putSalvagedInPlace(path); !placed)
        return placed.error();
    return openLocal({ path, Database::Durability::Full, steps, ballast }, now);
}
} // namespace palier
