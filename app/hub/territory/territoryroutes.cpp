// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/territory/territoryroutes.h"

#include "hub/rights.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::territory
{
namespace
{
QJsonObject toJson(const ListedNode &listed)
{
    QJsonObject object = palier::toJson(listed.node);
    object.insert("flats"_L1, listed.flats);
    object.insert("boxes"_L1, listed.boxes);
    putOptional(object, "parent"_L1, listed.parent);
    putOptional(object, "household"_L1, listed.household);
    if (listed.floor)
        object.insert("floor"_L1, *listed.floor);
    return object;
}

Result<http::Response> list(Database &db, const Actor &actor, const http::Request &)
{
    if (auto allowed = require(actor, Verb::SeeTerritory); !allowed)
        return allowed.error();
    auto nodes = listed(db, actor);
    if (!nodes)
        return nodes.error();
    QJsonArray out;
    for (const auto &node : std::as_const(*nodes))
        out.append(toJson(node));
    return jsonResponse({ { u"nodes"_s, out } });
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    addReading(router, context, "GET", u"/v1/territory"_s, Who::Staff, list);
}
} // namespace palier::hub::territory
