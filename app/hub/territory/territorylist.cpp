// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/rights.h"
#include "hub/territory/territorystore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
struct Tree {
    QHash<QString, ListedNode> nodes;
    QHash<QString, QStringList> children;
    QStringList roots;
};

Result<Tree> ownTree(Database &db, const Actor &actor)
{
    auto rows = db.rows(u"SELECT n.id, n.kind, n.name, n.parent, n.household, n.floor,"
                         " (SELECT COUNT(*) FROM device d WHERE d.flat = n.id AND d.state = 'bound')"
                         " FROM node n WHERE EXISTS (SELECT 1 FROM node_path p JOIN account_node a ON a.node = p.ancestor"
                         " WHERE p.node = n.id AND a.account = ?)"_s,
        { actor.account });
    if (!rows)
        return rows.error();
    Tree tree;
    for (const auto &row : std::as_const(*rows)) {
        ListedNode listed {
            .node = { row[0].toString(), nodeKindFromWord(row[1].toString()).value_or(NodeKind::Flat), row[2].toString() },
            .parent = row[3].toString(),
            .household = row[4].toString(),
            .floor = row[5].isNull() ? std::optional<int>() : std::optional<int>(row[5].toInt()),
        };
        const bool isFlat = listed.node.kind == NodeKind::Flat;
        listed.flats = isFlat ? 1 : 0;
        listed.boxes = isFlat && row[6].toInt() > 0 ? 1 : 0;
        tree.nodes.insert(listed.node.id, listed);
    }
    for (const auto &listed : std::as_const(tree.nodes)) {
        if (tree.nodes.contains(listed.parent))
            tree.children[listed.parent].append(listed.node.id);
        else
            tree.roots.append(listed.node.id);
    }
    return tree;
}

void sortAsPeopleDo(const Tree &tree, QStringList &ids)
{
    std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
        const auto &left = *tree.nodes.constFind(a);
        const auto &right = *tree.nodes.constFind(b);
        if (left.floor != right.floor)
            return left.floor < right.floor;
        return naturalLess(left.node.name, right.node.name);
    });
}

/// Appends the node and what is below it; sums flats and boxes on the way back.
void append(Tree &tree, const QString &id, QList<ListedNode> &out)
{
    const auto position = out.size();
    out.append(tree.nodes.value(id));
    auto children = tree.children.value(id);
    sortAsPeopleDo(tree, children);
    for (const auto &child : std::as_const(children)) {
        const auto at = out.size();
        append(tree, child, out);
        out[position].flats += out[at].flats;
        out[position].boxes += out[at].boxes;
    }
}
} // namespace

Result<QList<ListedNode>> listed(Database &db, const Actor &actor)
{
    auto tree = ownTree(db, actor);
    if (!tree)
        return tree.error();
    QList<ListedNode> out;
    sortAsPeopleDo(*tree, tree->roots);
    for (const auto &root : std::as_const(tree->roots))
        append(*tree, root, out);
    if (!may(actor, Verb::SeeFlats))
        out.removeIf([](const ListedNode &node) { return node.node.kind == NodeKind::Stairwell || node.node.kind == NodeKind::Flat; });
    for (auto &node : out) {
        if (!may(actor, Verb::SeeHouseholds))
            node.household.clear();
        if (!tree->nodes.contains(node.parent))
            node.parent.clear();
    }
    return out;
}
} // namespace palier::hub::territory
