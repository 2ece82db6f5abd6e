// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/retention.h"

#include "core/clock.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
struct Query {
    QString sql; ///< gives scope, type and id
    QVariantList values;
};

QList<Query> queries(const QDateTime &now)
{
    const QVariant ended = toWireTime(now.addDays(-daysAfterEnd));
    const QVariant begun = toWireTime(now.addDays(-daysWithoutEnd));
    const QVariant handedOver = toWireTime(now.addDays(-daysHandedOver));
    return {
        { u"SELECT c.scope, c.type, c.id FROM message m JOIN message_audience a ON a.message = m.id"
           " JOIN change c ON c.scope = a.node AND c.type = 'message' AND c.id = m.id AND c.deleted = 0"
           " WHERE (m.expires_at < ? OR m.cancelled_at < ? OR (m.expires_at IS NULL AND m.sent_at < ?)) AND c.changed_at < ?"_s,
            { ended, ended, begun, ended } },
        { u"SELECT c.scope, c.type, c.id FROM news n JOIN news_audience a ON a.news = n.id"
           " JOIN change c ON c.scope = a.node AND c.type = 'news' AND c.id = n.id AND c.deleted = 0"
           " WHERE (n.valid_until < ? OR (n.valid_until IS NULL AND n.published_at < ?)) AND c.changed_at < ?"_s,
            { ended, begun, ended } },
        { u"SELECT c.scope, c.type, c.id FROM residence_entry e JOIN residence_entry_node n ON n.entry = e.id"
           " JOIN change c ON c.scope = n.node AND c.type = e.type AND c.id = e.id AND c.deleted = 0 WHERE e.last_day < ? AND c.changed_at < ?"_s,
            { now.addDays(-daysAfterEnd).date().toString(Qt::ISODate), ended } },
        { u"SELECT c.scope, c.type, c.id FROM help h JOIN change c ON c.scope = h.flat AND c.type = 'help' AND c.id = h.id AND c.deleted = 0"
           " WHERE h.closed_at < ?"_s,
            { ended } },
        { u"SELECT c.scope, c.type, c.id FROM device d JOIN change c ON c.scope = d.id AND c.type = 'receipt' AND c.deleted = 0 WHERE c.changed_at < ?"_s, { handedOver } },
    };
}
} // namespace

Result<QList<RowKey>> oldRows(Database &db, const QDateTime &now, int limit)
{
    QList<RowKey> out;
    for (const auto &[sql, values] : queries(now)) {
        auto rows = db.rows(sql + u" LIMIT ?"_s, values + QVariantList { limit - static_cast<int>(out.size()) });
        if (!rows)
            return rows.error();
        for (const auto &row : std::as_const(*rows))
            out.append(RowKey { row[0].toString(), row[1].toString(), row[2].toString() });
    }
    return out;
}

Result<Done> withdraw(Transaction &transaction, const QList<RowKey> &rows)
{
    for (const auto &[scope, type, id] : rows) {
        auto removed = remove(transaction, scope, type, id);
        if (!removed && removed.error().kind != Error::Kind::NotFound)
            return removed.error();
    }
    return Done {};
}
} // namespace palier::hub::feed
