// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/commands.h"
#include "model/residence.h"

/// What a residence tells of itself: its lodge, useful numbers and the diary of works.
namespace palier::hub::residence
{
using Seqs = QMap<QString, qint64>; ///< scope → seq

/// One of those, whatever it is: a row of the feed in each of `nodes`.
struct Entry {
    QString type; ///< lodge, contact or works
    QString id;
    QString residence;
    QStringList nodes;
    QDate lastDay; ///< of works; invalid: no end
    QJsonObject body;
};
[[nodiscard]] Entry entryOf(const Lodge &lodge, const QString &residence);
[[nodiscard]] Entry entryOf(const Contact &contact, const QString &residence);
[[nodiscard]] Entry entryOf(const Works &works, const QString &residence);

/// Keeps the entry, new or instead of what its id was before, and writes it to the feed. Of an id that is known, type, residence and nodes
/// must be the same: the id of a row that left a scope is not used there again.
[[nodiscard]] Result<Seqs> publish(Transaction &transaction, const Entry &entry, const QString &account);
/// Takes the entry back: nothing where it is not, or no longer.
[[nodiscard]] Result<Seqs> takeDown(Transaction &transaction, const QString &id, const QDateTime &at);

/// What is told now, without its body; NotFound when there is none of that id.
[[nodiscard]] Result<Entry> find(Database &db, const QString &id);
/// All bodies of a type: of works those that are not over, a day's grace included, for the hub knows no time zone. By id.
[[nodiscard]] Result<QList<QJsonObject>> listed(Database &db, const QString &residence, const QString &type, const QDate &today);
/// The residence that a node is or stands in; empty when it is above all residences.
[[nodiscard]] Result<QString> residenceOf(Database &db, const QString &node);

/// GET /v1/residences/{residence}
void addRoutes(http::Router &router, Context &context);
/// lodge.publish, contact.publish, works.publish and residence.withdraw
void addCommands(feed::Commands &commands);
} // namespace palier::hub::residence
