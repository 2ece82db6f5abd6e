// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "writegate.h"

#include "cache/feedwrite.h"
#include "cache/outboxitem.h"
#include "core/result.h"
#include "model/receipt.h"

#include <functional>

namespace palier::testing
{
/// A message as the screen shows it.
struct Shown {
    QString text;
    bool isRead = false;
    bool operator==(const Shown &) const = default;
};

/// What a box remembers, with the contracts of CacheStore and Cache. Two of them play the stories: one in memory, quick and written
/// anew from the contracts, and the real cache.
class BoxStore
{
public:
    virtual ~BoxStore() = default;

    // What sync reads and writes
    [[nodiscard]] virtual QMap<QString, ScopeState> scopes() const = 0;
    [[nodiscard]] virtual Result<Done> apply(const FeedWrite &write) = 0;
    [[nodiscard]] virtual Result<Done> addMissingStored(const QDateTime &at) = 0;
    [[nodiscard]] virtual QList<Receipt> pendingReceipts(int max) const = 0; ///< oldest first
    [[nodiscard]] virtual Result<Done> handedIn(const QList<Receipt> &receipts) = 0;
    [[nodiscard]] virtual QList<OutboxItem> outbox() const = 0; ///< oldest first
    [[nodiscard]] virtual Result<Done> accepted(const QString &key, const CommandAnswer &answer) = 0;
    [[nodiscard]] virtual Result<Done> refused(const QString &key, const Error &error) = 0;
    [[nodiscard]] virtual Result<Done> wipe() = 0;

    // Whose it is
    [[nodiscard]] virtual bool isPaired() const = 0;
    virtual void pair() = 0;

    // What the screen reads and writes
    [[nodiscard]] virtual QMap<QString, Shown> shown() const = 0; ///< by id
    [[nodiscard]] virtual Result<Done> addReceipt(const Receipt &receipt) = 0;
    [[nodiscard]] virtual Result<QString> enqueue(const Command &command) = 0; ///< its key

    // What happens to it
    /// The program ends at once and starts anew: only what was committed is left.
    virtual void restart() = 0;
    /// The same, and the last commits of what can be fetched again are lost with the power. False: this store cannot lose any.
    virtual bool losePower(int commits) = 0;
    /// What was committed cannot be lost any more.
    virtual void reachDisk() { }
    /// A row that the hub does not know.
    virtual void addPhantom(const QString &scope, const Change &row) = 0;

    std::function<void()> receiptsAdded = [] {};
};
} // namespace palier::testing
