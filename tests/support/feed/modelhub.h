// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "model/command.h"
#include "model/feed.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <functional>

/// A plain hub in memory that speaks feed v1.
namespace palier::testing
{
/// One scope's history: the latest change of each row, by id.
struct ModelScope {
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
    QMap<QString, Change> rows; ///< all of type `message`
    QMap<QString, qint64> revs; ///< by id; also of rows that are forgotten, whose ids a hub uses no more
    QMap<QString, QDateTime> deletedAt; ///< of the tombstones
    Digest digest; ///< kept up to date row by row

    [[nodiscard]] QList<Change> after(qint64 seq) const; ///< by seq
    [[nodiscard]] Digest recomputed() const;
};

class ModelHub
{
public:
    /// What goes wrong in a hub that has a bug: planted by the tests that prove they would find it.
    struct Bugs {
        bool forgetsTombstones = false;
        bool commitsOutOfOrder = false; ///< seqs like those of a sequence: handed out before the commit
        bool keepsTheLastReceipt = false; ///< instead of the furthest
        bool keepsEpochOverRestore = false;
        bool answersForeignScopes = false;
        bool runsAKeyTwice = false;
    };
    static constexpr int tombstoneDays = 90;
    static constexpr int keyDays = 45;

    void addScope(const QString &scope);
    void give(const QString &box, const QStringList &scopes); ///< also lets a revoked box in again
    void revoke(const QString &box) { m_revoked.insert(box); }
    [[nodiscard]] bool isRevoked(const QString &box) const { return m_revoked.contains(box); }
    [[nodiscard]] QStringList scopesOf(const QString &box) const { return m_scopesOf.value(box); }

    // What staff do
    void put(const QString &scope, const QString &id, const QString &headline); ///< a new row, or the next rev of one
    void remove(const QString &scope, const QString &id, const QDateTime &now);

    // What administrators do
    void backUp();
    void restore(); ///< each scope gets another epoch; what was done since the backup is lost
    void tidyUp(const QDateTime &now); ///< drops old tombstones and keys
    void raiseFloor(const QString &scope); ///< as if every tombstone of it were old

    // What boxes ask
    [[nodiscard]] SyncAnswer sync(const QString &box, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] Result<CommandAnswer> command(const QString &box, const QString &key, const Command &command, const QDateTime &now);

    [[nodiscard]] QStringList scopeNames() const { return m_state.scopes.keys(); }
    [[nodiscard]] const ModelScope &scope(const QString &name) const { return *m_state.scopes.find(name); }
    [[nodiscard]] QMap<QString, qint64> headsOf(const QString &box) const;
    /// How far the message came on the box, as far as it was said; none: nothing was.
    [[nodiscard]] std::optional<ReceiptLevel> receiptOf(const QString &box, const QString &message) const;

    std::function<void(const QString &scope, const Change &change)> committed; ///< told each commit, in their order
    Bugs bugs;
    int rowsPerPage = 3;

private:
    struct KeptAnswer {
        CommandAnswer answer;
        QDateTime at;
    };
    struct State { ///< what a backup holds
        QMap<QString, ModelScope> scopes;
        QMap<QString, ReceiptLevel> receipts;
        QMap<QString, KeptAnswer> keys;
    };
    void commit(const QString &scope, Change change);
    void commitLate(const QString &scope);
    void keep(const QString &box, const QList<Receipt> &receipts);
    [[nodiscard]] ScopeNews newsOf(const ModelScope &scope, const std::optional<Cursor> &cursor, int &budget) const;
    [[nodiscard]] QString nextEpoch();

    State m_state;
    State m_backup;
    QMap<QString, QStringList> m_scopesOf;
    QSet<QString> m_revoked;
    QMap<QString, Change> m_uncommitted; ///< by scope; only with commitsOutOfOrder
    int m_epochs = 0;
};
} // namespace palier::testing
