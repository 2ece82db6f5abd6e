// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/localdatabase.h"

#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Error storageError(const QSqlError &error, const QString &what)
{
    static const QStringList damage { u"11"_s, u"26"_s }; // SQLITE_CORRUPT, SQLITE_NOTADB
    const QString detail = what + u": "_s + error.text().trimmed();
    return Error { damage.contains(error.nativeErrorCode()) ? Error::Kind::Invalid : Error::Kind::Storage, detail };
}

QList<LocalDatabase::Row> fetched(QSqlQuery &query)
{
    QList<LocalDatabase::Row> out;
    const int columns = query.record().count();
    while (query.next()) {
        LocalDatabase::Row row;
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        out.append(row);
    }
    return out;
}

QString uniqueConnection()
{
    static std::atomic<int> count = 0;
    return u"palier-cache-%1"_s.arg(++count);
}
} // namespace

Result<std::unique_ptr<LocalDatabase>> LocalDatabase::connected(const QString &path)
{
    std::unique_ptr<LocalDatabase> out(new LocalDatabase);
    out->m_connection = uniqueConnection();
    out->m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, out->m_connection);
    out->m_database.setDatabaseName(path.isEmpty() ? u":memory:"_s : path);
    if (!out->m_database.open())
        return storageError(out->m_database.lastError(), path);
    return out;
}

Result<std::unique_ptr<LocalDatabase>> LocalDatabase::open(const QString &path, Durability durability, const QStringList &migrations)
{
    auto out = connected(path);
    if (!out)
        return out;
    if (auto ready = (*out)->prepareFile(durability, migrations); !ready)
        return ready.error();
    return out;
}

Result<std::unique_ptr<LocalDatabase>> LocalDatabase::openDamaged(const QString &path)
{
    return connected(path);
}

LocalDatabase::~LocalDatabase()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> LocalDatabase::prepareFile(Durability durability, const QStringList &migrations)
{
    const QStringList settings {
        u"PRAGMA journal_mode = WAL"_s,
        durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        u"PRAGMA secure_delete = ON"_s,
        u"PRAGMA foreign_keys = ON"_s,
    };
    for (const auto &sql : settings) {
        if (auto set = rows(sql); !set)
            return set.error();
    }
    const auto check = rows(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return check.error();
    if (check->isEmpty() || check->first().first().toString() != "ok"_L1)
        return Error { Error::Kind::Invalid, m_database.databaseName() + u": the file is damaged"_s };
    return migrate(migrations);
}

Result<Done> LocalDatabase::migrate(const QStringList &migrations)
{
    const auto version = rows(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const int done = version->first().first().toInt();
    if (done > migrations.size())
        return Error { Error::Kind::Mismatch, m_database.databaseName() + u": written by a newer version of Palier"_s };
    for (int i = done; i < migrations.size(); ++i) {
        auto migrated = atomically([&]() -> Result<Done> {
            for (const auto &statement : migrations[i].split(u';', Qt::SkipEmptyParts)) {
                if (auto ran = run(statement); !ran)
                    return ran.error();
            }
            auto marked = run(u"PRAGMA user_version = %1"_s.arg(i + 1));
            return marked ? Result<Done>(Done {}) : marked.error();
        });
        if (!migrated)
            return migrated;
    }
    return Done {};
}

Result<QSqlQuery *> LocalDatabase::executed(const QString &sql, const QVariantList &values)
{
    auto [found, isNew] = m_statements.try_emplace(sql, m_database);
    auto &query = found->second;
    if (isNew && !query.prepare(sql)) {
        const auto error = query.lastError();
        m_statements.erase(found);
        return storageError(error, sql);
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec()) {
        const auto error = query.lastError();
        m_statements.erase(found);
        return storageError(error, sql);
    }
    return &query;
}

Result<QList<LocalDatabase::Row>> LocalDatabase::rows(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    const auto out = fetched(**query);
    const auto error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return storageError(error, sql);
    return out;
}

QList<LocalDatabase::Row> LocalDatabase::readableRows(const QString &sql)
{
    auto query = executed(sql, {});
    return query ? fetched(**query) : QList<Row> {};
}

Result<int> LocalDatabase::run(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<Done> LocalDatabase::atomically(const std::function<Result<Done>()> &work)
{
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    auto done = work();
    if (done) {
        auto committed = run(u"COMMIT"_s);
        if (committed)
            return done;
        done = committed.error();
    }
    (void)run(u"ROLLBACK"_s);
    return done;
}
} // namespace palier
