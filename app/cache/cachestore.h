// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"
#include "cache/feedwrite.h"

namespace palier
{
/// What sync (and a fixture) reads and writes of a cache; the screen has no use for it. Each call is durable, and done
/// wholly or not at all, when it returns; only apply() has two parts.
class CacheStore
{
public:
    explicit CacheStore(Cache &cache);

    // The feed
    [[nodiscard]] QMap<QString, ScopeState> scopes() const;
    /// First what is erased; then rows, cursors and the time of contact, in one transaction each.
    [[nodiscard]] Result<Done> apply(const FeedWrite &write);
    /// After an apply() that failed: whether what was to be erased has gone all the same.
    [[nodiscard]] bool hasErased(const FeedWrite &write) const;
    /// The short form for fixtures: changes to live rows; messages count as stored at `at` when it is valid.
    [[nodiscard]] Result<Done> apply(const QString &scope, const QList<Change> &changes, const Cursor &cursor, const QDateTime &at = {});

    // Receipts
    /// Adds `stored` for each message without one: after new rows, and once at the start (the last program may have died between the two databases).
    [[nodiscard]] Result<Done> addMissingStored(const QDateTime &at);
    [[nodiscard]] Result<QList<Receipt>> pendingReceipts(int max) const; ///< oldest first
    [[nodiscard]] Result<Done> handedIn(const QList<Receipt> &receipts);

    // The outbox
    [[nodiscard]] Result<QList<OutboxItem>> waitingCommands() const; ///< oldest first
    [[nodiscard]] Result<Done> accepted(const QString &key, const CommandAnswer &answer);
    [[nodiscard]] Result<Done> refused(const QString &key, const Error &error);

    // Identity, in core.db and in identity.json
    [[nodiscard]] Result<Done> setIdentity(const QString &secret); ///< 64 lower-case hex digits. Storage: a wipe is not done yet
    /// Where only one of the two copies is left, makes the other from it.
    [[nodiscard]] Result<Done> restoreIdentity();
    /// Erases everything of the flat: identity, rows, receipts, outbox, settings but the box's own (`remote-keys`). After an error nothing is shown, and it is tried again until
    /// Cache::wiped; before that no identity is taken.
    [[nodiscard]] Result<Done> wipe();

private:
    [[nodiscard]] Result<bool> askedAgainWithoutText(const QString &key, const Error &error);
    [[nodiscard]] Result<Done> erase(const FeedWrite &feed);
    [[nodiscard]] Result<Done> put(const FeedWrite &write);
    [[nodiscard]] Result<Done> forgetErased(const QStringList &scopes);
    [[nodiscard]] Result<Done> handInAgainAfterRestore(const FeedWrite &write);
    [[nodiscard]] Result<Done> forgetArrived(bool complete, const QDateTime &now);
    Cache &m_cache;
    Cache::Private &d;
};
} // namespace palier
