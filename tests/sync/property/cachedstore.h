// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "boxstore.h"

#include "cache/cachestore.h"

#include <QTemporaryDir>

#include <memory>

namespace palier::testing
{
/// The real cache. SQLite asks the gate before each of its commits, so that a box dies between any two of them. In memory it is quicker, and keeps
/// what was committed through a restart, but does not read it anew.
class CachedStore : public BoxStore
{
public:
    enum class Kept { OnDisk, InMemory };
    CachedStore(WriteGate &gate, const Clock &clock, Kept kept = Kept::OnDisk);

    [[nodiscard]] const Cache &cache() const { return *m_cache; }

    [[nodiscard]] QMap<QString, ScopeState> scopes() const override { return store().scopes(); }
    [[nodiscard]] Result<Done> apply(const FeedWrite &write) override { return store().apply(write); }
    [[nodiscard]] Result<Done> addMissingStored(const QDateTime &at) override { return store().addMissingStored(at); }
    [[nodiscard]] QList<Receipt> pendingReceipts(int max) const override { return *store().pendingReceipts(max); }
    [[nodiscard]] Result<Done> handedIn(const QList<Receipt> &receipts) override { return store().handedIn(receipts); }
    [[nodiscard]] QList<OutboxItem> outbox() const override { return *m_cache->outbox(); }
    [[nodiscard]] Result<Done> accepted(const QString &key, const CommandAnswer &answer) override { return store().accepted(key, answer); }
    [[nodiscard]] Result<Done> refused(const QString &key, const Error &error) override { return store().refused(key, error); }
    [[nodiscard]] Result<Done> wipe() override { return store().wipe(); }
    [[nodiscard]] bool isPaired() const override { return !m_cache->identity().isEmpty(); }
    void pair() override;
    [[nodiscard]] QMap<QString, Shown> shown() const override;
    [[nodiscard]] Result<Done> addReceipt(const Receipt &receipt) override { return m_cache->addReceipt(receipt); }
    [[nodiscard]] Result<QString> enqueue(const Command &command) override { return m_cache->enqueue(command); }
    void restart() override;
    bool losePower(int) override { return false; }
    void addPhantom(const QString &scope, const Change &row) override;

private:
    [[nodiscard]] CacheStore store() const { return CacheStore(*m_cache); }
    void open();

    WriteGate &m_gate;
    const Clock &m_clock;
    std::unique_ptr<QTemporaryDir> m_folder; ///< null: in memory
    std::unique_ptr<Cache> m_cache;
};
} // namespace palier::testing
