// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/sqlitestatement.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
SqliteStatement::SqliteStatement(sqlite3 *database, const QString &sql)
    : m_database(database)
{
    const QByteArray text = sql.toUtf8();
    const int code = sqlite3_prepare_v3(database, text.constData(), static_cast<int>(text.size() + 1), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        note(code);
    else
        m_bound.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::note(int code)
{
    m_error = QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_database)), QSqlError::StatementError, QString::number(code));
}

QSqlError SqliteStatement::run(const QVariantList &values)
{
    if (!m_statement)
        return m_error;
    m_error = {};
    if (static_cast<std::size_t>(values.size()) != m_bound.size())
        return m_error = QSqlError({}, u"wrong number of values"_s, QSqlError::StatementError, QString::number(SQLITE_RANGE));
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(static_cast<int>(i), values[i]);
    step();
    return m_error;
}

void SqliteStatement::bind(int index, const QVariant &value)
{
    const int position = index + 1;
    const int type = value.typeId();
    if (type == QMetaType::QString)
        return bindText(index, static_cast<const QString *>(value.constData())->toUtf8());
    if (type == QMetaType::QByteArray)
        return bindBytes(index, *static_cast<const QByteArray *>(value.constData()));
    if (value.isNull())
        sqlite3_bind_null(m_statement, position);
    else if (type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Bool || type == QMetaType::ULongLong || type == QMetaType::UInt)
        sqlite3_bind_int64(m_statement, position, value.toLongLong());
    else if (type == QMetaType::Double)
        sqlite3_bind_double(m_statement, position, value.toDouble());
    else
        bindText(index, value.toString().toUtf8());
}

void SqliteStatement::bindText(int index, const QByteArray &text)
{
    const auto &kept = m_bound[static_cast<std::size_t>(index)] = text;
    sqlite3_bind_text(m_statement, index + 1, kept.constData(), static_cast<int>(kept.size()), SQLITE_STATIC);
}

void SqliteStatement::bindBytes(int index, const QByteArray &bytes)
{
    const auto &kept = m_bound[static_cast<std::size_t>(index)] = bytes;
    sqlite3_bind_blob(m_statement, index + 1, kept.constData(), static_cast<int>(kept.size()), SQLITE_STATIC);
}

void SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    m_hasRow = code == SQLITE_ROW;
    if (m_hasRow || code == SQLITE_DONE)
        return;
    note(sqlite3_extended_errcode(m_database));
    sqlite3_reset(m_statement);
}

std::optional<QVariantList> SqliteStatement::next()
{
    if (!m_hasRow)
        return {};
    const int columns = sqlite3_data_count(m_statement);
    QVariantList row;
    row.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.append(column(i));
    step();
    return row;
}

QVariant SqliteStatement::column(int index) const
{
    switch (sqlite3_column_type(m_statement, index)) {
    case SQLITE_INTEGER:
        return QVariant(static_cast<qlonglong>(sqlite3_column_int64(m_statement, index)));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, index);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, index)), sqlite3_column_bytes(m_statement, index));
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default: {
        const auto text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, index));
    }
    }
}

int SqliteStatement::changed() const
{
    return sqlite3_changes(m_database);
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    m_hasRow = false;
}
} // namespace palier
