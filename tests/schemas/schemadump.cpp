// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "schemadump.h"

#include "core/ids.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr auto separator = ";\n";

Result<Done> done(const Result<int> &changed)
{
    return changed ? Result<Done>(Done {}) : changed.error();
}

QString literal(const QVariant &value)
{
    if (value.isNull())
        return u"NULL"_s;
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return value.toString();
    if (value.typeId() == QMetaType::QByteArray)
        return u"X'%1'"_s.arg(QString::fromLatin1(value.toByteArray().toHex()));
    QString text = value.toString();
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

/// As the step wrote them when it was released, on one line each.
QString statement(QString sql)
{
    static const QRegularExpression space(u"\\s*\\n\\s*"_s);
    return sql.replace(space, u" "_s) + QLatin1String(separator);
}

/// An empty database with these steps.
Result<std::unique_ptr<Database>> emptyWith(const QList<Migration> &schema, int steps)
{
    auto database = Database::open({});
    if (!database)
        return database.error();
    if (auto migrated = migrate(**database, schema.mid(0, steps), QDateTime::fromSecsSinceEpoch(0, Qt::UTC)); !migrated)
        return migrated.error();
    return database;
}

Result<QByteArray> rowsAsSql(Database &database, const QString &table, const QStringList &columns)
{
    auto rows = database.rows(u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(columns.join(u", "_s), table));
    if (!rows)
        return rows.error();
    QByteArray sql;
    for (const auto &row : std::as_const(*rows)) {
        QStringList values;
        for (const auto &value : row)
            values.append(literal(value));
        sql += u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(table, columns.join(u", "_s), values.join(u", "_s), QLatin1String(separator)).toUtf8();
    }
    return sql;
}

bool isServer(Database &database)
{
    return !database.row(u"SELECT sqlite_version()"_s);
}

/// Of PostgreSQL: the same, as its catalogue words it.
Result<QStringList> serverShape(Database &database, const QString &table)
{
    QStringList shape;
    for (const auto &[what, sql] : { std::pair(u"column"_s, u"SELECT column_name || ' ' || data_type || ' ' || is_nullable || ' ' || COALESCE(column_default, '-') || ' ' || COALESCE(collation_name, '-')"
                                                              " FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? ORDER BY column_name"_s),
             { u"rule"_s, u"SELECT pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid WHERE t.relnamespace = current_schema()::regnamespace"
                           " AND t.relname = ? ORDER BY 1"_s },
             { u"index"_s, u"SELECT replace(indexdef, current_schema() || '.', '') FROM pg_indexes WHERE schemaname = current_schema() AND tablename = ? ORDER BY 1"_s } }) {
        auto rows = database.texts(sql, { table });
        if (!rows)
            return rows;
        for (const auto &row : std::as_const(*rows))
            shape.append(QStringList { table, what, row }.join(u' '));
    }
    return shape;
}

/// Of SQLite: what it keeps of tables and indexes.
Result<QStringList> tableShape(Database &database, const QString &table)
{
    QStringList shape;
    for (const auto &[what, sql] : { std::pair(u"column"_s, u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('%1') ORDER BY name"_s),
             { u"reference"_s, u"SELECT \"from\", \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('%1') ORDER BY \"from\", \"table\""_s },
             { u"index"_s, u"SELECT CASE WHEN origin = 'c' THEN name ELSE origin END, \"unique\", partial, (SELECT GROUP_CONCAT(i.name) FROM pragma_index_info(l.name) i)"
                            " FROM pragma_index_list('%1') l ORDER BY 1, 4"_s } }) {
        auto rows = database.rows(sql.arg(table));
        if (!rows)
            return rows.error();
        for (const auto &row : std::as_const(*rows)) {
            QStringList words { table, what };
            for (const auto &value : row)
                words.append(value.isNull() ? u"-"_s : value.toString());
            shape.append(words.join(u' '));
        }
    }
    return shape;
}
} // namespace

QString fingerprint(const Migration &step)
{
    const QString text = step.name + u'\n' + step.statements.join(u'\n');
    return sha256Hex(text.toUtf8());
}

QStringList tablesOf(const QList<Migration> &schema, int steps)
{
    static const QRegularExpression create(u"^CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)"_s);
    QStringList tables;
    for (const auto &step : schema.mid(0, steps)) {
        for (const auto &sql : step.statements) {
            if (const auto match = create.match(sql); match.hasMatch())
                tables.append(match.captured(1));
        }
    }
    return tables;
}

Result<QStringList> columnsOf(Database &database, const QString &table)
{
    if (isServer(database))
        return database.texts(u"SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ? ORDER BY column_name"_s, { table });
    return database.texts(u"SELECT name FROM pragma_table_info('%1') ORDER BY name"_s.arg(table));
}

Result<QStringList> contentOf(Database &database, const QString &table, const QStringList &columns)
{
    auto rows = database.rows(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    if (!rows)
        return rows.error();
    QStringList content;
    for (const auto &row : std::as_const(*rows)) {
        QStringList values;
        for (const auto &value : row)
            values.append(literal(value));
        content.append(values.join(u" | "_s));
    }
    content.sort();
    return content;
}

Result<QStringList> shapeOf(Database &database, const QStringList &tables)
{
    QStringList shape;
    for (const auto &table : tables) {
        auto one = isServer(database) ? serverShape(database, table) : tableShape(database, table);
        if (!one)
            return one;
        shape += *one;
    }
    return shape;
}

Result<QByteArray> dump(Database &database, const QList<Migration> &schema, int steps, const QString &title)
{
    auto empty = emptyWith(schema, steps);
    if (!empty)
        return empty.error();
    QString sql = u"-- SPDX-FileCopyrightText: 2026 The Palier authors\n-- SPDX-License-Identifier: EUPL-1.2\n-- %1\n"_s.arg(title);
    sql += statement(u"CREATE TABLE schema_step (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL)"_s);
    for (int i = 0; i < steps; ++i) {
        for (const auto &text : schema[i].statements) {
            if (!text.startsWith(u"INSERT"_s)) // what it inserted is dumped with the rows
                sql += statement(text);
        }
        sql += statement(u"INSERT INTO schema_step (version, name, applied_at) VALUES (%1, '%2', '2026-11-21T17:42:00.000Z')"_s.arg(i + 1).arg(schema[i].name));
    }
    QByteArray out = sql.toUtf8();
    for (const auto &table : tablesOf(schema, steps)) {
        const auto columns = columnsOf(**empty, table);
        const auto rows = columns ? rowsAsSql(database, table, *columns) : columns.error();
        if (!rows)
            return rows.error();
        out += *rows;
    }
    return out;
}

Result<Done> load(Database &database, const QByteArray &dump)
{
    const auto statements = QString::fromUtf8(dump).split(QLatin1String(separator), Qt::SkipEmptyParts);
    return database.atomically([&]() -> Result<Done> {
        for (QString sql : statements) {
            while (sql.startsWith(u"--"_s))
                sql.remove(0, sql.indexOf(u'\n') + 1);
            const auto run = sql.startsWith(u"INSERT"_s) ? done(database.run(sql)) : database.define(sql);
            if (!run)
                return Error { Error::Kind::Invalid, run.error().detail + u": "_s + sql };
        }
        return Done {};
    });
}
} // namespace palier::testing
