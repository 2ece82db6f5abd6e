// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "memorystore.h"

#include <QSet>

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int mostLostCommits = 6;
}

template<typename Database, typename Work>
Result<Done> MemoryStore::commit(Database &database, Work work)
{
    if (!m_gate.passes())
        return Error { Error::Kind::Storage, u"the disk is full"_s };
    if constexpr (std::is_same_v<Database, Feed>) {
        m_before.append(m_feed);
        if (m_before.size() > mostLostCommits)
            m_before.removeFirst();
    }
    work(database);
    return Done {};
}

Result<Done> MemoryStore::apply(const FeedWrite &write)
{
    if (auto forgotten = forgetErased(write.erased); !forgotten)
        return forgotten;
    if (auto again = handInAgain(write); !again)
        return again;
    auto written = commit(m_feed, [&](Feed &feed) {
        for (const auto &scope : write.erased) {
            feed.scopes.remove(scope);
            feed.live.remove(scope);
            feed.staging.remove(scope);
        }
        for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it)
            writeScope(feed, it.key(), it.value());
    });
    if (!written)
        return written;
    (void)forgetDeleted(write); // tidies up: tried again with the next answer
    (void)forgetArrived(write.complete);
    return Done {};
}

void MemoryStore::writeScope(Feed &feed, const QString &scope, const ScopeWrite &write)
{
    auto &state = feed.scopes[scope];
    if (write.startOver) {
        feed.staging.remove(scope);
        state.stagingDigest = {};
        if (write.answersDigest)
            state.digestResetEpoch = write.cursor.epoch;
    }
    auto &rows = write.staged ? feed.staging[scope] : feed.live[scope];
    for (const auto &change : write.changes)
        applyChange(rows, change, write.staged ? state.stagingDigest : state.liveDigest);
    (write.staged ? state.staging : state.live) = Cursor { .epoch = write.cursor.epoch, .seq = write.cursor.seq };
    if (!write.staged || !write.swap)
        return;
    feed.live.insert(scope, feed.staging.take(scope));
    state.live = std::exchange(state.staging, {});
    state.liveDigest = std::exchange(state.stagingDigest, {});
}

void MemoryStore::applyChange(Rows &rows, const Change &change, Digest &digest)
{
    const auto held = rows.constFind(change.id);
    const bool isHeld = held != rows.constEnd();
    if (change.rev <= (isHeld ? held->rev : 0) || (change.deleted && !isHeld))
        return;
    if (isHeld)
        digest.remove(held->type, held->id, held->rev);
    if (change.deleted)
        return (void)rows.remove(change.id);
    digest.add(change.type, change.id, change.rev);
    rows.insert(change.id, change);
}

bool MemoryStore::shows(const QString &id) const
{
    return std::any_of(m_feed.live.begin(), m_feed.live.end(), [&](const Rows &rows) { return rows.contains(id); });
}

Result<Done> MemoryStore::forgetErased(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return Done {};
    QSet<QString> gone;
    for (const auto &scope : scopes) {
        for (const auto &row : m_feed.live.value(scope))
            gone.insert(row.id);
    }
    for (auto it = m_feed.live.begin(); it != m_feed.live.end(); ++it) {
        for (const auto &row : scopes.contains(it.key()) ? Rows() : it.value())
            gone.remove(row.id);
    }
    if (!gone.isEmpty()) {
        auto forgotten = commit(m_facts, [&](Facts &facts) { facts.receipts.removeIf([&](const Kept &kept) { return gone.contains(kept.receipt.message); }); });
        if (!forgotten)
            return forgotten;
    }
    if (!std::any_of(scopes.begin(), scopes.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); }) || m_facts.outbox.isEmpty())
        return Done {};
    return commit(m_facts, [](Facts &facts) { facts.outbox.clear(); });
}

Result<Done> MemoryStore::handInAgain(const FeedWrite &write)
{
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        const auto live = m_feed.scopes.value(it.key()).live;
        if (!it->swap || (live && live->epoch == it->cursor.epoch))
            continue;
        if (std::none_of(m_facts.receipts.begin(), m_facts.receipts.end(), [](const Kept &kept) { return kept.handedIn; }))
            return Done {};
        auto again = commit(m_facts, [](Facts &facts) {
            for (auto &kept : facts.receipts)
                kept.handedIn = false;
        });
        if (again)
            receiptsAdded();
        return again;
    }
    return Done {};
}

Result<Done> MemoryStore::forgetDeleted(const FeedWrite &write)
{
    QSet<QString> gone;
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        for (const auto &change : it->changes) {
            if (change.deleted && !it->staged && !shows(change.id))
                gone.insert(change.id);
        }
    }
    const auto isOver = [&](const Kept &kept) { return kept.handedIn && gone.contains(kept.receipt.message); };
    if (std::none_of(m_facts.receipts.begin(), m_facts.receipts.end(), isOver))
        return Done {};
    return commit(m_facts, [&](Facts &facts) { facts.receipts.removeIf(isOver); });
}

Result<Done> MemoryStore::forgetArrived(bool complete)
{
    const auto hasPassed = [&](const OutboxItem &item) {
        return std::all_of(item.seqs.keyBegin(), item.seqs.keyEnd(), [&](const QString &scope) {
            const auto state = m_feed.scopes.constFind(scope);
            return state == m_feed.scopes.constEnd() || (state->live && state->live->seq >= item.seqs.value(scope));
        });
    };
    QStringList arrived;
    for (const auto &item : m_facts.outbox) {
        if (item.state != OutboxItem::State::Sent)
            continue;
        const int since = m_completeSinceAccepted[item.key] += complete ? 1 : 0;
        if (since >= 2 || hasPassed(item))
            arrived.append(item.key);
    }
    if (arrived.isEmpty())
        return Done {};
    return commit(m_facts, [&](Facts &facts) { facts.outbox.removeIf([&](const OutboxItem &item) { return arrived.contains(item.key); }); });
}

Result<Done> MemoryStore::addMissingStored(const QDateTime &at)
{
    QSet<QString> missing;
    for (const auto &rows : m_feed.live) {
        for (const auto &row : rows)
            missing.insert(row.id);
    }
    for (const auto &kept : m_facts.receipts) {
        if (kept.receipt.level == ReceiptLevel::Stored)
            missing.remove(kept.receipt.message);
    }
    if (missing.isEmpty())
        return Done {};
    auto sorted = missing.values(); // a set has another order on each run
    std::sort(sorted.begin(), sorted.end());
    auto added = commit(m_facts, [&](Facts &facts) {
        for (const auto &id : sorted)
            facts.receipts.append({ .receipt = { .message = id, .level = ReceiptLevel::Stored, .answer = {}, .at = at } });
    });
    if (added)
        receiptsAdded();
    return added;
}

QList<Receipt> MemoryStore::pendingReceipts(int max) const
{
    QList<Receipt> out;
    for (const auto &kept : m_facts.receipts) {
        if (!kept.handedIn && out.size() < max)
            out.append(kept.receipt);
    }
    return out;
}

Result<Done> MemoryStore::handedIn(const QList<Receipt> &receipts)
{
    if (receipts.isEmpty())
        return Done {};
    return commit(m_facts, [&](Facts &facts) {
        for (auto &kept : facts.receipts)
            kept.handedIn = kept.handedIn || receipts.contains(kept.receipt);
    });
}

Result<Done> MemoryStore::accepted(const QString &key, const CommandAnswer &answer)
{
    auto set = commit(m_facts, [&](Facts &facts) {
        for (auto &item : facts.outbox) {
            if (item.key != key)
                continue;
            item.state = OutboxItem::State::Sent;
            item.seqs = answer.seqs;
        }
    });
    return set ? forgetArrived(false) : set;
}

Result<Done> MemoryStore::refused(const QString &key, const Error &error)
{
    return commit(m_facts, [&](Facts &facts) {
        for (auto &item : facts.outbox) {
            if (item.key != key)
                continue;
            item.state = OutboxItem::State::Failed;
            item.failure = error.detail;
        }
    });
}

Result<Done> MemoryStore::wipe()
{
    if (auto wiped = commit(m_feed, [](Feed &feed) { feed = {}; }); !wiped)
        return wiped;
    m_before.clear();
    return commit(m_facts, [](Facts &facts) { facts = { .receipts = {}, .outbox = {}, .paired = false }; });
}

QMap<QString, Shown> MemoryStore::shown() const
{
    QMap<QString, Shown> out;
    for (const auto &rows : m_feed.live) {
        for (const auto &row : rows)
            out.insert(row.id, { .text = row.body.value("headline"_L1).toString() });
    }
    for (const auto &kept : m_facts.receipts) {
        const auto row = out.find(kept.receipt.message);
        if (row != out.end() && kept.receipt.level >= ReceiptLevel::Read)
            row->isRead = true;
    }
    return out;
}

Result<Done> MemoryStore::addReceipt(const Receipt &receipt)
{
    const auto isKnown = [&](const Kept &kept) { return kept.receipt.message == receipt.message && kept.receipt.level == receipt.level; };
    if (std::any_of(m_facts.receipts.begin(), m_facts.receipts.end(), isKnown))
        return Done {};
    auto added = commit(m_facts, [&](Facts &facts) { facts.receipts.append({ .receipt = receipt }); });
    if (added)
        receiptsAdded();
    return added;
}

Result<QString> MemoryStore::enqueue(const Command &command)
{
    const OutboxItem item { .key = u"key %1 of "_s.arg(++m_keys) + command.body.value("row"_L1).toString(), .command = command, .createdAt = m_clock.now() };
    const auto queued = commit(m_facts, [&](Facts &facts) { facts.outbox.append(item); });
    return queued ? Result<QString>(item.key) : queued.error();
}

bool MemoryStore::losePower(int commits)
{
    for (int i = 0; i < commits && !m_before.isEmpty(); ++i)
        m_feed = m_before.takeLast();
    restart();
    return true;
}

void MemoryStore::addPhantom(const QString &scope, const Change &row)
{
    applyChange(m_feed.live[scope], row, m_feed.scopes[scope].liveDigest);
}
} // namespace palier::testing
