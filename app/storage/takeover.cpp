// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/dialect.h"

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr int rowsTogether = 40;

/// "INSERT INTO … VALUES (?, ?), (?, ?)" for so many rows.
QString insertion(const QString &table, const QStringList &columns, qsizetype rows)
{
    const QString row = u'(' + placeholders(columns.size()) + u')';
    return u"INSERT INTO \"%1\" (\"%2\") VALUES %3"_s.arg(table, columns.join(u"\", \""_s), QStringList(rows, row).join(u", "_s));
}
} // namespace

Result<bool> Database::has(const QString &table)
{
    auto tables = m_dialect->tables(*this);
    return tables ? Result<bool>(tables->contains(table)) : tables.error();
}

Result<Done> Database::copyTable(Database &from, const QString &table)
{
    auto columns = m_dialect->columns(*this, table);
    if (!columns)
        return columns.error();
    QVariantList values;
    const auto write = [&]() -> Result<Done> {
        const auto count = values.size() / columns->size();
        auto written = count == 0 ? Result<int>(0) : run(insertion(table, *columns, count), values);
        values.clear();
        return written ? Result<Done>(Done {}) : written.error();
    };
    const auto take = [&](const Row &row) -> Result<Done> {
        for (const auto &value : row)
            values.append(value.isNull() ? QVariant() : value);
        return values.size() < rowsTogether * columns->size() ? Result<Done>(Done {}) : write();
    };
    auto copied = from.forEach(u"SELECT \"%1\" FROM \"%2\""_s.arg(columns->join(u"\", \""_s), table), take);
    return copied ? write() : copied;
}

Result<Done> Database::takeOver(Database &from)
{
    auto tables = from.m_dialect->tables(from);
    if (!tables)
        return tables.error();
    if (auto released = m_dialect->releaseReferences(*this, *tables); !released)
        return released;
    for (const auto &table : std::as_const(*tables)) {
        if (auto copied = copyTable(from, table); !copied)
            return copied;
    }
    return m_dialect->holdReferences(*this);
}
} // namespace palier
