// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/territorystore.h"

#include "hub/feed/feedstore.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
Result<QString> nextId(Database &db, NodeKind kind)
{
    auto number = db.row(u"INSERT INTO node_number (kind, last) VALUES (?, 1) ON CONFLICT (kind) DO UPDATE SET last = node_number.last + 1 RETURNING last"_s,
        { toWord(kind) });
    if (!number)
        return number.error();
    const QString id = toWord(kind) + u':' + (*number)->first().toString();
    return id;
}

Result<Done> insertPath(Database &db, const QString &id, const QString &parent)
{
    auto own = db.run(u"INSERT INTO node_path (node, ancestor, depth) VALUES (?, ?, 0)"_s, { id, id });
    if (!own)
        return own.error();
    auto above = db.run(u"INSERT INTO node_path (node, ancestor, depth) SELECT ?, ancestor, depth + 1 FROM node_path WHERE node = ?"_s, { id, parent });
    return above ? Result<Done>(Done {}) : above.error();
}

Result<Done> beginFlat(Transaction &transaction, const QString &flat)
{
    auto place = placeOf(transaction.db, flat);
    if (!place)
        return place.error();
    auto written = feed::put(transaction, flat, u"place"_s, flat, toJson(*place));
    return written ? Result<Done>(Done {}) : written.error();
}

Node nodeOf(const Row &row)
{
    return Node { row[0].toString(), nodeKindFromWord(row[1].toString()).value_or(NodeKind::Flat), row[2].toString() };
}
} // namespace

Result<QString> addNode(Transaction &transaction, const NewNode &node)
{
    auto &db = transaction.db;
    auto id = nextId(db, node.kind);
    if (!id)
        return id;
    const QVariant parent = node.parent.isEmpty() ? QVariant() : QVariant(node.parent);
    const QVariant floor = node.floor ? QVariant(*node.floor) : QVariant();
    auto added = db.run(u"INSERT INTO node (id, kind, parent, name, household, floor) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { *id, toWord(node.kind), parent, node.name, node.household, floor });
    if (!added)
        return added.error();
    if (auto placed = insertPath(db, *id, node.parent); !placed)
        return placed.error();
    if (auto begun = feed::createScope(db, *id); !begun)
        return begun.error();
    if (node.kind == NodeKind::Flat) {
        if (auto begun = beginFlat(transaction, *id); !begun)
            return begun.error();
    }
    return id;
}

Result<QString> findChild(Database &db, const QString &parent, NodeKind kind, const QString &name)
{
    auto row = parent.isEmpty() ? db.row(u"SELECT id FROM node WHERE parent IS NULL AND kind = ? AND name = ?"_s, { toWord(kind), name })
                                : db.row(u"SELECT id FROM node WHERE parent = ? AND kind = ? AND name = ?"_s, { parent, toWord(kind), name });
    if (!row)
        return row.error();
    return *row ? (*row)->first().toString() : QString();
}

Result<std::optional<Node>> findNode(Database &db, const QString &id)
{
    auto row = db.row(u"SELECT id, kind, name FROM node WHERE id = ?"_s, { id });
    if (!row)
        return row.error();
    return *row ? std::optional<Node>(nodeOf(**row)) : std::optional<Node>();
}

Result<QList<Node>> nodesNamed(Database &db, const QStringList &ids, const QString &field)
{
    QList<Node> nodes;
    for (const auto &id : ids) {
        auto node = findNode(db, id);
        if (!node)
            return node.error();
        if (!*node)
            return Error { Error::Kind::NotFound, u"unknown, or not yours"_s, u"%1[%2]"_s.arg(field).arg(nodes.size()) };
        nodes.append(**node);
    }
    return nodes;
}

Result<Place> placeOf(Database &db, const QString &flat)
{
    auto rows = db.rows(u"SELECT n.id, n.kind, n.name FROM node_path p JOIN node n ON n.id = p.ancestor WHERE p.node = ? ORDER BY p.depth DESC"_s, { flat });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return Error { Error::Kind::NotFound, u"unknown, or not yours"_s };
    Place place;
    for (const auto &row : std::as_const(*rows))
        place.path.append(nodeOf(row));
    place.flat = place.path.takeLast();
    return place;
}

QString placeInWords(const Place &place)
{
    QStringList parts;
    for (const auto kind : { NodeKind::Building, NodeKind::Stairwell }) {
        if (const auto node = place.part(kind))
            parts.append(node->name);
    }
    return parts.join(u" · "_s);
}

Result<QSet<QString>> withAncestors(Database &db, const QStringList &nodes)
{
    QSet<QString> out;
    for (const auto &node : nodes) {
        auto rows = db.rows(u"SELECT ancestor FROM node_path WHERE node = ?"_s, { node });
        if (!rows)
            return rows.error();
        for (const auto &row : std::as_const(*rows))
            out.insert(row.first().toString());
    }
    return out;
}

Result<QStringList> flatsBelow(Database &db, const QStringList &nodes)
{
    QVariantList values(nodes.cbegin(), nodes.cend());
    auto rows = db.rows(u"SELECT DISTINCT n.id FROM node_path p JOIN node n ON n.id = p.node WHERE n.kind = 'flat' AND p.ancestor IN ("_s
            + placeholders(nodes.size()) + u")"_s,
        values);
    if (!rows)
        return rows.error();
    QStringList flats;
    for (const auto &row : std::as_const(*rows))
        flats.append(row.first().toString());
    return flats;
}

bool naturalLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    const auto numberAt = [](const QString &text, qsizetype &at) {
        quint64 number = 0;
        for (; at < text.size() && text[at].isDigit(); ++at)
            number = number * 10 + static_cast<quint64>(text[at].digitValue());
        return number;
    };
    while (i < a.size() && j < b.size()) {
        if (a[i].isDigit() && b[j].isDigit()) {
            const auto x = numberAt(a, i);
            const auto y = numberAt(b, j);
            if (x != y)
                return x < y;
            continue;
        }
        const QChar x = a[i++].toCaseFolded();
        const QChar y = b[j++].toCaseFolded();
        if (x != y)
            return x < y;
    }
    return a.size() - i < b.size() - j;
}
} // namespace palier::hub::territory
