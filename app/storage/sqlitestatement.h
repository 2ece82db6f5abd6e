// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/statement.h"

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace palier
{
/// A statement through SQLite's own interface: QtSql takes twice the time for a write (docs/performance.md).
class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3 *database, const QString &sql);
    ~SqliteStatement() override;
    [[nodiscard]] QSqlError run(const QVariantList &values) override;
    [[nodiscard]] std::optional<QVariantList> next() override;
    [[nodiscard]] QSqlError lastError() const override { return m_error; }
    [[nodiscard]] int changed() const override;
    void finish() override;

private:
    void bind(int index, const QVariant &value);
    void bindText(int index, const QByteArray &text);
    void bindBytes(int index, const QByteArray &bytes);
    void step();
    [[nodiscard]] QVariant column(int index) const;
    void note(int code);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_bound; ///< texts and bytes, in place until the statement has run
    QSqlError m_error;
    bool m_hasRow = false;
};
} // namespace palier
