// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace palier
{
/// One row of an answer, by column number.
using Row = QVariantList;

/// What all connections to one database share: once damage was seen, nobody writes any more.
class DatabaseHealth
{
public:
    /// `noticed` is called once, at the first sign of damage, on the thread that met it.
    explicit DatabaseHealth(std::function<void()> noticed = {})
        : m_noticed(std::move(noticed))
    {
    }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    void setDamaged()
    {
        if (!m_damaged.exchange(true) && m_noticed)
            m_noticed();
    }

private:
    const std::function<void()> m_noticed;
    std::atomic<bool> m_damaged = false;
};

/// One connection to a database, used on the thread that opened it. The hub's SQL is what SQLite and PostgreSQL share.
/// Errors: Storage (disk, damage, SQL), Unavailable (locked for too long). Damage is noted in the options' `health`.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
    };
    /// What survives a power cut: every commit, or (what can be fetched again) every commit but the last few.
    enum class Durability {
        Full, ///< WAL with synchronous=FULL
        Normal, ///< WAL with synchronous=NORMAL
    };
    /// Whether deleted rows are overwritten: where that costs no more writing, or wherever they stood.
    enum class Erasure { Cheap, Full };
    struct Options {
        QString path; ///< of the SQLite file, made when missing and Access is ReadWrite; empty: in memory
        Access access = Access::ReadWrite;
        Durability durability = Durability::Full;
        Erasure erasure = Erasure::Cheap;
        int cacheKiB = 16'000; ///< of pages held in memory, at most
        std::shared_ptr<DatabaseHealth> health = std::make_shared<DatabaseHealth>();
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    /// Reads a whole file, if there is one, without a write to it: `options.health` then tells whether it is damaged.
    static void examine(const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Every row of the answer; `values` take the place of the question marks.
    [[nodiscard]] Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    /// The rows up to the first that cannot be read: for what is left of a damaged file.
    [[nodiscard]] QList<Row> readableRows(const QString &sql);
    /// The first row, or nothing.
    [[nodiscard]] Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {});
    /// The number of rows changed.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Commits when `work` succeeds, else changes nothing.
    [[nodiscard]] Result<Done> atomically(const std::function<Result<Done>()> &work);
    /// Within a transaction: keeps what `work` did when it succeeds, else undoes only that.
    [[nodiscard]] Result<Done> undoable(const std::function<Result<Done>()> &work);
    /// Nothing wrong, or the first findings; reads the whole file.
    [[nodiscard]] Result<QStringList> check();

private:
    explicit Database(const Options &options);
    [[nodiscard]] Result<Done> connect();
    [[nodiscard]] Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error failed(const QSqlError &error, const QString &what);

    Options m_options;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    int m_depth = 0;
};

/// "?, ?, ?" for `count` values.
[[nodiscard]] QString placeholders(qsizetype count);
} // namespace palier
