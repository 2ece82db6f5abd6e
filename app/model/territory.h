// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace palier
{
enum class NodeKind { Town, District, Residence, Building, Stairwell, Flat };
[[nodiscard]] QString toWord(NodeKind kind);
[[nodiscard]] std::optional<NodeKind> nodeKindFromWord(QStringView word);

/// A node of the territory tree: town > district > residence > building > stairwell > flat.
struct Node {
    QString id; ///< "building:3"; also the id of its scope
    NodeKind kind = NodeKind::Town;
    QString name; ///< as residents read it: "Bâtiment B", "Apt 214"
    bool operator==(const Node &) const = default;
};
[[nodiscard]] Result<Node> nodeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Node &node);

/// Anchored pattern of a node's id, of a flat's, and of a scope's (a node or a device).
extern const QString nodeIdPattern;
extern const QString flatIdPattern;
extern const QString scopeIdPattern;

/// Where a flat's box stands; feed row of type `place`.
struct Place {
    Node flat;
    QList<Node> path; ///< from the town down to what holds the flat
    /// The path's node of a kind; empty when there is none.
    [[nodiscard]] std::optional<Node> part(NodeKind kind) const;
    bool operator==(const Place &) const = default;
};
[[nodiscard]] Result<Place> placeFromJson(const QJsonObject &object, const QString &path);
[[nodiscard]] QJsonObject toJson(const Place &place);
} // namespace palier
