// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/residence/residence.h"
#include "hub/territory/territorystore.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::residence
{
namespace
{
Result<Node> residenceNode(Database &db, const Actor &actor, const QString &id)
{
    if (auto allowed = can(db, actor, Verb::TellResidence, id); !allowed)
        return allowed.error();
    auto node = territory::findNode(db, id);
    if (!node)
        return node.error();
    return *node && (*node)->kind == NodeKind::Residence ? Result<Node>(**node) : notFound();
}

Result<http::Response> get(const Context &context, Database &db, const Actor &actor, const http::Request &request)
{
    auto node = residenceNode(db, actor, request.parameter(u"residence"));
    if (!node)
        return node.error();
    QJsonObject answer { { u"residence"_s, toJson(*node) } };
    for (const auto &[type, list] : { std::pair(u"lodge"_s, u"lodge"_s), std::pair(u"contact"_s, u"contacts"_s), std::pair(u"works"_s, u"works"_s) }) {
        auto bodies = listed(db, node->id, type, context.clock.now().date());
        if (!bodies)
            return bodies.error();
        QJsonArray out;
        for (const auto &body : std::as_const(*bodies))
            out.append(body);
        if (list != "lodge"_L1)
            answer.insert(list, out);
        else if (!out.isEmpty())
            answer.insert(list, out.first());
    }
    return jsonResponse(answer);
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    addReading(router, context, "GET", u"/v1/residences/{residence}"_s, Who::Staff,
        [&context](Database &db, const Actor &actor, const http::Request &request) { return get(context, db, actor, request); });
}
} // namespace palier::hub::residence
