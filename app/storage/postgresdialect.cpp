// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/postgresdialect.h"

#include "storage/querystatement.h"

#include <QRegularExpression>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int oldestVersion = 150'000;

/// Advisory locks of a schema: the first for as long as a hub serves, the second for each transaction that writes, as in SQLite.
const QString serving = u"1885431153, hashtext(current_schema())"_s;
const QString writing = u"1885431154, hashtext(current_schema())"_s;

/// In one statement: of several in one string, QtSql reports the errors of the first only.
QString settings(const QList<std::pair<QString, QString>> &values)
{
    QStringList calls;
    for (const auto &[name, value] : values)
        calls.append(u"set_config('%1', '%2', false)"_s.arg(name, value));
    return u"SELECT "_s + calls.join(u", "_s);
}

const QList<std::pair<QString, QString>> everySession {
    { u"client_min_messages"_s, u"warning"_s },
    { u"lock_timeout"_s, u"5s"_s },
    { u"idle_in_transaction_session_timeout"_s, u"60s"_s },
    { u"tcp_keepalives_idle"_s, u"15"_s },
    { u"tcp_keepalives_interval"_s, u"5"_s },
    { u"tcp_keepalives_count"_s, u"3"_s },
};

/// See "PostgreSQL Error Codes", appendix A of its manual.
Dialect::Failure failureFor(const QString &state)
{
    static const std::array busy { u"40001"_s, u"40P01"_s, u"55P03"_s, u"57014"_s };
    static const std::array damaged { u"XX001"_s, u"XX002"_s };
    const auto isIn = [&state](const auto &states) { return std::find(states.begin(), states.end(), state) != states.end(); };
    // No state: the answer did not come. 25006: the server has become a standby. 25P03, 57P0n: it has ended the session.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25006"_L1 || state == "25P03"_L1)
        return Dialect::Failure::Lost;
    if (isIn(busy))
        return Dialect::Failure::Busy;
    if (state == "53100"_L1)
        return Dialect::Failure::Full;
    return isIn(damaged) ? Dialect::Failure::Damaged : Dialect::Failure::Other;
}
} // namespace

PostgresDialect::PostgresDialect(const Database::Options &options)
    : m_options(options)
{
}

QString PostgresDialect::plugin() const
{
    return u"QPSQL"_s;
}

void PostgresDialect::address(QSqlDatabase &database) const
{
    const bool readOnly = m_options.access == Database::Access::ReadOnly;
    // Readers too: a standby that lags would show boxes a history shorter than the one they know.
    const QString wanted = readOnly ? u"target_session_attrs=primary "_s : u"target_session_attrs=read-write "_s;
    database.setConnectOptions(wanted + m_options.server); // of two, the later counts
}

Result<Done> PostgresDialect::greet(Database &database)
{
    const bool readOnly = m_options.access == Database::Access::ReadOnly;
    auto values = everySession;
    values.append({ readOnly ? u"default_transaction_read_only"_s : u"synchronous_commit"_s, u"on"_s });
    if (auto set = database.rows(settings(values)); !set)
        return set.error();
    if (auto fit = examineServer(database); !fit)
        return fit;
    if (m_options.sole) {
        if (auto held = keepOthersOut(database); !held)
            return held;
    }
    auto session = database.row(u"SELECT pid, backend_start::text FROM pg_stat_activity WHERE pid = pg_backend_pid()"_s);
    if (!session)
        return session.error();
    m_session = **session;
    return Done {};
}

Result<Done> PostgresDialect::examineServer(Database &database)
{
    auto found = database.row(u"SELECT current_setting('server_version_num')::integer, current_setting('server_version'), current_setting('server_encoding')"_s);
    if (!found)
        return found.error();
    const auto &server = **found;
    if (server[0].toInt() < oldestVersion)
        return Error { Error::Kind::Mismatch, u"the server is PostgreSQL %1; 15 or newer is needed"_s.arg(server[1].toString()) };
    if (server[2].toString() != "UTF8"_L1)
        return Error { Error::Kind::Mismatch, u"the database is kept in %1; make one in UTF8"_s.arg(server[2].toString()) };
    return Done {};
}

Result<Done> PostgresDialect::keepOthersOut(Database &database)
{
    // What is left of our own last connection, when the network broke: the server may not have noticed yet.
    if (!m_session.isEmpty()) {
        auto ended = database.rows(u"SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE pid = ? AND backend_start = ?::timestamptz"_s, m_session);
        if (!ended)
            return ended.error();
    }
    // A hub that has just ended may still have its session for a moment.
    if (auto hurried = database.rows(settings({ { u"lock_timeout"_s, u"2s"_s } })); !hurried)
        return hurried.error();
    auto held = database.rows(u"SELECT pg_advisory_lock(%1)"_s.arg(serving));
    if (held)
        held = database.rows(settings({ { u"lock_timeout"_s, u"5s"_s } }));
    if (held)
        return Done {};
    if (database.isLost() || held.error().kind != Error::Kind::Unavailable)
        return held.error();
    return Error { Error::Kind::Conflict, u"a hub is serving from this database: stop it first"_s };
}

std::unique_ptr<Statement> PostgresDialect::prepare(const QSqlDatabase &database, const QString &sql) const
{
    return std::make_unique<QueryStatement>(database, sql);
}

QStringList PostgresDialect::begin() const
{
    if (m_options.access == Database::Access::ReadOnly)
        return { u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s };
    return { u"BEGIN ISOLATION LEVEL READ COMMITTED"_s, u"SELECT pg_advisory_xact_lock(%1)"_s.arg(writing) };
}

bool PostgresDialect::canPrepare(const QString &sql) const
{
    static constexpr std::array words { "SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1, "WITH"_L1 };
    return std::any_of(words.begin(), words.end(), [&sql](QLatin1String word) { return sql.startsWith(word); });
}

QString PostgresDialect::definition(const QString &sql) const
{
    static const QRegularExpression text(u"\\bTEXT\\b"_s);
    if (!sql.startsWith("CREATE TABLE"_L1) && !sql.startsWith("ALTER TABLE"_L1))
        return sql;
    return QString(sql).replace(text, u"TEXT COLLATE \"C\""_s);
}

Dialect::Failure PostgresDialect::failure(const QSqlError &error) const
{
    return failureFor(error.nativeErrorCode());
}

QString PostgresDialect::inWords(const QSqlError &error) const
{
    if (error.type() == QSqlError::ConnectionError)
        return u"the database cannot be reached: "_s + error.databaseText().simplified();
    const QString firstLine = error.databaseText().section(u'\n', 0, 0).simplified(); // the next ones quote rows
    const QString state = error.nativeErrorCode();
    return state.isEmpty() ? u"the connection to the database was lost: "_s + firstLine : u"%1 (%2)"_s.arg(firstLine, state);
}

Result<QStringList> PostgresDialect::tables(Database &database)
{
    return database.texts(u"SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"_s);
}

Result<QStringList> PostgresDialect::columns(Database &database, const QString &table)
{
    return database.texts(u"SELECT column_name::text FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?"
                           " ORDER BY ordinal_position"_s,
        { table });
}

Result<Done> PostgresDialect::alterReferences(Database &database, const QString &to)
{
    auto alterations = database.texts(u"SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I ', conrelid::regclass, conname) FROM pg_constraint"
                                       " WHERE contype = 'f' AND connamespace = current_schema()::regnamespace"_s);
    if (!alterations)
        return alterations.error();
    for (const auto &alteration : std::as_const(*alterations)) {
        if (auto altered = database.run(alteration + to); !altered)
            return altered.error();
    }
    return Done {};
}

Result<Done> PostgresDialect::releaseReferences(Database &database, const QStringList &tables)
{
    if (auto deferred = alterReferences(database, u"DEFERRABLE INITIALLY DEFERRED"_s); !deferred)
        return deferred;
    auto emptied = database.run(u"TRUNCATE \"%1\""_s.arg(tables.join(u"\", \""_s)));
    return emptied ? Result<Done>(Done {}) : emptied.error();
}

Result<Done> PostgresDialect::holdReferences(Database &database)
{
    if (auto held = database.run(u"SET CONSTRAINTS ALL IMMEDIATE"_s); !held)
        return held.error();
    return alterReferences(database, u"NOT DEFERRABLE"_s);
}

Result<QStringList> PostgresDialect::check(Database &database)
{
    auto all = tables(database);
    if (!all)
        return all;
    for (const auto &table : std::as_const(*all)) {
        // Every value of every row is unpacked.
        if (auto read = database.row(u"SELECT SUM(LENGTH(t::text)) FROM \"%1\" t"_s.arg(table)); !read)
            return read.error();
    }
    return QStringList {};
}
} // namespace palier
