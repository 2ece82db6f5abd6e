// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/dialect.h"

namespace palier
{
/// A SQLite file, or a database in memory.
class SqliteDialect final : public Dialect
{
public:
    explicit SqliteDialect(const Database::Options &options);
    [[nodiscard]] QString plugin() const override;
    void address(QSqlDatabase &database) const override;
    [[nodiscard]] Result<Done> greet(Database &database) override;
    [[nodiscard]] Result<Done> recover(Database &database) override;
    [[nodiscard]] QStringList begin() const override;
    [[nodiscard]] bool canPrepare(const QString &) const override { return true; }
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QSqlDatabase &database, const QString &sql) const override;
    [[nodiscard]] bool wantsStatementsBack() const override { return true; }
    [[nodiscard]] bool survivesFailures() const override { return true; }
    [[nodiscard]] QString definition(const QString &sql) const override { return sql; }
    [[nodiscard]] Failure failure(const QSqlError &error) const override;
    [[nodiscard]] QString inWords(const QSqlError &error) const override;
    [[nodiscard]] Result<QStringList> tables(Database &database) override;
    [[nodiscard]] Result<QStringList> columns(Database &database, const QString &table) override;
    [[nodiscard]] Result<Done> releaseReferences(Database &database, const QStringList &tables) override;
    [[nodiscard]] Result<Done> holdReferences(Database &database) override;
    [[nodiscard]] Result<QStringList> check(Database &database) override;

private:
    [[nodiscard]] bool hasRoom() const;
    Database::Options m_options;
};
} // namespace palier
