// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"
#include "model/feed.h"

/// The only code that writes change rows: docs/feed.md.
namespace palier::hub::feed
{
inline constexpr qsizetype maxBody = 16 * 1024; ///< bytes of one row
inline constexpr qsizetype maxPage = 256 * 1024; ///< bytes of one answer
inline constexpr int maxRows = 200; ///< of one answer

struct RowKey {
    QString scope;
    QString type;
    QString id;
};

/// Begins the history of a new node or device.
[[nodiscard]] Result<Done> createScope(Database &db, const QString &scope);
/// Writes the row's new state and gives the change's seq. TooLarge above maxBody.
[[nodiscard]] Result<qint64> put(Transaction &transaction, const QString &scope, const QString &type, const QString &id, const QJsonObject &body);
/// Deletes the row; its tombstone stays for 90 days. NotFound where there is no live row.
[[nodiscard]] Result<qint64> remove(Transaction &transaction, const QString &scope, const QString &type, const QString &id);
/// Drops tombstones older than `before` and raises the floors; gives their number.
[[nodiscard]] Result<int> compact(Database &db, const QDateTime &before);
/// Gives every scope a new epoch: after a restore no cursor of before may be believed.
[[nodiscard]] Result<int> renewEpochs(Database &db);
/// Scopes whose digest is not the one of their live rows.
[[nodiscard]] Result<QStringList> wrongDigests(Database &db);
/// Scopes with a change or a floor beyond their head.
[[nodiscard]] Result<QStringList> wrongHeads(Database &db);
} // namespace palier::hub::feed
