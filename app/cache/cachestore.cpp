// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"

#include "cache/cache_p.h"
#include "cache/durablefile.h"
#include "core/ids.h"
#include "model/jsonreader.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
bool isSecret(const QString &text)
{
    return matchesWhole(text, u"[0-9a-f]{64}"_s);
}

/// A secret, or nothing: what stands in a damaged file is neither believed nor an error.
QString secretOrNothing(const QString &text)
{
    return isSecret(text) ? text : QString();
}

/// Nothing where it is not what was written; a copy of before checksums has none.
QString secretIn(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    const QString secret = secretOrNothing(object.value("secret"_L1).toString());
    const QString sum = object.value("sum"_L1).toString();
    return sum.isEmpty() || sum == sha256Hex(secret.toLatin1()) ? secret : QString();
}

bool bringsRows(const FeedWrite &write)
{
    return std::any_of(write.scopes.begin(), write.scopes.end(), [](const ScopeWrite &scope) {
        return std::any_of(scope.changes.begin(), scope.changes.end(), [](const Change &change) { return !change.deleted; });
    });
}
} // namespace

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
    if (auto revived = d.revive(); !revived)
        return revived;
    if (auto erased = erase(write); !erased)
        return erased;
    if (d.ballast && d.ballast->isNearlyUsedUp() && bringsRows(write))
        return Error { Error::Kind::NoSpace, u"the disk is full: what little room is left is for receipts and the outbox"_s };
    if (auto again = handInAgainAfterRestore(write); !again)
        return again;
    auto rest = write;
    rest.erased.clear();
    return put(rest);
}

/// By itself and first: what is no longer the box's goes even where there is no room for anything new. Where cache.db was lost no scope tells that the
/// flat is another one.
Result<Done> CacheStore::erase(const FeedWrite &feed)
{
    if (!feed.flat.isEmpty()) {
        if (auto moved = againIfFull([&] { return d.facts->belongTo(feed.flat); }); !moved)
            return moved;
    }
    FeedWrite write { .erased = feed.erased };
    write.erased.removeIf([this](const QString &scope) { return !d.rows->scopes().contains(scope); });
    if (write.erased.isEmpty())
        return Done {};
    auto forgotten = againIfFull([&] { return forgetErased(write.erased); });
    return forgotten ? againIfFull([&] { return put(write); }) : forgotten;
}

bool CacheStore::hasErased(const FeedWrite &write) const
{
    return (write.flat.isEmpty() || write.flat == d.facts->flat())
        && std::none_of(write.erased.begin(), write.erased.end(), [this](const QString &scope) { return d.rows->scopes().contains(scope); });
}

Result<Done> CacheStore::put(const FeedWrite &write)
{
    const auto outcome = d.rows->apply(write);
    if (!outcome)
        return outcome.error();
    // The rows are committed: what follows tidies up, and is tried again with the next answer if it fails.
    if (auto forgotten = d.facts->forget(outcome->deletedMessages, false); !forgotten)
        Q_EMIT m_cache.failed(forgotten.error());
    if (auto forgotten = forgetArrived(write.complete, write.contact); !forgotten)
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
/// the two leaves nothing behind: the next answer erases again. What was confirmed and the outbox belong to the flat.
Result<Done> CacheStore::forgetErased(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return Done {};
    const bool isUnknown = d.facts->flat().isEmpty();
    const bool moved = std::any_of(scopes.begin(), scopes.end(),
        [&](const QString &scope) { return isUnknown ? scope.startsWith("flat:"_L1) : scope == d.facts->flat(); });
    const auto messages = d.rows->messagesOnlyIn(moved ? d.rows->scopes().keys() : scopes);
    if (!messages)
        return messages.error();
    if (auto forgotten = d.facts->forget(*messages, true); !forgotten)
        return forgotten;
    const auto items = d.facts->outbox().items();
    if (!moved || !items)
        return items ? Result<Done>(Done {}) : items.error();
    QStringList keys;
    for (const auto &item : *items)
        keys.append(item.key);
    return d.facts->outbox().remove(keys);
}

/// Another epoch than the one held: the hub was restored from a backup and may have lost what it was told. The same where none is
/// held, for a cache.db that was lost cannot tell. Before the rows, so that a crash between the two hands in twice rather than never.
Result<Done> CacheStore::handInAgainAfterRestore(const FeedWrite &write)
{
    const auto &scopes = d.rows->scopes();
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        const auto live = scopes.value(it.key()).live;
        if (!it->swap || (live && live->epoch == it->cursor.epoch))
            continue;
        const auto again = d.facts->handInAgain();
        if (!again)
            return again.error();
        if (*again > 0)
            Q_EMIT m_cache.receiptsAdded();
        return Done {};
    }
    return Done {};
}

namespace
{
/// A command is tried for 30 days at most and then shown for as long. An older time than Palier means that the clock was not set: it stays.
bool wasShownLongEnough(const OutboxItem &item, const QDateTime &now)
{
    constexpr int days = 60;
    static const QDateTime earliest(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return now.isValid() && item.createdAt >= earliest && item.createdAt.addDays(days) <= now;
}
} // namespace

/// Accepted commands whose change the box has by now: the cursors have passed it, or (a restored hub counts from
/// elsewhere) two complete answers came since, of which the second was asked for after the acceptance.
Result<Done> CacheStore::forgetArrived(bool complete, const QDateTime &now)
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
        if (item.state == OutboxItem::State::Failed && wasShownLongEnough(item, now))
            keys.append(item.key);
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
    if (auto revived = d.revive(); !revived)
        return revived;
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
    (void)d.revive();
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
    if (auto revived = d.revive(); !revived)
        return revived;
    if (auto set = d.facts->outbox().setOutcome({ .key = key, .state = OutboxItem::State::Sent, .seqs = answer.seqs }); !set)
        return set;
    return forgetArrived(false, {});
}

/// A hub older than the text of a call for help refuses it: the call itself must not be lost for that. Another content needs another key;
/// the id stays, so that the call counts once even if the power goes between the two writes.
Result<bool> CacheStore::askedAgainWithoutText(const QString &key, const Error &error)
{
    const auto items = error.field == "help.request.text"_L1 ? d.facts->outbox().items() : QList<OutboxItem> {};
    if (!items)
        return items.error();
    const auto item = std::find_if(items->begin(), items->end(), [&](const OutboxItem &each) { return each.key == key; });
    if (item == items->end() || item->command.type != "help.request"_L1)
        return false;
    auto plain = item->command;
    plain.body.remove("text"_L1);
    if (const auto queued = m_cache.enqueue(plain); !queued)
        return queued.error();
    const auto removed = d.facts->outbox().remove({ key });
    return removed ? Result<bool>(true) : removed.error();
}

Result<Done> CacheStore::refused(const QString &key, const Error &error)
{
    if (auto revived = d.revive(); !revived)
        return revived;
    const auto again = askedAgainWithoutText(key, error);
    if (!again)
        return again.error();
    if (*again)
        return Done {};
    auto set = d.facts->outbox().setOutcome({ .key = key, .state = OutboxItem::State::Failed, .failure = toString(error) });
    if (set)
        Q_EMIT m_cache.changed({ u"help"_s });
    return set;
}

Result<Done> CacheStore::setIdentity(const QString &secret)
{
    if (!isSecret(secret))
        return Error { Error::Kind::Invalid, u"expected 64 lower-case hex digits"_s, u"secret"_s };
    if (d.wipeDue)
        return Error { Error::Kind::Storage, u"what was kept for the former flat is not erased yet"_s };
    if (auto kept = d.facts->setIdentity(secret); !kept || d.folder.isEmpty())
        return kept;
    return writeDurably(d.identityPath(), QJsonDocument(QJsonObject { { u"secret"_s, secret }, { u"sum"_s, sha256Hex(secret.toLatin1()) } }).toJson());
}

Result<Done> CacheStore::restoreIdentity()
{
    if (d.folder.isEmpty())
        return Done {};
    QFile copy(d.identityPath());
    const QString copied = copy.open(QIODevice::ReadOnly) ? secretIn(copy.readAll()) : QString();
    const QString known = secretOrNothing(d.facts->identity());
    if (!known.isEmpty() || !copied.isEmpty())
        return known == copied ? Result<Done>(Done {}) : setIdentity(known.isEmpty() ? copied : known);
    return d.facts->identity().isEmpty() ? Result<Done>(Done {}) : d.facts->setIdentity({});
}

Result<Done> CacheStore::wipe()
{
    auto erased = d.revive();
    if (erased)
        erased = againIfFull([this] { return d.erase(); });
    d.wipeDue = !erased;
    Q_EMIT m_cache.changed(shownTypes());
    Q_EMIT m_cache.lastContactChanged();
    if (erased)
        Q_EMIT m_cache.wiped();
    return erased;
}
} // namespace palier
