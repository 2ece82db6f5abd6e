// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statement.h"

#include <QSqlQuery>

namespace palier
{
/// A statement through QtSql.
class QueryStatement final : public Statement
{
public:
    QueryStatement(const QSqlDatabase &database, const QString &sql);
    [[nodiscard]] QSqlError run(const QVariantList &values) override;
    [[nodiscard]] std::optional<QVariantList> next() override;
    [[nodiscard]] QSqlError lastError() const override { return m_query.lastError(); }
    [[nodiscard]] int changed() const override { return m_query.numRowsAffected(); }
    void finish() override { m_query.finish(); }

private:
    QSqlQuery m_query;
    int m_columns = 0;
};
} // namespace palier
