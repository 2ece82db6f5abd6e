// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/messageaccess.h"

#include "hub/rights.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
struct Condition {
    QString sql;
    QVariantList values;
};

/// Every node of the audience is within the actor's territory, and the sender is one whose messages they may see.
Condition visibleTo(const Actor &actor)
{
    const QString roles = may(actor, Verb::SeeAllMessages) ? u"m.sender_role IN ('caretaker', 'landlord', 'townhall', 'administrator')"_s
                                                           : u"m.sender_role = ?"_s;
    Condition condition { roles
            + u" AND NOT EXISTS (SELECT 1 FROM message_audience a WHERE a.message = m.id AND NOT EXISTS"
               " (SELECT 1 FROM node_path p JOIN account_node n ON n.node = p.ancestor WHERE p.node = a.node AND n.account = ?))"_s,
        {} };
    if (!may(actor, Verb::SeeAllMessages))
        condition.values.append(toWord(actor.role));
    condition.values.append(actor.account);
    return condition;
}
} // namespace

Result<Kept> visible(Database &db, const Actor &actor, const QString &id)
{
    const auto condition = visibleTo(actor);
    auto seen = db.row(u"SELECT 1 FROM message m WHERE m.id = ? AND "_s + condition.sql, QVariantList { id } + condition.values);
    if (!seen)
        return seen.error();
    if (!*seen)
        return notFound();
    auto kept = find(db, id);
    if (!kept)
        return kept.error();
    return **kept;
}

Result<QList<Kept>> visiblePage(Database &db, const Actor &actor, const QString &before, int limit)
{
    const auto condition = visibleTo(actor);
    const QString older = before.isEmpty() ? QString() : u" AND m.id < ?"_s;
    QVariantList values = condition.values;
    if (!before.isEmpty())
        values.append(before);
    values.append(limit);
    auto rows = db.rows(u"SELECT m.id, m.body, m.account FROM message m WHERE "_s + condition.sql + older + u" ORDER BY m.id DESC LIMIT ?"_s, values);
    if (!rows)
        return rows.error();
    QList<Kept> page;
    for (const auto &row : std::as_const(*rows)) {
        auto kept = keptFrom(row);
        if (!kept)
            return kept.error();
        page.append(*kept);
    }
    return page;
}
} // namespace palier::hub::messages
