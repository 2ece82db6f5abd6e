// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/factstore.h"

#include "cache/durablefile.h"
#include "cache/localfile.h"
#include "core/clock.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
const QList<Migration> steps {
    { u"facts"_s,
        {
            u"CREATE TABLE identity(one INTEGER PRIMARY KEY CHECK(one = 1), secret TEXT NOT NULL)"_s,
            uR"(CREATE TABLE receipt(n INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL, level TEXT NOT NULL, answer TEXT NOT NULL,
                                     at TEXT NOT NULL, handed_in INTEGER NOT NULL DEFAULT 0, UNIQUE(message, level)))"_s,
            u"CREATE INDEX receipt_pending ON receipt(n) WHERE handed_in = 0"_s,
            u"CREATE TABLE later(message TEXT PRIMARY KEY, until TEXT NOT NULL)"_s,
            uR"(CREATE TABLE outbox(n INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, type TEXT NOT NULL, body BLOB NOT NULL,
                                    created_at TEXT NOT NULL, state INTEGER NOT NULL, seqs BLOB NOT NULL, failure TEXT NOT NULL))"_s,
            u"CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
        } },
};
const auto insertCommand = u"INSERT OR IGNORE INTO outbox(key, type, body, created_at, state, seqs, failure) VALUES(?, ?, ?, ?, ?, ?, ?)"_s;

template<typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done {}) : result.error();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray seqsToText(const QMap<QString, qint64> &seqs)
{
    QJsonObject out;
    for (auto it = seqs.begin(); it != seqs.end(); ++it)
        out.insert(it.key(), it.value());
    return compact(out);
}

QMap<QString, qint64> seqsFromText(const QByteArray &text)
{
    QMap<QString, qint64> out;
    const auto object = QJsonDocument::fromJson(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it.value().toInteger());
    return out;
}

Receipt receiptOf(const Row &row)
{
    return {
        .message = row[0].toString(),
        .level = receiptLevelFromWord(row[1].toString()).value_or(ReceiptLevel::Stored),
        .answer = row[2].toString(),
        .at = fromWireTime(row[3].toString()),
    };
}
} // namespace

FactStore::FactStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::unique_ptr<FactStore>> FactStore::open(const QString &path, const QDateTime &now)
{
    const LocalFile file { path, Database::Durability::Full, steps };
    auto database = openLocal(file, now);
    QString broken;
    if (!database && database.error().kind == Error::Kind::Invalid) {
        broken = putAside(path);
        database = openLocal(file, now);
    }
    if (!database)
        return database.error();
    std::unique_ptr<FactStore> out(new FactStore(*std::move(database)));
    if (!broken.isEmpty())
        out->salvage(broken);
    if (auto loaded = out->load(); !loaded)
        return loaded.error();
    return out;
}

void FactStore::salvage(const QString &brokenPath)
{
    auto old = Database::open({ .path = brokenPath, .access = Database::Access::ReadOnly });
    if (!old)
        return;
    (void)m_database->atomically([&] { // what a full disk refuses stays in the broken file
        for (const auto &[table, columns] : { std::pair { u"identity"_s, u"one, secret"_s },
                 { u"receipt"_s, u"message, level, answer, at, handed_in"_s }, { u"later"_s, u"message, until"_s },
                 { u"outbox"_s, u"key, type, body, created_at, state, seqs, failure"_s }, { u"setting"_s, u"name, value"_s } }) {
            const auto rows = (*old)->readableRows(u"SELECT %1 FROM %2"_s.arg(columns, table));
            const auto marks = placeholders(columns.count(u',') + 1);
            for (const auto &row : rows)
                (void)m_database->run(u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(table, columns, marks), row);
        }
        return Result<Done>(Done {});
    });
}

Result<Done> FactStore::load()
{
    m_facts.clear();
    m_settings.clear();
    m_identity.clear();
    const auto receipts = m_database->rows(u"SELECT message, level, answer, at FROM receipt"_s);
    if (!receipts)
        return receipts.error();
    for (const auto &row : *receipts)
        note(receiptOf(row));
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
    const auto identity = m_database->rows(u"SELECT secret FROM identity"_s);
    if (!identity)
        return identity.error();
    if (!identity->isEmpty())
        m_identity = identity->first().first().toString();
    return Done {};
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

Result<bool> FactStore::insertReceipt(const Receipt &receipt)
{
    const auto added = m_database->run(u"INSERT OR IGNORE INTO receipt(message, level, answer, at) VALUES(?, ?, ?, ?)"_s,
        { receipt.message, toWord(receipt.level), receipt.answer, toWireTime(receipt.at) });
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
    const auto rows = m_database->rows(u"SELECT message, level, answer, at FROM receipt WHERE handed_in = 0 ORDER BY n LIMIT ?"_s, { max });
    if (!rows)
        return rows.error();
    QList<Receipt> out;
    for (const auto &row : *rows)
        out.append(receiptOf(row));
    return out;
}

Result<Done> FactStore::handedIn(const QList<Receipt> &receipts)
{
    return m_database->atomically([&]() -> Result<Done> {
        for (const auto &receipt : receipts) {
            auto marked = m_database->run(u"UPDATE receipt SET handed_in = 1 WHERE message = ? AND level = ?"_s, { receipt.message, toWord(receipt.level) });
            if (!marked)
                return marked.error();
        }
        return Done {};
    });
}

Result<Done> FactStore::handInAgain()
{
    return done(m_database->run(u"UPDATE receipt SET handed_in = 0 WHERE handed_in = 1"_s));
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
    return forgotten ? load() : forgotten;
}

Result<Done> FactStore::enqueue(const OutboxItem &item)
{
    return done(m_database->run(insertCommand,
        { item.key, item.command.type, compact(item.command.body), toWireTime(item.createdAt), static_cast<int>(item.state),
            seqsToText(item.seqs), u""_s }));
}

Result<QList<OutboxItem>> FactStore::outbox()
{
    const auto rows = m_database->rows(u"SELECT key, type, body, created_at, state, seqs, failure FROM outbox ORDER BY n"_s);
    if (!rows)
        return rows.error();
    QList<OutboxItem> out;
    for (const auto &row : *rows) {
        out.append({
            .key = row[0].toString(),
            .command = { row[1].toString(), QJsonDocument::fromJson(row[2].toByteArray()).object() },
            .createdAt = fromWireTime(row[3].toString()),
            .state = static_cast<OutboxItem::State>(row[4].toInt()),
            .seqs = seqsFromText(row[5].toByteArray()),
            .failure = row[6].toString(),
        });
    }
    return out;
}

Result<Done> FactStore::setOutcome(const OutboxItem &item)
{
    return done(m_database->run(u"UPDATE outbox SET state = ?, seqs = ?, failure = ? WHERE key = ?"_s,
        { static_cast<int>(item.state), seqsToText(item.seqs), item.failure, item.key }));
}

Result<Done> FactStore::removeCommands(const QStringList &keys)
{
    return m_database->atomically([&]() -> Result<Done> {
        for (const auto &key : keys) {
            if (auto removed = m_database->run(u"DELETE FROM outbox WHERE key = ?"_s, { key }); !removed)
                return removed.error();
        }
        return Done {};
    });
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
    auto put = m_database->run(u"INSERT OR REPLACE INTO identity VALUES(1, ?)"_s, { secret });
    if (put)
        m_identity = secret;
    return done(put);
}

Result<Done> FactStore::wipe()
{
    auto wiped = m_database->atomically([&]() -> Result<Done> {
        for (const auto &table : { u"identity"_s, u"receipt"_s, u"later"_s, u"outbox"_s, u"setting"_s }) {
            if (auto cleared = m_database->run(u"DELETE FROM "_s + table); !cleared)
                return cleared.error();
        }
        return Done {};
    });
    return wiped ? load() : wiped;
}
} // namespace palier
