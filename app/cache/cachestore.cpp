// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"

#include "cache/cache_p.h"
#include "cache/durablefile.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
CacheStore::CacheStore(Cache &cache)
    : m_cache(cache)
    , d(*cache.d)
{
}

QMap<QString, ScopeState> CacheStore::scopes() const
{
    return d.rows->scopes();
}

Result<Done> CacheStore::apply(const FeedWrite &write)
{
    if (auto forgotten = forgetErased(write.erased); !forgotten)
        return forgotten;
    if (auto again = handInAgainAfterRestore(write); !again)
        return again;
    const auto outcome = d.rows->apply(write);
    if (!outcome)
        return outcome.error();
    // The rows are committed: what follows tidies up, and is tried again with the next answer if it fails.
    if (auto forgotten = d.facts->forget(outcome->deletedMessages, false); !forgotten)
        Q_EMIT m_cache.failed(forgotten.error());
    if (auto forgotten = forgetArrived(write.complete); !forgotten)
        Q_EMIT m_cache.failed(forgotten.error());
    auto types = outcome->types;
    if (types.remove(u"receipt"_s)) // the screen sees it on the message
        types.insert(u"message"_s);
    if (!types.isEmpty())
        Q_EMIT m_cache.changed(types);
    if (write.contact.isValid())
        Q_EMIT m_cache.lastContactChanged();
    return Done {};
}

Result<Done> CacheStore::apply(const QString &scope, const QList<Change> &changes, const Cursor &cursor, const QDateTime &at)
{
    FeedWrite write;
    write.scopes.insert(scope, { .changes = changes, .cursor = cursor });
    write.contact = at;
    auto applied = apply(write);
    return applied && at.isValid() ? addMissingStored(at) : applied;
}

/// What was said about messages of a scope that is no longer ours goes before the rows do, so that a crash between
/// the two leaves nothing behind: the next answer erases again. The outbox belongs to the flat.
Result<Done> CacheStore::forgetErased(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return Done {};
    const auto messages = d.rows->messagesOnlyIn(scopes);
    if (!messages)
        return messages.error();
    if (auto forgotten = d.facts->forget(*messages, true); !forgotten)
        return forgotten;
    const bool moved = std::any_of(scopes.begin(), scopes.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); });
    const auto items = d.facts->outbox().items();
    if (!moved || !items)
        return items ? Result<Done>(Done {}) : items.error();
    QStringList keys;
    for (const auto &item : *items)
        keys.append(item.key);
    return d.facts->outbox().remove(keys);
}

/// Another epoch where there was one before: the hub was restored from a backup and may have lost what it was told.
/// Before the rows, so that a crash between the two hands in twice rather than never.
Result<Done> CacheStore::handInAgainAfterRestore(const FeedWrite &write)
{
    const auto &scopes = d.rows->scopes();
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        const auto live = scopes.value(it.key()).live;
        if (!live || !it->swap || live->epoch == it->cursor.epoch)
            continue;
        if (auto again = d.facts->handInAgain(); !again)
            return again;
        Q_EMIT m_cache.receiptsAdded();
        return Done {};
    }
    return Done {};
}

/// Accepted commands whose change the box has by now: the cursors have passed it, or (a restored hub counts from
/// elsewhere) two complete answers came since, of which the second was asked for after the acceptance.
Result<Done> CacheStore::forgetArrived(bool complete)
{
    const auto items = d.facts->outbox().items();
    if (!items)
        return items.error();
    const auto &scopes = d.rows->scopes();
    const auto passed = [&](const OutboxItem &item) {
        return std::all_of(item.seqs.keyBegin(), item.seqs.keyEnd(), [&](const QString &scope) {
            const auto state = scopes.value(scope);
            return !scopes.contains(scope) || (state.live && state.live->seq >= item.seqs.value(scope));
        });
    };
    QStringList keys;
    for (const auto &item : *items) {
        if (item.state != OutboxItem::State::Sent)
            continue;
        const int since = d.completeSinceAccepted[item.key] += complete ? 1 : 0;
        if (since >= 2 || passed(item))
            keys.append(item.key);
    }
    if (keys.isEmpty())
        return Done {};
    for (const auto &key : keys)
        d.completeSinceAccepted.remove(key);
    auto removed = d.facts->outbox().remove(keys);
    if (removed)
        Q_EMIT m_cache.changed({ u"help"_s });
    return removed;
}

Result<Done> CacheStore::addMissingStored(const QDateTime &at)
{
    const auto rows = d.rows->rows(u"message"_s);
    if (!rows)
        return rows.error();
    QStringList ids;
    for (const auto &row : *rows)
        ids.append(row.id);
    const auto added = d.facts->addStored(ids, at);
    if (!added)
        return added.error();
    if (*added > 0)
        Q_EMIT m_cache.receiptsAdded();
    return Done {};
}

Result<QList<Receipt>> CacheStore::pendingReceipts(int max) const
{
    return d.facts->pendingReceipts(max);
}

Result<Done> CacheStore::handedIn(const QList<Receipt> &receipts)
{
    return receipts.isEmpty() ? Result<Done>(Done {}) : d.facts->handedIn(receipts);
}

Result<QList<OutboxItem>> CacheStore::waitingCommands() const
{
    auto items = d.facts->outbox().items();
    if (items)
        items->removeIf([](const OutboxItem &item) { return item.state != OutboxItem::State::Waiting; });
    return items;
}

Result<Done> CacheStore::accepted(const QString &key, const CommandAnswer &answer)
{
    if (auto set = d.facts->outbox().setOutcome({ .key = key, .state = OutboxItem::State::Sent, .seqs = answer.seqs }); !set)
        return set;
    return forgetArrived(false);
}

Result<Done> CacheStore::refused(const QString &key, const Error &error)
{
    auto set = d.facts->outbox().setOutcome({ .key = key, .state = OutboxItem::State::Failed, .failure = toString(error) });
    if (set)
        Q_EMIT m_cache.changed({ u"help"_s });
    return set;
}

Result<Done> CacheStore::setIdentity(const QString &secret)
{
    static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
    if (!hex.match(secret).hasMatch())
        return Error { Error::Kind::Invalid, u"expected 64 lower-case hex digits"_s, u"secret"_s };
    if (auto kept = d.facts->setIdentity(secret); !kept || d.folder.isEmpty())
        return kept;
    return writeDurably(d.identityPath(), QJsonDocument(QJsonObject { { u"secret"_s, secret } }).toJson());
}

Result<Done> CacheStore::restoreIdentity()
{
    if (d.folder.isEmpty())
        return Done {};
    QFile copy(d.identityPath());
    const QString copied = copy.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(copy.readAll()).object().value("secret"_L1).toString() : QString();
    const auto known = d.facts->identity();
    if (known == copied || (known.isEmpty() && copied.isEmpty()))
        return Done {};
    return setIdentity(known.isEmpty() ? copied : known);
}

Result<Done> CacheStore::wipe()
{
    if (!d.folder.isEmpty()) {
        if (auto removed = removeDurably(d.identityPath()); !removed)
            return removed;
    }
    if (auto wiped = d.facts->wipe(); !wiped)
        return wiped;
    if (auto wiped = d.rows->wipe(); !wiped)
        return wiped;
    Q_EMIT m_cache.changed({ u"message"_s, u"news"_s, u"help"_s, u"place"_s });
    Q_EMIT m_cache.lastContactChanged();
    Q_EMIT m_cache.wiped();
    return Done {};
}
} // namespace palier
