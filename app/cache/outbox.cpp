// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/outbox.h"

#include "core/clock.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
Result<Done> done(const Result<int> &changed)
{
    return changed ? Result<Done>(Done {}) : changed.error();
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
} // namespace

Outbox::Outbox(Database &database)
    : m_database(database)
{
}

Result<Done> Outbox::add(const OutboxItem &item)
{
    return done(m_database.run(
        u"INSERT OR IGNORE INTO outbox(key, type, body, created_at, state, seqs, failure) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        { item.key, item.command.type, compact(item.command.body), toWireTime(item.createdAt), static_cast<int>(item.state),
            seqsToText(item.seqs), u""_s }));
}

Result<QList<OutboxItem>> Outbox::items() const
{
    const auto rows = m_database.rows(u"SELECT key, type, body, created_at, state, seqs, failure FROM outbox ORDER BY n"_s);
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

Result<Done> Outbox::setOutcome(const OutboxItem &item)
{
    return done(m_database.run(u"UPDATE outbox SET state = ?, seqs = ?, failure = ? WHERE key = ?"_s,
        { static_cast<int>(item.state), seqsToText(item.seqs), item.failure, item.key }));
}

Result<Done> Outbox::remove(const QStringList &keys)
{
    return m_database.atomically([&]() -> Result<Done> {
        for (const auto &key : keys) {
            if (auto removed = m_database.run(u"DELETE FROM outbox WHERE key = ?"_s, { key }); !removed)
                return removed.error();
        }
        return Done {};
    });
}
} // namespace palier
