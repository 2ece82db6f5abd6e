// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/transaction.h"

#include <functional>
#include <optional>

namespace palier::hub::people
{
struct Account {
    QString id;
    QString name; ///< lower case
    QString displayName;
    SenderRole role = SenderRole::Caretaker;
    QString passwordHash;
    QStringList nodes;
};

/// Roles that sign in: caretaker, landlord, townhall, administrator.
[[nodiscard]] std::optional<SenderRole> staffRole(QStringView word);
/// How names are compared: without case or surrounding space.
[[nodiscard]] QString normalName(const QString &name);

/// Adds an account; Conflict when the name is taken, NotFound for an unknown node, Invalid for an unfit name.
[[nodiscard]] Result<Done> addAccount(Database &db, const Account &account, const QDateTime &now);
/// Replaces the password for good (hub/erasures) and ends all sessions; NotFound for an unknown name.
[[nodiscard]] Result<Done> setPassword(Transaction &transaction, const QString &name, const QString &hash);
/// Removes the account for good, with its sessions; what it sent stays. NotFound for an unknown name.
[[nodiscard]] Result<Done> removeAccount(Transaction &transaction, const QString &name);
/// The same by id, without remembering it.
[[nodiscard]] Result<Done> drop(Database &db, const QString &account);
[[nodiscard]] Result<std::optional<Account>> findAccount(Database &db, const QString &name);

/// Begins a session; `cookie` is the secret the browser keeps, of which only the hash is stored.
[[nodiscard]] Result<QDateTime> beginSession(Database &db, const Account &account, const QString &cookie, const QDateTime &now);
/// Who signed in with this cookie, or nobody: unknown, ended or idle for too long. `used` is a last use that is not stored yet.
[[nodiscard]] Result<std::optional<Actor>> findSession(Database &db, const QString &cookie, const QDateTime &now, const QDateTime &used = {});
/// Of these, the hashes of sessions that are no longer: signed out, removed, over or idle for too long. `used` as for findSession.
[[nodiscard]] Result<QStringList> endedAmong(
    Database &db, const QStringList &hashes, const QDateTime &now, const std::function<QDateTime(const QString &hash)> &used);
[[nodiscard]] Result<Done> touchSession(Database &db, const QString &cookieHash, const QDateTime &now);
[[nodiscard]] Result<Done> endSession(Database &db, const QString &cookie);
[[nodiscard]] Result<int> dropEndedSessions(Database &db, const QDateTime &now);

/// What is stored of a cookie, and the token that proves that a page of ours makes the call.
[[nodiscard]] QString cookieHash(const QString &cookie);
[[nodiscard]] QString tokenOf(const QString &cookie);
} // namespace palier::hub::people
