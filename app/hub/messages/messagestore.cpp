// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/messagestore.h"

#include "core/clock.h"
#include "hub/feed/feedstore.h"
#include "hub/territory/territorystore.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
QVariant orNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(toWireTime(time)) : QVariant();
}

QString bodyOf(const Message &message)
{
    return QString::fromUtf8(QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact));
}

QStringList idsOf(const QList<Node> &nodes)
{
    QStringList ids;
    for (const auto &node : nodes)
        ids.append(node.id);
    return ids;
}
} // namespace

Result<int> insert(Database &db, const Kept &kept)
{
    const auto &message = kept.message;
    auto inserted = db.run(u"INSERT INTO message (id, account, sender_role, body, sent_at, expires_at, cancelled_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        { message.id, kept.account, toWord(message.sender.role), bodyOf(message), toWireTime(message.sentAt), orNull(message.expiresAt),
            orNull(message.cancelledAt) });
    if (!inserted)
        return inserted;
    for (const auto &node : message.audience) {
        if (auto addressed = db.run(u"INSERT INTO message_audience (message, node) VALUES (?, ?)"_s, { message.id, node.id }); !addressed)
            return addressed;
    }
    auto flats = territory::flatsBelow(db, idsOf(message.audience));
    if (!flats)
        return flats.error();
    for (const auto &flat : std::as_const(*flats)) {
        if (auto meant = db.run(u"INSERT INTO message_flat (message, flat) VALUES (?, ?)"_s, { message.id, flat }); !meant)
            return meant;
    }
    return static_cast<int>(flats->size());
}

Result<Done> update(Database &db, const Message &message)
{
    auto updated = db.run(u"UPDATE message SET body = ?, expires_at = ?, cancelled_at = ? WHERE id = ?"_s,
        { bodyOf(message), orNull(message.expiresAt), orNull(message.cancelledAt), message.id });
    return updated ? Result<Done>(Done {}) : updated.error();
}

Result<std::optional<Kept>> find(Database &db, const QString &id)
{
    auto row = db.row(u"SELECT id, body, account FROM message WHERE id = ?"_s, { id });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Kept>();
    auto kept = keptFrom(**row);
    return kept ? Result<std::optional<Kept>>(*kept) : kept.error();
}

Result<Kept> keptFrom(const Row &row)
{
    auto message = messageFromJson(QJsonDocument::fromJson(row[1].toString().toUtf8()).object(), u"message"_s);
    if (!message)
        return Error { Error::Kind::Internal, u"message %1 cannot be read: "_s.arg(row[0].toString()) + message.error().detail };
    return Kept { *message, row[2].toString() };
}

Result<QMap<QString, qint64>> publish(Transaction &transaction, const Message &message)
{
    QMap<QString, qint64> seqs;
    for (const auto &node : message.audience) {
        auto seq = feed::put(transaction, node.id, u"message"_s, message.id, toJson(message));
        if (!seq)
            return seq.error();
        seqs.insert(node.id, *seq);
    }
    return seqs;
}

Result<bool> isAddressedTo(Database &db, const QString &message, const QString &flat)
{
    auto sent = sentTo(db, message, flat);
    return sent ? Result<bool>(sent->isValid()) : sent.error();
}

Result<QDateTime> sentTo(Database &db, const QString &message, const QString &flat)
{
    auto row = db.row(u"SELECT m.sent_at FROM message m JOIN message_audience a ON a.message = m.id JOIN node_path p ON p.ancestor = a.node"
                       " WHERE m.id = ? AND p.node = ? LIMIT 1"_s,
        { message, flat });
    if (!row)
        return row.error();
    return *row ? fromWireTime((*row)->first().toString()) : QDateTime();
}

Result<Done> tell(Transaction &transaction, const Message &message)
{
    auto nodes = territory::withAncestors(transaction.db, idsOf(message.audience));
    if (!nodes)
        return nodes.error();
    transaction.announcements.live.append({ .what = u"messages"_s, .nodes = *nodes, .verb = Verb::SeeMessages });
    return tellReaders(transaction, message);
}

Result<Done> tellReaders(Transaction &transaction, const Message &message)
{
    MessageReaders readers { message.sender.role, {} };
    for (const auto &node : message.audience) {
        auto nodes = territory::withAncestors(transaction.db, { node.id });
        if (!nodes)
            return nodes.error();
        readers.audience.append(*nodes);
    }
    transaction.announcements.live.append({ .what = u"message:"_s + message.id, .readers = readers });
    return Done {};
}
} // namespace palier::hub::messages
