// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"
#include "model/message.h"

#include <QJsonObject>

/// What resources/sample/content.json says, put into a hub.
namespace palier::hub::sample
{
/// Who writes, by the name content.json uses.
struct Author {
    QString account; ///< empty for family
    Sender sender;
};
using Authors = QHash<QString, Author>;

/// A box that only exists to have handed in receipts.
struct SimulatedBox {
    QString device;
    bool presentsAll = false; ///< every message was on its screen, and what asks for an answer has one
};
using SimulatedBoxes = QHash<QString, SimulatedBox>; ///< by flat

/// The node with this chain of names, "Résidence Les Cigales > Bâtiment B": what comes before may leave out levels.
[[nodiscard]] Result<Node> nodeNamed(Database &db, const QString &chain);
[[nodiscard]] Result<QList<Node>> nodesNamed(Database &db, const QJsonArray &chains);

[[nodiscard]] Result<Done> addNews(Transaction &transaction, const QJsonObject &item, const Authors &authors);
[[nodiscard]] Result<Done> addMessage(Transaction &transaction, const QJsonObject &item, const Authors &authors, const SimulatedBoxes &simulated);
/// A lodge, a number or works as their commands have them: `to` instead of ids; works `inDays` from now, for `days` more.
[[nodiscard]] Result<Done> addResidenceEntry(Transaction &transaction, const QJsonObject &item, const Authors &authors);
[[nodiscard]] Result<Done> addHelp(Transaction &transaction, const QJsonObject &item, const QString &takenBy);
} // namespace palier::hub::sample
