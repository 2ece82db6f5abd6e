// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"

/// What was taken back for good, so that no backup brings it back: a list in the database, and a copy of it beside the database, which a
/// restore carries out again. It holds ids, never names or contents.
namespace palier::hub::erasures
{
inline constexpr auto message = "message"; ///< cancelled; the subject is its id
inline constexpr auto news = "news"; ///< withdrawn; its id
inline constexpr auto residenceEntry = "residence"; ///< a lodge, number or works taken away; its id
inline constexpr auto box = "box"; ///< its secret ended; the secret's SHA-256
inline constexpr auto household = "household"; ///< the name changed or went; the flat's id
inline constexpr auto account = "account"; ///< somebody of the staff went; the account's id
inline constexpr auto password = "password"; ///< it was set anew; the account's id

/// Remembers in this transaction that something was taken back. The same thing may be at another time.
[[nodiscard]] Result<Done> note(Transaction &transaction, const char *kind, const QString &subject);
[[nodiscard]] Result<QList<Erasure>> all(Database &db);
/// Takes back again what this database does not know to be: the number of them. What it does not hold is only remembered.
[[nodiscard]] Result<int> carryOut(Transaction &transaction, const QList<Erasure> &erasures);
} // namespace palier::hub::erasures
