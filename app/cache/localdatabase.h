// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>
#include <unordered_map>

namespace palier
{
/// One SQLite file of a box, or a database in memory. Failures are of kind Storage; a damaged file is Invalid, one written by a
/// newer version Mismatch.
class LocalDatabase
{
public:
    /// What survives a power cut: every commit, or (what can be fetched again) every commit but the last few.
    enum class Durability { Full, Normal };
    using Row = QVariantList;

    /// Opens or makes the file, checks that it is whole, and runs the steps of `migrations` it has not seen. An empty path: in memory.
    [[nodiscard]] static Result<std::unique_ptr<LocalDatabase>> open(const QString &path, Durability durability, const QStringList &migrations);
    /// Opens a damaged file as it is, to save what can be read.
    [[nodiscard]] static Result<std::unique_ptr<LocalDatabase>> openDamaged(const QString &path);
    ~LocalDatabase();
    Q_DISABLE_COPY_MOVE(LocalDatabase)

    [[nodiscard]] Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    /// The rows up to the first that cannot be read.
    [[nodiscard]] QList<Row> readableRows(const QString &sql);
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {}); ///< the number of rows changed
    /// Commits when `work` succeeds, else changes nothing.
    [[nodiscard]] Result<Done> atomically(const std::function<Result<Done>()> &work);

private:
    LocalDatabase() = default;
    [[nodiscard]] static Result<std::unique_ptr<LocalDatabase>> connected(const QString &path);
    [[nodiscard]] Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<Done> prepareFile(Durability durability, const QStringList &migrations);
    [[nodiscard]] Result<Done> migrate(const QStringList &migrations);

    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};
} // namespace palier
