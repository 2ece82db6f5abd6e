// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/command.h"
#include "model/feed.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

/// A plain hub in memory that speaks feed v1: the oracle of the tests.
namespace palier::testing
{
/// One scope's history: the latest change of each row, by row.
struct ModelScope {
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
    QMap<QString, Change> rows; ///< by id; all of type `message`
    QMap<QString, qint64> revs; ///< by id; kept when the row is forgotten

    [[nodiscard]] QList<Change> bySeq() const;
    [[nodiscard]] Digest digest() const;
};

class ModelHub
{
public:
    void addScope(const QString &scope);
    void give(const QString &box, const QStringList &scopes) { m_scopesOf[box] = scopes; }
    [[nodiscard]] QStringList scopesOf(const QString &box) const { return m_scopesOf.value(box); }

    // What staff do
    void put(const QString &scope, int number); ///< a new row, or the next rev of one
    void remove(const QString &scope, int number);
    [[nodiscard]] QList<int> liveNumbers(const QString &scope) const;

    // What administrators do
    void backUp();
    void restore(); ///< each scope gets another epoch; what was said since the backup is lost
    void raiseFloor(const QString &scope); ///< forgets deletions up to the head

    // What boxes ask
    [[nodiscard]] SyncAnswer sync(const QString &box, const SyncRequest &request, const QDateTime &now);
    [[nodiscard]] CommandAnswer command(const QString &box, const QString &key);

    [[nodiscard]] const ModelScope &scope(const QString &name) const { return *m_scopes.find(name); }
    /// The scope's history of an epoch, also of one that is over.
    [[nodiscard]] std::optional<ModelScope> history(const QString &name, const QString &epoch) const;
    [[nodiscard]] QMap<QString, qint64> headsOf(const QString &box) const;
    [[nodiscard]] bool knowsReceipt(const QString &box, const QString &message, ReceiptLevel level) const;
    [[nodiscard]] int effectsOf(const QString &key) const { return m_effects.value(key); }

    int rowsPerPage = 3;

private:
    [[nodiscard]] ScopeNews newsOf(const QString &name, const std::optional<Cursor> &cursor, int &budget);
    [[nodiscard]] ScopeNews startOver(const ModelScope &scope, const QString &why, int &budget) const;
    [[nodiscard]] QString nextEpoch();

    QMap<QString, ModelScope> m_scopes;
    QMap<QString, ModelScope> m_backup;
    QMap<QString, ModelScope> m_over; ///< by "scope epoch"
    QMap<QString, QStringList> m_scopesOf;
    QSet<QString> m_receipts;
    QSet<QString> m_backupReceipts;
    QMap<QString, int> m_effects; ///< by idempotency key
    int m_epochs = 0;
    int m_puts = 0; ///< makes each headline its own
};
} // namespace palier::testing
