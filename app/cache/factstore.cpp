// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/factstore.h"

#include "cache/factfile.h"
#include "cache/localfile.h"
#include "core/clock.h"
#include "core/ids.h"
#include "storage/journal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const auto flatSetting = u"flat"_s;
const auto boxSetting = u"remote-keys"_s; // what a box was taught about its remote is nobody's, and the next household needs it

template<typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done {}) : result.error();
}

/// One that was written before checksums has none.
bool fits(const QString &secret, const QString &sum)
{
    return sum.isEmpty() || sum == sha256Hex(secret.toLatin1());
}

/// Nothing where the level is no word.
std::optional<Receipt> receiptOf(const Row &row)
{
    const auto level = receiptLevelFromWord(row[1].toString());
    return level ? std::optional(Receipt { .message = row[0].toString(), .level = *level, .answer = row[2].toString(), .at = fromWireTime(row[3].toString()) })
                 : std::nullopt;
}

/// The hub would refuse one that a damaged file made unreadable, with all that go along with it.
bool canBeHandedIn(const Receipt &receipt)
{
    return receiptFromJson(toJson(receipt), {}).hasValue();
}
} // namespace

FactStore::FactStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_outbox(*m_database)
{
}

Result<std::unique_ptr<FactStore>> FactStore::open(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast)
{
    std::unique_ptr<FactStore> out;
    const auto loaded = [&](Result<std::unique_ptr<Database>> database) -> Result<Done> {
        if (!database)
            return database.error();
        out.reset(new FactStore(*std::move(database)));
        return out->load();
    };
    auto done = loaded(openFacts(path, now, ballast));
    if (!done && out && done.error().kind == Error::Kind::Storage) { // it could be opened, but a table is not what it was
        out.reset();
        done = loaded(salvageFacts(path, now, ballast));
    }
    return done ? Result<std::unique_ptr<FactStore>>(std::move(out)) : done.error();
}

Result<Done> FactStore::revive()
{
    if (!m_database->isLost())
        return Done {};
    auto again = m_database->reopen();
    return again ? load() : again;
}

Result<Done> FactStore::load()
{
    m_facts.clear();
    m_settings.clear();
    m_identity.clear();
    const auto receipts = m_database->rows(u"SELECT message, level, answer, at FROM receipt"_s);
    if (!receipts)
        return receipts.error();
    for (const auto &row : *receipts) {
        if (const auto receipt = receiptOf(row))
            note(*receipt);
    }
    const auto later = m_database->rows(u"SELECT message, until FROM later"_s);
    if (!later)
        return later.error();
    for (const auto &row : *later)
        m_facts[row[0].toString()].laterUntil = fromWireTime(row[1].toString());
    const auto settings = m_database->rows(u"SELECT name, value FROM setting"_s);
    if (!settings)
        return settings.error();
    for (const auto &row : *settings)
        m_settings.insert(row[0].toString(), row[1].toString());
    const auto identity = m_database->rows(u"SELECT secret, sum FROM identity"_s);
    if (!identity)
        return identity.error();
    if (!identity->isEmpty() && fits(identity->first()[0].toString(), identity->first()[1].toString()))
        m_identity = identity->first().first().toString();
    for (const auto &held : std::as_const(m_held))
        note(held.receipt);
    return Done {};
}

bool FactStore::knows(const Receipt &receipt) const
{
    const auto known = facts(receipt.message);
    switch (receipt.level) {
    case ReceiptLevel::Stored:
        return known.storedAt.isValid();
    case ReceiptLevel::Presented:
        return known.presentedAt.isValid();
    case ReceiptLevel::Read:
        return known.readAt.isValid();
    case ReceiptLevel::Answered:
        return known.answeredAt.isValid();
    }
    return false;
}

void FactStore::note(const Receipt &receipt)
{
    auto &facts = m_facts[receipt.message];
    switch (receipt.level) {
    case ReceiptLevel::Stored:
        facts.storedAt = receipt.at;
        return;
    case ReceiptLevel::Presented:
        facts.presentedAt = receipt.at;
        return;
    case ReceiptLevel::Read:
        facts.readAt = receipt.at;
        return;
    case ReceiptLevel::Answered:
        facts.answeredAt = receipt.at;
        facts.answer = receipt.answer;
        return;
    }
}

Result<bool> FactStore::insertReceipt(const Receipt &receipt, bool handedIn)
{
    const auto added = m_database->run(u"INSERT OR IGNORE INTO receipt(message, level, answer, at, handed_in) VALUES(?, ?, ?, ?, ?)"_s,
        { receipt.message, toWord(receipt.level), receipt.answer, toWireTime(receipt.at), handedIn ? 1 : 0 });
    return added ? Result<bool>(*added > 0) : added.error();
}

Result<bool> FactStore::addReceipt(const Receipt &receipt)
{
    if (!receipt.at.isValid())
        return Error { Error::Kind::Invalid, u"expected a time"_s, u"receipt.at"_s };
    const auto added = insertReceipt(receipt);
    if (added && *added)
        note(receipt);
    return added;
}

bool FactStore::hold(const Receipt &receipt)
{
    if (knows(receipt))
        return false;
    m_held.append({ receipt });
    note(receipt);
    return true;
}

Result<Done> FactStore::writeHeld()
{
    if (m_held.isEmpty())
        return Done {};
    auto written = m_database->atomically([&]() -> Result<Done> {
        for (const auto &held : std::as_const(m_held)) {
            if (auto inserted = insertReceipt(held.receipt, held.handedIn); !inserted)
                return inserted.error();
        }
        return Done {};
    });
    if (written)
        m_held.clear();
    return written;
}

Result<int> FactStore::addStored(const QStringList &messages, const QDateTime &at)
{
    QList<Receipt> missing;
    for (const auto &id : messages) {
        if (!facts(id).storedAt.isValid())
            missing.append({ .message = id, .level = ReceiptLevel::Stored, .answer = {}, .at = at });
    }
    if (missing.isEmpty())
        return 0;
    auto added = m_database->atomically([&]() -> Result<Done> {
        for (const auto &receipt : missing) {
            if (auto inserted = insertReceipt(receipt); !inserted)
                return inserted.error();
        }
        return Done {};
    });
    if (!added)
        return added.error();
    for (const auto &receipt : missing)
        note(receipt);
    return static_cast<int>(missing.size());
}

Result<QList<Receipt>> FactStore::pendingReceipts(int max)
{
    QList<Receipt> out;
    qint64 last = 0;
    for (bool more = true; more && out.size() < max;) { // again only where some of them cannot be handed in
        const int wanted = max - static_cast<int>(out.size());
        const auto rows = m_database->rows(u"SELECT message, level, answer, at, n FROM receipt WHERE handed_in = 0 AND n > ? ORDER BY n LIMIT ?"_s, { last, wanted });
        if (!rows)
            return rows.error();
        for (const auto &row : *rows) {
            if (const auto receipt = receiptOf(row); receipt && canBeHandedIn(*receipt))
                out.append(*receipt);
            last = row[4].toLongLong();
        }
        more = rows->size() == wanted;
    }
    for (const auto &held : std::as_const(m_held)) {
        if (!held.handedIn && out.size() < max)
            out.append(held.receipt);
    }
    return out;
}

Result<Done> FactStore::handedIn(const QList<Receipt> &receipts)
{
    for (auto &held : m_held)
        held.handedIn = held.handedIn || std::any_of(receipts.begin(), receipts.end(), [&](const Receipt &receipt) {
            return receipt.message == held.receipt.message && receipt.level == held.receipt.level;
        });
    return m_database->atomically([&]() -> Result<Done> {
        for (const auto &receipt : receipts) {
            auto marked = m_database->run(u"UPDATE receipt SET handed_in = 1 WHERE message = ? AND level = ?"_s, { receipt.message, toWord(receipt.level) });
            if (!marked)
                return marked.error();
        }
        return Done {};
    });
}

Result<int> FactStore::handInAgain()
{
    int again = 0;
    for (auto &held : m_held)
        again += std::exchange(held.handedIn, false) ? 1 : 0;
    auto kept = m_database->run(u"UPDATE receipt SET handed_in = 0 WHERE handed_in = 1"_s);
    return kept ? Result<int>(*kept + again) : kept;
}

Result<Done> FactStore::postpone(const QString &message, const QDateTime &until)
{
    auto put = m_database->run(u"INSERT OR REPLACE INTO later VALUES(?, ?)"_s, { message, toWireTime(until) });
    if (put)
        m_facts[message].laterUntil = until;
    return done(put);
}

Result<Done> FactStore::forget(const QStringList &messages, bool evenPending)
{
    if (messages.isEmpty())
        return Done {};
    auto forgotten = m_database->atomically([&]() -> Result<Done> {
        for (const auto &id : messages) {
            for (const auto &sql : { u"DELETE FROM receipt WHERE message = ? AND handed_in >= ?"_s, u"DELETE FROM later WHERE message = ? AND ? < 2"_s }) {
                if (auto removed = m_database->run(sql, { id, evenPending ? 0 : 1 }); !removed)
                    return removed.error();
            }
        }
        return Done {};
    });
    if (!forgotten)
        return forgotten;
    m_held.removeIf([&](const Held &held) { return messages.contains(held.receipt.message) && (evenPending || held.handedIn); });
    return load();
}

QString FactStore::flat() const
{
    return setting(flatSetting);
}

Result<Done> FactStore::belongTo(const QString &scope)
{
    if (scope == flat())
        return Done {};
    const QStringList former = flat().isEmpty() ? QStringList() : QStringList { u"receipt"_s, u"later"_s, u"outbox"_s };
    auto moved = m_database->atomically([&]() -> Result<Done> {
        for (const auto &table : former) {
            if (auto cleared = m_database->run(u"DELETE FROM "_s + table); !cleared)
                return cleared.error();
        }
        return done(m_database->run(u"INSERT OR REPLACE INTO setting VALUES(?, ?)"_s, { flatSetting, scope }));
    });
    if (!moved)
        return moved;
    if (!former.isEmpty())
        m_held.clear();
    return load();
}

Result<Done> FactStore::setSetting(const QString &name, const QString &value)
{
    auto put = m_database->run(u"INSERT OR REPLACE INTO setting VALUES(?, ?)"_s, { name, value });
    if (put)
        m_settings.insert(name, value);
    return done(put);
}

Result<Done> FactStore::setIdentity(const QString &secret)
{
    auto put = m_database->run(u"INSERT OR REPLACE INTO identity VALUES(1, ?, ?)"_s, { secret, sha256Hex(secret.toLatin1()) });
    if (put)
        m_identity = secret;
    return done(put);
}

Result<Done> FactStore::takeFrom(const QString &path)
{
    auto from = Database::open({ .path = path, .access = Database::Access::ReadOnly });
    if (!from)
        return from.error();
    auto taken = takeOver(*m_database, **from);
    return taken ? load() : taken;
}

Result<Done> FactStore::wipe()
{
    auto wiped = m_database->atomically([&]() -> Result<Done> {
        for (const auto &table : { u"identity"_s, u"receipt"_s, u"later"_s, u"outbox"_s }) {
            if (auto cleared = m_database->run(u"DELETE FROM "_s + table); !cleared)
                return cleared.error();
        }
        return done(m_database->run(u"DELETE FROM setting WHERE name <> ?"_s, { boxSetting }));
    });
    if (!wiped)
        return wiped;
    m_held.clear();
    auto folded = foldJournal(*m_database); // what was said is in no old page either
    auto loaded = load();
    return folded ? loaded : folded;
}
} // namespace palier
