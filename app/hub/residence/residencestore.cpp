// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "hub/feed/feedstore.h"
#include "hub/residence/residence.h"
#include "hub/territory/territorystore.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::residence
{
namespace
{
Result<Done> tellPages(Transaction &transaction, const QString &residence)
{
    auto nodes = territory::withAncestors(transaction.db, { residence });
    if (!nodes)
        return nodes.error();
    transaction.announcements.live.append({ .what = u"residence"_s, .nodes = *nodes, .verb = Verb::TellResidence });
    return Done {};
}

Result<Done> keep(Transaction &transaction, const Entry &entry, const QString &account)
{
    auto &db = transaction.db;
    const QString body = QString::fromUtf8(QJsonDocument(entry.body).toJson(QJsonDocument::Compact));
    const QVariant lastDay = entry.lastDay.isValid() ? QVariant(entry.lastDay.toString(Qt::ISODate)) : QVariant();
    auto kept = db.run(u"INSERT INTO residence_entry (id, type, residence, account, body, told_at, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        " ON CONFLICT (id) DO UPDATE SET account = excluded.account, body = excluded.body, told_at = excluded.told_at, last_day = excluded.last_day"_s,
        { entry.id, entry.type, entry.residence, account, body, toWireTime(transaction.now), lastDay });
    if (!kept)
        return kept.error();
    for (const auto &node : entry.nodes) {
        auto addressed = db.run(u"INSERT INTO residence_entry_node (entry, node) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, { entry.id, node });
        if (!addressed)
            return addressed.error();
    }
    return Done {};
}

Result<QStringList> nodesOf(Database &db, const QString &id)
{
    auto rows = db.rows(u"SELECT node FROM residence_entry_node WHERE entry = ? ORDER BY node"_s, { id });
    if (!rows)
        return rows.error();
    QStringList nodes;
    for (const auto &row : std::as_const(*rows))
        nodes.append(row.first().toString());
    return nodes;
}
} // namespace

Entry entryOf(const Lodge &lodge, const QString &residence)
{
    return { .type = u"lodge"_s, .id = lodge.id, .residence = residence, .nodes = { residence }, .lastDay = {}, .body = toJson(lodge) };
}

Entry entryOf(const Contact &contact, const QString &residence)
{
    return { .type = u"contact"_s, .id = contact.id, .residence = residence, .nodes = { residence }, .lastDay = {}, .body = toJson(contact) };
}

Entry entryOf(const Works &works, const QString &residence)
{
    Entry entry { .type = u"works"_s, .id = works.id, .residence = residence, .nodes = {}, .lastDay = works.until.date, .body = toJson(works) };
    for (const auto &node : works.audience)
        entry.nodes.append(node.id);
    return entry;
}

Result<Seqs> publish(Transaction &transaction, const Entry &entry, const QString &account)
{
    if (auto kept = keep(transaction, entry, account); !kept)
        return kept.error();
    Seqs seqs;
    for (const auto &node : entry.nodes) {
        auto seq = feed::put(transaction, node, entry.type, entry.id, entry.body);
        if (!seq)
            return seq.error();
        seqs.insert(node, *seq);
    }
    auto told = tellPages(transaction, entry.residence);
    return told ? Result<Seqs>(seqs) : told.error();
}

Result<Seqs> takeDown(Transaction &transaction, const QString &id, const QDateTime &at)
{
    auto entry = find(transaction.db, id);
    if (!entry)
        return entry.error().kind == Error::Kind::NotFound ? Result<Seqs>(Seqs()) : entry.error();
    if (auto marked = transaction.db.run(u"UPDATE residence_entry SET withdrawn_at = ? WHERE id = ?"_s, { toWireTime(at), id }); !marked)
        return marked.error();
    Seqs seqs;
    for (const auto &node : std::as_const(entry->nodes)) {
        auto seq = feed::remove(transaction, node, entry->type, id);
        if (seq)
            seqs.insert(node, *seq);
        else if (seq.error().kind != Error::Kind::NotFound) // what is over has left the feed before
            return seq.error();
    }
    auto told = tellPages(transaction, entry->residence);
    return told ? Result<Seqs>(seqs) : told.error();
}

Result<Entry> find(Database &db, const QString &id)
{
    auto row = db.row(u"SELECT type, residence, last_day FROM residence_entry WHERE id = ? AND withdrawn_at IS NULL"_s, { id });
    if (!row)
        return row.error();
    if (!*row)
        return notFound();
    auto nodes = nodesOf(db, id);
    if (!nodes)
        return nodes.error();
    const auto &found = **row;
    const auto lastDay = QDate::fromString(found[2].toString(), Qt::ISODate);
    return Entry { .type = found[0].toString(), .id = id, .residence = found[1].toString(), .nodes = *nodes, .lastDay = lastDay, .body = {} };
}

Result<QList<QJsonObject>> listed(Database &db, const QString &residence, const QString &type, const QDate &today)
{
    auto rows = db.rows(u"SELECT body FROM residence_entry WHERE residence = ? AND type = ? AND withdrawn_at IS NULL AND (last_day IS NULL OR last_day >= ?) ORDER BY id"_s,
        { residence, type, today.addDays(-1).toString(Qt::ISODate) });
    if (!rows)
        return rows.error();
    QList<QJsonObject> out;
    for (const auto &row : std::as_const(*rows))
        out.append(QJsonDocument::fromJson(row.first().toString().toUtf8()).object());
    return out;
}

Result<QString> residenceOf(Database &db, const QString &node)
{
    auto row = db.row(u"SELECT p.ancestor FROM node_path p JOIN node n ON n.id = p.ancestor WHERE p.node = ? AND n.kind = 'residence'"_s, { node });
    if (!row)
        return row.error();
    return *row ? (*row)->first().toString() : QString();
}
} // namespace palier::hub::residence
