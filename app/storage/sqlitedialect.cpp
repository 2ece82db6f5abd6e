// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/sqlitedialect.h"

#include "storage/journal.h"
#include "storage/sqlitestatement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QStringList writingSettings(const Database::Options &options)
{
    return {
        u"PRAGMA journal_mode = WAL"_s,
        options.durability == Database::Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        options.erasure == Database::Erasure::Full ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = FAST"_s,
    };
}
} // namespace

SqliteDialect::SqliteDialect(const Database::Options &options)
    : m_options(options)
{
}

QString SqliteDialect::plugin() const
{
    return u"QSQLITE"_s;
}

void SqliteDialect::address(QSqlDatabase &database) const
{
    const bool readOnly = m_options.access == Database::Access::ReadOnly;
    if (readOnly && m_options.immutable) {
        database.setDatabaseName(u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_options.path, "/")) + u"?immutable=1"_s);
        database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        return;
    }
    database.setDatabaseName(m_options.path.isEmpty() ? u":memory:"_s : m_options.path);
    database.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
}

std::unique_ptr<Statement> SqliteDialect::prepare(const QSqlDatabase &database, const QString &sql) const
{
    const auto handle = database.driver()->handle();
    return std::make_unique<SqliteStatement>(*static_cast<sqlite3 *const *>(handle.constData()), sql);
}

/// The plugin and we have to stand on the same library: statements are ours, the connection is QtSql's.
Result<Done> SqliteDialect::greet(Database &database)
{
    const auto isOurs = [](const Row &row) {
        const bool same = row.first().toString() == QString::fromLatin1(sqlite3_sourceid());
        return same ? Result<Done>(Done {}) : Error { Error::Kind::Internal, u"Qt's SQLite is not that of the system"_s };
    };
    if (auto same = database.forEach(u"SELECT sqlite_source_id()"_s, isOurs); !same) // asked of the plugin, not by a statement of ours
        return same;
    QStringList settings { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -%1"_s.arg(m_options.cacheKiB) };
    if (m_options.access == Database::Access::ReadWrite)
        settings += writingSettings(m_options);
    for (const auto &sql : std::as_const(settings)) {
        if (auto set = database.rows(sql); !set)
            return set.error();
    }
    return Done {};
}

QStringList SqliteDialect::begin() const
{
    return { m_options.access == Database::Access::ReadOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s };
}

/// What an fsync refused may be lost although it can still be read, and what is written behind it hangs on it. So everything goes from the
/// journal into the file, which is synced, before the journal is written again.
Result<Done> SqliteDialect::recover(Database &database)
{
    if (m_options.access == Database::Access::ReadOnly)
        return Done {};
    if (auto folded = foldJournal(database); !folded)
        return folded;
    auto findings = database.check();
    if (!findings)
        return findings.error();
    return findings->isEmpty() ? Result<Done>(Done {}) : Error { Error::Kind::Storage, findings->first() };
}

/// On a full disk SQLite reports some of its failures as errors of the disk.
bool SqliteDialect::hasRoom() const
{
    const QStorageInfo disk(QFileInfo(m_options.path).absolutePath());
    return m_options.path.isEmpty() || !disk.isValid() || disk.bytesAvailable() > 64 * 1024;
}

Dialect::Failure SqliteDialect::failure(const QSqlError &error) const
{
    const int primary = error.nativeErrorCode().toInt() & 0xff; // extended codes carry more in their upper bytes
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED)
        return Failure::Busy;
    if (primary == SQLITE_FULL || ((primary == SQLITE_IOERR || primary == SQLITE_CANTOPEN) && !hasRoom()))
        return Failure::Full;
    if (primary == SQLITE_IOERR)
        return Failure::Lost;
    const bool unreadable = error.databaseText() == "unsupported file format"_L1; // a number in the header that no version wrote
    const bool damaged = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || primary == SQLITE_TOOBIG; // TOOBIG: a length that nothing of ours has
    return damaged || unreadable ? Failure::Damaged : Failure::Other;
}

QString SqliteDialect::inWords(const QSqlError &error) const
{
    return error.text().trimmed();
}

Result<QStringList> SqliteDialect::tables(Database &database)
{
    return database.texts(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
}

Result<QStringList> SqliteDialect::columns(Database &database, const QString &table)
{
    return database.texts(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, { table });
}

Result<Done> SqliteDialect::releaseReferences(Database &database, const QStringList &tables)
{
    if (auto deferred = database.run(u"PRAGMA defer_foreign_keys = ON"_s); !deferred) // until the transaction ends
        return deferred.error();
    for (const auto &table : tables) {
        if (auto emptied = database.run(u"DELETE FROM \"%1\""_s.arg(table)); !emptied)
            return emptied.error();
    }
    return Done {};
}

Result<Done> SqliteDialect::holdReferences(Database &)
{
    return Done {}; // COMMIT looks at them
}

Result<QStringList> SqliteDialect::check(Database &database)
{
    auto found = database.rows(u"PRAGMA quick_check(10)"_s);
    if (!found)
        return found.error();
    QStringList findings;
    for (const auto &row : std::as_const(*found))
        findings.append(row.first().toString());
    return findings == QStringList { u"ok"_s } ? QStringList() : findings;
}
} // namespace palier
