// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/querystatement.h"

#include <QSqlRecord>

namespace palier
{
QueryStatement::QueryStatement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    (void)m_query.prepare(sql); // lastError() tells
}

QSqlError QueryStatement::run(const QVariantList &values)
{
    static const QVariant empty { QStringLiteral("") };
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool isNullText = values[i].typeId() == QMetaType::QString && static_cast<const QString *>(values[i].constData())->isNull();
        m_query.bindValue(static_cast<int>(i), isNullText ? empty : values[i]);
    }
    if (!m_query.exec())
        return m_query.lastError();
    m_columns = m_query.isSelect() ? m_query.record().count() : 0;
    return {};
}

std::optional<QVariantList> QueryStatement::next()
{
    if (!m_query.next())
        return {};
    QVariantList row;
    row.reserve(m_columns);
    for (int i = 0; i < m_columns; ++i)
        row.append(m_query.value(i));
    return row;
}
} // namespace palier
