// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"
#include "storage/statement.h"

namespace palier
{
/// What a database server does its own way, for one connection. All else is in `Database`, and the hub's SQL is what the servers share.
class Dialect
{
public:
    enum class Failure {
        Other, ///< the statement, a rule of the schema, the disk's own errors
        Busy, ///< held by another writer for too long
        Lost, ///< the connection has gone, or the disk failed under it, and with it the transaction
        Damaged, ///< what is stored is broken
        Full, ///< there is no room on the disk
    };
    [[nodiscard]] static std::unique_ptr<Dialect> make(const Database::Options &options);
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString plugin() const = 0; ///< of QtSql
    virtual void address(QSqlDatabase &database) const = 0;
    /// Once after each connecting: settings, and what makes the server unfit.
    [[nodiscard]] virtual Result<Done> greet(Database &database) = 0;
    /// After a connection was lost and made again, before anything is written: whether what is stored can be trusted.
    [[nodiscard]] virtual Result<Done> recover(Database &) { return Done {}; }
    [[nodiscard]] virtual QStringList begin() const = 0; ///< one after the other
    [[nodiscard]] virtual bool canPrepare(const QString &sql) const = 0;
    /// lastError() of what comes back tells whether it can be run.
    [[nodiscard]] virtual std::unique_ptr<Statement> prepare(const QSqlDatabase &database, const QString &sql) const = 0;
    /// Whether statements have to go before their connection; else they go with it.
    [[nodiscard]] virtual bool wantsStatementsBack() const = 0;
    /// Whether a transaction can go on after a statement failed in it; else everything up to a savepoint has to be undone.
    [[nodiscard]] virtual bool survivesFailures() const = 0;
    /// A statement of a schema, as this server has to read it.
    [[nodiscard]] virtual QString definition(const QString &sql) const = 0;
    [[nodiscard]] virtual Failure failure(const QSqlError &error) const = 0;
    /// What went wrong, in one line, without the values of rows.
    [[nodiscard]] virtual QString inWords(const QSqlError &error) const = 0;
    [[nodiscard]] virtual Result<QStringList> tables(Database &database) = 0;
    [[nodiscard]] virtual Result<QStringList> columns(Database &database, const QString &table) = 0;
    /// Within a transaction: empties the tables; who refers to whom is looked at only by holdReferences().
    [[nodiscard]] virtual Result<Done> releaseReferences(Database &database, const QStringList &tables) = 0;
    [[nodiscard]] virtual Result<Done> holdReferences(Database &database) = 0;
    /// Nothing wrong, or the first findings; reads everything.
    [[nodiscard]] virtual Result<QStringList> check(Database &database) = 0;
};
} // namespace palier
