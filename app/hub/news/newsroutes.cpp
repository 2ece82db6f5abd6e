// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/news/news.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::news
{
namespace
{
/// What is published at, above or below the actor's nodes: the residents there read it.
Result<http::Response> list(Database &db, const Actor &actor, const http::Request &)
{
    if (auto allowed = require(actor, Verb::SeeNews); !allowed)
        return allowed.error();
    auto rows = db.rows(u"SELECT n.body FROM news n WHERE n.withdrawn_at IS NULL AND EXISTS (SELECT 1 FROM news_audience a WHERE a.news = n.id AND ("
                         " EXISTS (SELECT 1 FROM node_path p JOIN account_node o ON o.node = p.ancestor WHERE p.node = a.node AND o.account = ?)"
                         " OR EXISTS (SELECT 1 FROM node_path p JOIN account_node o ON o.node = p.node WHERE p.ancestor = a.node AND o.account = ?)))"
                         " ORDER BY n.published_at DESC, n.id DESC LIMIT 200"_s,
        { actor.account, actor.account });
    if (!rows)
        return rows.error();
    QJsonArray out;
    for (const auto &row : std::as_const(*rows))
        out.append(QJsonDocument::fromJson(row.first().toString().toUtf8()).object());
    return jsonResponse({ { u"news"_s, out } });
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    addReading(router, context, "GET", u"/v1/news"_s, Who::Staff, list);
}
} // namespace palier::hub::news
