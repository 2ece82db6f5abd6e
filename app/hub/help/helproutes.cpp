// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/help/help.h"
#include "hub/help/helpstore.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::help
{
namespace
{
Result<http::Response> list(Database &db, const Actor &actor, const http::Request &)
{
    if (auto allowed = require(actor, Verb::HandleHelp); !allowed)
        return allowed.error();
    auto requests = listed(db, actor);
    if (!requests)
        return requests.error();
    auto open = countOpen(db, actor);
    if (!open)
        return open.error();
    QJsonArray out;
    for (const auto &request : std::as_const(*requests))
        out.append(toJson(request));
    return jsonResponse({ { u"requests"_s, out }, { u"open"_s, *open } });
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    addReading(router, context, "GET", u"/v1/help"_s, Who::Staff, list);
}
} // namespace palier::hub::help
