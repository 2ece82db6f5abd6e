// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "storage/ballast.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;

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

class Dialect;
class Statement;

/// One connection to a database, used on the thread that opened it. The hub's SQL is what SQLite and PostgreSQL share.
/// Errors: NoSpace, Storage (disk, damage, SQL), Unavailable (locked for too long, connection lost), Invalid (a text holds U+0000). Damage is noted
/// in the options' `health`.
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
        QString path {}; ///< of the SQLite file, made when missing and Access is ReadWrite; empty: in memory
        QString server {}; ///< a PostgreSQL database instead, as serverFrom() gives it
        bool sole = false; ///< on a server: as its one serving hub. Conflict while another serves; beside a file, the folder's lock does it
        bool immutable = false; ///< with ReadOnly, a file that nobody writes meanwhile: leaves no journal beside it
        Access access = Access::ReadWrite;
        Durability durability = Durability::Full;
        Erasure erasure = Erasure::Cheap;
        int cacheKiB = 16'000; ///< of pages held in memory, at most
        std::shared_ptr<Ballast> ballast {}; ///< given up where the disk is full
        std::shared_ptr<DatabaseHealth> health = std::make_shared<DatabaseHealth>();
    };
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Options &options);
    /// Reads a whole file, if there is one, without a write to it: `options.health` then tells whether it is damaged. A server looks after its own.
    static void examine(const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Every row of the answer; `values` take the place of the question marks.
    [[nodiscard]] Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    /// The rows up to the first that cannot be read: for what is left of a damaged file.
    [[nodiscard]] QList<Row> readableRows(const QString &sql);
    /// The first row, or nothing.
    [[nodiscard]] Result<std::optional<Row>> row(const QString &sql, const QVariantList &values = {});
    /// The first column of every row, as text.
    [[nodiscard]] Result<QStringList> texts(const QString &sql, const QVariantList &values = {});
    /// Hands over row by row, for what does not fit into memory, until `take` fails. No other statement may run on this connection meanwhile.
    [[nodiscard]] Result<Done> forEach(const QString &sql, const std::function<Result<Done>(const Row &)> &take);
    /// The number of rows changed.
    [[nodiscard]] Result<int> run(const QString &sql, const QVariantList &values = {});
    /// A statement of a schema, in words that both know; TEXT is ordered by code point.
    [[nodiscard]] Result<Done> define(const QString &sql);
    /// Commits when `work` succeeds, else changes nothing. Unavailable when the connection is lost: where that happened during the commit, nobody
    /// knows what became of it. After a failed statement only `undoable` leads on; what `work` does else fails too, on PostgreSQL.
    [[nodiscard]] Result<Done> atomically(const std::function<Result<Done>()> &work);
    /// The same without savepoints, which is quicker. Where `undoable` would have had something to undo, nothing is kept, and needsCare() tells
    /// the caller to run `work` again by atomically().
    [[nodiscard]] Result<Done> optimistically(const std::function<Result<Done>()> &work);
    [[nodiscard]] bool needsCare() const { return m_needsCare; }
    /// Within a transaction: keeps what `work` did when it succeeds, else undoes only that.
    [[nodiscard]] Result<Done> undoable(const std::function<Result<Done>()> &work);
    /// Nothing wrong, or the first findings; reads the whole file.
    [[nodiscard]] Result<QStringList> check();

    [[nodiscard]] Result<bool> has(const QString &table);
    /// Within a transaction of both: puts every row of `from` into the tables of the same names here, in the place of all that is there.
    [[nodiscard]] Result<Done> takeOver(Database &from);

    /// The server has gone or ended the session, or the disk failed: nothing is written until reopen() succeeds.
    [[nodiscard]] bool isLost() const { return m_lost; }
    [[nodiscard]] Result<Done> reopen();

private:
    explicit Database(const Options &options);
    [[nodiscard]] Result<Done> connect();
    void disconnect();
    [[nodiscard]] Result<Done> begin();
    [[nodiscard]] Result<Done> withoutSavepoint(const std::function<Result<Done>()> &work);
    [[nodiscard]] Result<Statement *> executed(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<Done> execute(const QString &sql);
    [[nodiscard]] Result<Done> copyTable(Database &from, const QString &table);
    [[nodiscard]] Error failed(const QSqlError &error, const QString &what);

    Options m_options;
    std::unique_ptr<Dialect> m_dialect;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_prepared;
    int m_depth = 0;
    int m_writes = 0; ///< statements so far that may have changed something
    bool m_optimistic = false;
    bool m_needsCare = false;
    bool m_lost = false;
    std::optional<Error> m_aborted; ///< what the server waits to see undone
};

/// "?, ?, ?" for `count` values.
[[nodiscard]] QString placeholders(qsizetype count);
} // namespace palier
