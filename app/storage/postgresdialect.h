// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/dialect.h"

namespace palier
{
/// A database of a PostgreSQL server, 15 or newer, in UTF-8.
class PostgresDialect final : public Dialect
{
public:
    explicit PostgresDialect(const Database::Options &options);
    [[nodiscard]] QString plugin() const override;
    void address(QSqlDatabase &database) const override;
    [[nodiscard]] Result<Done> greet(Database &database) override;
    [[nodiscard]] QStringList begin() const override;
    [[nodiscard]] bool canPrepare(const QString &sql) const override;
    [[nodiscard]] std::unique_ptr<Statement> prepare(const QSqlDatabase &database, const QString &sql) const override;
    [[nodiscard]] bool wantsStatementsBack() const override { return false; }
    [[nodiscard]] bool survivesFailures() const override { return false; }
    /// Text is compared by code point, whatever the database's own order: as SQLite does, and independent of the system's collations.
    [[nodiscard]] QString definition(const QString &sql) const override;
    [[nodiscard]] Failure failure(const QSqlError &error) const override;
    [[nodiscard]] QString inWords(const QSqlError &error) const override;
    [[nodiscard]] Result<QStringList> tables(Database &database) override;
    [[nodiscard]] Result<QStringList> columns(Database &database, const QString &table) override;
    [[nodiscard]] Result<Done> releaseReferences(Database &database, const QStringList &tables) override;
    [[nodiscard]] Result<Done> holdReferences(Database &database) override;
    [[nodiscard]] Result<QStringList> check(Database &database) override;

private:
    [[nodiscard]] Result<Done> examineServer(Database &database);
    /// One connection at a time is the serving hub's. The server lets go of the lock with the connection, however that ends.
    [[nodiscard]] Result<Done> keepOthersOut(Database &database);

    [[nodiscard]] static Result<Done> alterReferences(Database &database, const QString &to);

    Database::Options m_options;
    Row m_session; ///< process and start of the server's side of the last connection
};
} // namespace palier
