// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/transaction.h"
#include "model/territory.h"

#include <optional>

namespace palier::hub::territory
{
struct NewNode {
    NodeKind kind = NodeKind::Town;
    QString parent; ///< empty for a town
    QString name;
    QString household; ///< of a flat
    std::optional<int> floor; ///< of a flat
};

/// Adds the node, its place in the tree and its scope; gives its id. A flat's scope begins with its `place` row.
[[nodiscard]] Result<QString> addNode(Transaction &transaction, const NewNode &node);
/// The id of the child with this kind and name; empty when there is none.
[[nodiscard]] Result<QString> findChild(Database &db, const QString &parent, NodeKind kind, const QString &name);
[[nodiscard]] Result<std::optional<Node>> findNode(Database &db, const QString &id);
/// The nodes with their names, in the same order; NotFound names the position in `field`.
[[nodiscard]] Result<QList<Node>> nodesNamed(Database &db, const QStringList &ids, const QString &field);

/// Where a flat stands.
[[nodiscard]] Result<Place> placeOf(Database &db, const QString &flat);
/// Building and stairwell in words: "Bâtiment B · Escalier 2".
[[nodiscard]] QString placeInWords(const Place &place);
/// These nodes and all above them.
[[nodiscard]] Result<QSet<QString>> withAncestors(Database &db, const QStringList &nodes);
/// The flats at or below these nodes, each once.
[[nodiscard]] Result<QStringList> flatsBelow(Database &db, const QStringList &nodes);

/// A node as the signed-in person may see it.
struct ListedNode {
    Node node;
    QString parent;
    QString household;
    std::optional<int> floor;
    int flats = 0;
    int boxes = 0;
};
/// The nodes of the actor's territory, parents first, in the order people would list them.
[[nodiscard]] Result<QList<ListedNode>> listed(Database &db, const Actor &actor);

/// Whether `a` comes before `b` as people count: "Apt 2" before "Apt 10", case and accents apart.
[[nodiscard]] bool naturalLess(const QString &a, const QString &b);
} // namespace palier::hub::territory
