// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/database.h"

#include "storage/sqliteerrors.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
QString uniqueConnection()
{
    static std::atomic<int> count = 0;
    return u"palier-%1"_s.arg(++count);
}

QStringList writingSettings(const Database::Options &options)
{
    return {
        u"PRAGMA journal_mode = WAL"_s,
        options.durability == Database::Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s,
        options.erasure == Database::Erasure::Full ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = FAST"_s,
    };
}

QList<Row> fetched(QSqlQuery &query)
{
    QList<Row> out;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        out.append(std::move(row));
    }
    return out;
}

/// A null QString is an empty text; only an invalid QVariant is NULL.
QVariant bindable(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value;
}
} // namespace

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    std::unique_ptr<Database> database(new Database(options));
    if (auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

void Database::examine(const Options &options)
{
    auto readOnly = options;
    readOnly.access = Access::ReadOnly;
    if (!QFileInfo::exists(options.path))
        return;
    if (auto database = open(readOnly))
        (void)(*database)->check(); // what else it may fail of, opening for writing reports
}

Database::Database(const Options &options)
    : m_options(options)
    , m_connection(uniqueConnection())
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done> Database::connect()
{
    const bool readOnly = m_options.access == Access::ReadOnly;
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_options.path.isEmpty() ? u":memory:"_s : m_options.path);
    m_database.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return failed(m_database.lastError(), m_options.path);
    QStringList settings { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA cache_size = -%1"_s.arg(m_options.cacheKiB) };
    if (!readOnly)
        settings += writingSettings(m_options);
    for (const auto &sql : std::as_const(settings)) {
        if (auto set = rows(sql); !set)
            return set.error();
    }
    return Done {};
}

Error Database::failed(const QSqlError &error, const QString &what)
{
    if (meansDamage(error))
        m_options.health->setDamaged();
    return storageError(error, what);
}

Result<QSqlQuery *> Database::executed(const QString &sql, const QVariantList &values)
{
    auto [found, isNew] = m_prepared.try_emplace(sql, m_database);
    auto &query = found->second;
    if (isNew)
        query.setForwardOnly(true);
    bool ok = !isNew || query.prepare(sql);
    if (ok) {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(static_cast<int>(i), bindable(values[i]));
        ok = query.exec();
    }
    if (!ok) {
        const auto error = query.lastError();
        m_prepared.erase(found);
        return failed(error, sql);
    }
    return &query;
}

Result<QList<Row>> Database::rows(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    auto out = fetched(**query);
    const auto error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error, sql);
    return out;
}

QList<Row> Database::readableRows(const QString &sql)
{
    auto query = executed(sql, {});
    if (!query)
        return {};
    auto out = fetched(**query);
    (*query)->finish();
    return out;
}

Result<std::optional<Row>> Database::row(const QString &sql, const QVariantList &values)
{
    auto all = rows(sql, values);
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<Row>() : std::optional<Row>(all->takeFirst());
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<Done> Database::atomically(const std::function<Result<Done>()> &work)
{
    const QString begin = m_options.access == Access::ReadOnly ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s;
    if (auto begun = run(begin); !begun)
        return begun.error();
    auto done = work();
    if (done) {
        auto committed = run(u"COMMIT"_s);
        if (committed)
            return done;
        done = committed.error();
    }
    (void)run(u"ROLLBACK"_s); // refused where SQLite has already rolled back: the state is the same
    return done;
}

Result<Done> Database::undoable(const std::function<Result<Done>()> &work)
{
    const QString name = u"s%1"_s.arg(++m_depth);
    auto done = [&]() -> Result<Done> {
        if (auto marked = run(u"SAVEPOINT "_s + name); !marked)
            return marked.error();
        auto worked = work();
        if (!worked) {
            if (auto undone = run(u"ROLLBACK TO "_s + name); !undone)
                return undone.error();
        }
        if (auto released = run(u"RELEASE "_s + name); !released)
            return released.error();
        return worked;
    }();
    --m_depth;
    return done;
}

Result<QStringList> Database::check()
{
    auto found = rows(u"PRAGMA quick_check(10)"_s);
    if (!found)
        return found.error();
    QStringList findings;
    for (const auto &row : std::as_const(*found))
        findings.append(row.first().toString());
    if (findings == QStringList { u"ok"_s })
        return QStringList {};
    m_options.health->setDamaged();
    return findings;
}
} // namespace palier
