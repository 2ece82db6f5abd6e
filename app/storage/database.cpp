// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/database.h"

#include "storage/ballast.h"
#include "storage/dialect.h"

#include <QFileInfo>
#include <QSqlQuery>
#include <QSqlRecord>

#include <algorithm>

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

Row currentRow(const QSqlQuery &query, int columns)
{
    Row row;
    row.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.append(query.value(i));
    return row;
}

QList<Row> fetched(Statement &statement)
{
    QList<Row> out;
    while (auto row = statement.next())
        out.append(*std::move(row));
    return out;
}

/// Not every server can keep a NUL, and none should have to.
bool holdsNul(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->contains(QChar(u'\0'));
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
    if (!options.server.isEmpty() || !QFileInfo::exists(options.path))
        return;
    (void)againIfFull([&readOnly]() -> Result<QStringList> { // what it fails of, opening for writing reports
        auto database = open(readOnly);
        return database ? (*database)->check() : database.error();
    });
}

Database::Database(const Options &options)
    : m_options(options)
    , m_dialect(Dialect::make(options))
    , m_connection(uniqueConnection())
{
}

Database::~Database()
{
    disconnect();
}

Result<Done> Database::connect()
{
    m_database = QSqlDatabase::addDatabase(m_dialect->plugin(), m_connection);
    m_dialect->address(m_database);
    if (!m_database.open())
        return failed(m_database.lastError(), m_options.path);
    return m_dialect->greet(*this);
}

void Database::disconnect()
{
    if (m_dialect->wantsStatementsBack())
        m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_prepared.clear();
}

Result<Done> Database::reopen()
{
    disconnect();
    m_depth = 0;
    m_lost = false;
    m_aborted.reset();
    auto ready = connect();
    if (ready)
        ready = m_dialect->recover(*this);
    m_lost = m_lost || !ready;
    return ready;
}

Error Database::failed(const QSqlError &error, const QString &what)
{
    const auto failure = m_dialect->failure(error);
    m_lost = m_lost || failure == Dialect::Failure::Lost;
    if (failure == Dialect::Failure::Damaged)
        m_options.health->setDamaged();
    const bool passes = failure == Dialect::Failure::Busy || failure == Dialect::Failure::Lost;
    const QString statement = what.isEmpty() ? QString() : u" ["_s + what.simplified().left(120) + u']';
    Error out {
        .kind = passes ? Error::Kind::Unavailable : Error::Kind::Storage,
        .detail = m_dialect->inWords(error) + statement,
        .field = {},
        .retryAfterSeconds = passes ? 1 : 0,
    };
    if (failure == Dialect::Failure::Full) {
        out = Error { Error::Kind::NoSpace, u"the disk is full"_s };
        if (m_options.ballast)
            m_options.ballast->giveUp(); // for whoever tries again
    }
    if (!m_dialect->survivesFailures() && !m_aborted)
        m_aborted = out;
    return out;
}

Result<Statement *> Database::executed(const QString &sql, const QVariantList &values)
{
    if (std::any_of(values.cbegin(), values.cend(), holdsNul))
        return Error { Error::Kind::Invalid, u"holds a character that cannot be kept (U+0000)"_s };
    if (!sql.startsWith("SELECT"_L1))
        ++m_writes;
    auto found = m_prepared.find(sql);
    if (found == m_prepared.end()) {
        auto statement = m_dialect->prepare(m_database, sql);
        if (const auto error = statement->lastError(); error.isValid())
            return failed(error, sql);
        found = m_prepared.emplace(sql, std::move(statement)).first;
    }
    const auto error = found->second->run(values);
    if (error.isValid())
        return failed(error, sql);
    return found->second.get();
}

/// What is not prepared: the bounds of transactions, definitions, settings.
Result<Done> Database::execute(const QString &sql)
{
    if (m_lost && !m_dialect->survivesFailures())
        return Error { .kind = Error::Kind::Unavailable, .detail = u"the connection to the database is lost"_s, .field = {}, .retryAfterSeconds = 1 };
    QSqlQuery query(m_database);
    return query.exec(sql) ? Result<Done>(Done {}) : failed(query.lastError(), sql);
}

Result<QList<Row>> Database::rows(const QString &sql, const QVariantList &values)
{
    auto statement = executed(sql, values);
    if (!statement)
        return statement.error();
    auto out = fetched(**statement);
    const auto error = (*statement)->lastError();
    (*statement)->finish();
    if (error.isValid())
        return failed(error, sql);
    return out;
}

QList<Row> Database::readableRows(const QString &sql)
{
    auto statement = executed(sql, {});
    if (!statement)
        return {};
    auto out = fetched(**statement);
    (*statement)->finish();
    return out;
}

Result<std::optional<Row>> Database::row(const QString &sql, const QVariantList &values)
{
    auto all = rows(sql, values);
    if (!all)
        return all.error();
    return all->isEmpty() ? std::optional<Row>() : std::optional<Row>(all->takeFirst());
}

Result<QStringList> Database::texts(const QString &sql, const QVariantList &values)
{
    auto all = rows(sql, values);
    if (!all)
        return all.error();
    QStringList out;
    for (const auto &row : std::as_const(*all))
        out.append(row.first().toString());
    return out;
}

Result<Done> Database::forEach(const QString &sql, const std::function<Result<Done>(const Row &)> &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failed(query.lastError(), sql);
    const int columns = query.record().count();
    while (query.next()) {
        if (auto taken = take(currentRow(query, columns)); !taken)
            return taken;
    }
    return query.lastError().isValid() ? Result<Done>(failed(query.lastError(), sql)) : Done {};
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    if (m_lost && sql != "ROLLBACK"_L1) // the transaction it would belong to may have gone
        return Error { .kind = Error::Kind::Unavailable, .detail = u"the connection was lost"_s, .field = {}, .retryAfterSeconds = 1 };
    if (!m_dialect->canPrepare(sql)) {
        auto done = execute(sql);
        return done ? Result<int>(0) : done.error();
    }
    auto statement = executed(sql, values);
    if (!statement)
        return statement.error();
    const int changed = (*statement)->changed();
    (*statement)->finish();
    return changed;
}

Result<Done> Database::define(const QString &sql)
{
    return execute(m_dialect->definition(sql));
}

Result<Done> Database::begin()
{
    const auto statements = m_dialect->begin();
    for (const auto &statement : statements) {
        if (auto begun = run(statement); !begun) {
            if (statements.size() > 1)
                (void)run(u"ROLLBACK"_s); // the turn to write did not come
            return begun.error();
        }
    }
    return Done {};
}

Result<Done> Database::atomically(const std::function<Result<Done>()> &work)
{
    m_aborted.reset();
    m_needsCare = false;
    if (auto begun = begin(); !begun)
        return begun;
    auto done = work();
    if (done && m_needsCare)
        done = Error { Error::Kind::Internal, u"what failed has not been undone"_s };
    if (done && m_aborted)
        done = *m_aborted; // a server would answer COMMIT with success, and roll back
    if (done) {
        auto committed = run(u"COMMIT"_s);
        if (committed)
            return done;
        done = committed.error();
    }
    (void)run(u"ROLLBACK"_s); // refused where SQLite has already rolled back: the state is the same
    return done;
}

Result<Done> Database::optimistically(const std::function<Result<Done>()> &work)
{
    m_optimistic = true;
    auto done = atomically(work);
    m_optimistic = false;
    return done;
}

Result<Done> Database::withoutSavepoint(const std::function<Result<Done>()> &work)
{
    const int before = m_writes;
    auto worked = work();
    if (worked && m_aborted)
        worked = *m_aborted;
    m_needsCare = m_needsCare || (!worked && (m_writes != before || m_aborted));
    return worked;
}

Result<Done> Database::undoable(const std::function<Result<Done>()> &work)
{
    if (m_optimistic)
        return withoutSavepoint(work);
    const QString name = u"step%1"_s.arg(++m_depth);
    auto done = [&]() -> Result<Done> {
        if (auto marked = run(u"SAVEPOINT "_s + name); !marked)
            return marked.error();
        auto worked = work();
        if (worked && m_aborted)
            worked = *m_aborted;
        if (!worked) {
            if (auto undone = run(u"ROLLBACK TO "_s + name); !undone)
                return undone.error();
            m_aborted.reset();
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
    auto findings = m_dialect->check(*this);
    if (findings && !findings->isEmpty())
        m_options.health->setDamaged();
    return findings;
}
} // namespace palier
