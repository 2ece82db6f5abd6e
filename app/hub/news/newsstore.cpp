// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/feed/feedstore.h"
#include "hub/news/news.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::news
{
Result<QMap<QString, qint64>> publish(Transaction &transaction, const News &news, const QString &account)
{
    auto &db = transaction.db;
    const QByteArray body = QJsonDocument(toJson(news)).toJson(QJsonDocument::Compact);
    const QVariant until = news.validUntil.isValid() ? QVariant(toWireTime(news.validUntil)) : QVariant();
    auto inserted = db.run(u"INSERT INTO news (id, account, sender_role, body, published_at, valid_until) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { news.id, account, toWord(news.sender.role), QString::fromUtf8(body), toWireTime(news.publishedAt), until });
    if (!inserted)
        return inserted.error();
    QMap<QString, qint64> seqs;
    for (const auto &node : news.audience) {
        if (auto addressed = db.run(u"INSERT INTO news_audience (news, node) VALUES (?, ?)"_s, { news.id, node.id }); !addressed)
            return addressed.error();
        auto seq = feed::put(transaction, node.id, u"news"_s, news.id, toJson(news));
        if (!seq)
            return seq.error();
        seqs.insert(node.id, *seq);
    }
    return seqs;
}

Result<QMap<QString, qint64>> takeDown(Transaction &transaction, const QString &id, const QDateTime &at)
{
    auto &db = transaction.db;
    auto nodes = db.rows(u"SELECT a.node FROM news n JOIN news_audience a ON a.news = n.id WHERE n.id = ? AND n.withdrawn_at IS NULL"_s, { id });
    if (!nodes)
        return nodes.error();
    if (auto marked = db.run(u"UPDATE news SET withdrawn_at = ? WHERE id = ? AND withdrawn_at IS NULL"_s, { toWireTime(at), id }); !marked)
        return marked.error();
    QMap<QString, qint64> seqs;
    for (const auto &row : std::as_const(*nodes)) {
        auto seq = feed::remove(transaction, row.first().toString(), u"news"_s, id);
        if (seq)
            seqs.insert(row.first().toString(), *seq);
        else if (seq.error().kind != Error::Kind::NotFound) // what is over has left the feed before
            return seq.error();
    }
    return seqs;
}
} // namespace palier::hub::news
