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
    auto row = db.row(u"SELECT body, account FROM message WHERE id = ?"_s, { id });
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Kept>();
    auto message = messageFromJson(QJsonDocument::fromJson((*row)->at(0).toString().toUtf8()).object(), u"message"_s);
    if (!message)
        return Error { Error::Kind::Storage, u"message %1 cannot be read: "_s.arg(id) + message.error().detail };
    return std::optional<Kept>(Kept { *message, (*row)->at(1).toString() });
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
    auto row = db.row(u"SELECT 1 FROM message_audience a JOIN node_path p ON p.ancestor = a.node WHERE a.message = ? AND p.node = ? LIMIT 1"_s, { message, flat });
    if (!row)
        return row.error();
    return row->has_value();
}

Result<Done> tell(Transaction &transaction, const Message &message)
{
    auto nodes = territory::withAncestors(transaction.db, idsOf(message.audience));
    if (!nodes)
        return nodes.error();
    transaction.announcements.live.append({ u"messages"_s, *nodes, {} });
    transaction.announcements.live.append({ u"message:"_s + message.id, *nodes, {} });
    return Done {};
}
} // namespace palier::hub::messages
