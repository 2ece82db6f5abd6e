// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxmemory.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
void BoxMemory::apply(const FeedWrite &write)
{
    for (const auto &scope : write.erased) {
        m_scopes.remove(scope);
        m_live.remove(scope);
        m_staging.remove(scope);
    }
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it)
        this->write(it.key(), it.value());
}

void BoxMemory::write(const QString &scope, const ScopeWrite &write)
{
    auto &state = m_scopes[scope];
    if (write.startOver) {
        m_staging.remove(scope);
        state.stagingDigest = {};
        if (write.answersDigest)
            state.digestResetEpoch = write.cursor.epoch;
    }
    if (!write.changes.isEmpty()) {
        auto &rows = (write.staged ? m_staging : m_live)[scope];
        for (const auto &change : write.changes)
            applyChange(change, rows, write.staged ? state.stagingDigest : state.liveDigest);
        noteMessages(write);
    }
    (write.staged ? state.staging : state.live) = Cursor { .epoch = write.cursor.epoch, .seq = write.cursor.seq };
    if (!write.staged || !write.swap)
        return;
    m_live[scope] = m_staging.take(scope);
    state.live = std::exchange(state.staging, {});
    state.liveDigest = std::exchange(state.stagingDigest, {});
}

void BoxMemory::applyChange(const Change &change, Rows &rows, Digest &digest)
{
    const QString key = change.type + u'/' + change.id;
    const auto held = rows.find(key);
    const bool isHeld = held != rows.end();
    if ((isHeld && change.rev <= *held) || (change.deleted && !isHeld))
        return;
    if (isHeld)
        digest.remove(change.type, change.id, *held);
    if (change.deleted) {
        rows.erase(held);
        return;
    }
    digest.add(change.type, change.id, change.rev);
    rows.insert(key, change.rev);
}

void BoxMemory::noteMessages(const ScopeWrite &write)
{
    for (const auto &change : write.changes) {
        if (change.type == "message"_L1 && !change.deleted && !m_stored.contains(change.id))
            m_fresh.append(change.id);
    }
}

bool BoxMemory::addMissingStored(const QDateTime &at)
{
    const auto fresh = std::exchange(m_fresh, {});
    for (const auto &message : fresh) {
        if (m_stored.contains(message))
            continue;
        m_stored.insert(message);
        m_pending.append({ .message = message, .level = ReceiptLevel::Stored, .answer = {}, .at = at });
    }
    return hasPendingReceipts();
}

void BoxMemory::wipe()
{
    *this = {};
}

void BoxMemory::removeCommand(const QString &key)
{
    m_outbox.removeIf([&](const OutboxItem &item) { return item.key == key; });
}

QByteArray BoxMemory::command(const QString &key) const
{
    const auto found = std::find_if(m_outbox.begin(), m_outbox.end(), [&](const OutboxItem &item) { return item.key == key; });
    return found == m_outbox.end() ? QByteArray() : found->text;
}

QList<WaitingCommand> BoxMemory::waitingCommands() const
{
    QList<WaitingCommand> out;
    for (const auto &item : m_outbox)
        out.append({ item.key, item.createdAt });
    return out;
}

bool BoxMemory::forgetOneRow(const QString &scope)
{
    auto &rows = m_live[scope];
    if (rows.isEmpty())
        return false;
    const QString key = rows.begin().key();
    const auto slash = key.indexOf(u'/');
    m_scopes[scope].liveDigest.remove(QStringView(key).left(slash), QStringView(key).mid(slash + 1), rows.take(key));
    return true;
}
} // namespace palier::fleet
