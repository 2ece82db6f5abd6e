// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/messageroutes.h"

#include "hub/api/query.h"
#include "hub/messages/flatstates.h"
#include "hub/messages/messageaccess.h"
#include "hub/rights.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
constexpr int maxLimit = 100;
constexpr int usualLimit = 50;

Result<http::Response> list(const Context &context, Database &db, const Actor &actor, const http::Request &request)
{
    if (auto allowed = require(actor, Verb::SeeMessages); !allowed)
        return allowed.error();
    if (auto known = onlyParameters(request, { u"before"_s, u"limit"_s }); !known)
        return known.error();
    const auto before = uuidParameter(request, u"before"_s);
    if (!before)
        return before.error();
    const auto limit = integerParameter(request, u"limit"_s, usualLimit, 1, maxLimit);
    if (!limit)
        return limit.error();
    auto page = visiblePage(db, actor, *before, *limit + 1);
    if (!page)
        return page.error();
    const bool more = page->size() > *limit;
    page->resize(std::min<qsizetype>(page->size(), *limit));
    QList<Message> messages;
    for (const auto &kept : std::as_const(*page))
        messages.append(kept.message);
    const auto states = statesOf(db, messages, context.presence, context.clock.now());
    if (!states)
        return states.error();
    QJsonArray out;
    for (const auto &message : std::as_const(messages))
        out.append(QJsonObject { { u"message"_s, palier::toJson(message) }, { u"counts"_s, countsToJson(states->value(message.id)) } });
    return jsonResponse({ { u"messages"_s, out }, { u"more"_s, more } });
}

QJsonArray flatsFor(const Actor &actor, const QList<FlatReport> &reports)
{
    QJsonArray out;
    if (!may(actor, Verb::SeeFlatStates))
        return out;
    for (auto report : reports) {
        if (!may(actor, Verb::SeeHouseholds))
            report.household.clear();
        out.append(toJson(report));
    }
    return out;
}

Result<http::Response> get(const Context &context, Database &db, const Actor &actor, const http::Request &request)
{
    if (auto allowed = require(actor, Verb::SeeMessages); !allowed)
        return allowed.error();
    auto kept = visible(db, actor, request.parameter(u"id"));
    if (!kept)
        return kept.error();
    auto reports = reportsOf(db, kept->message, context.presence, context.clock.now());
    if (!reports)
        return reports.error();
    return jsonResponse({
        { u"message"_s, palier::toJson(kept->message) },
        { u"counts"_s, countsToJson(*reports) },
        { u"flats"_s, flatsFor(actor, *reports) },
    });
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    using namespace std::placeholders;
    addReading(router, context, "GET", u"/v1/messages"_s, Who::Staff, std::bind(list, std::cref(context), _1, _2, _3));
    addReading(router, context, "GET", u"/v1/messages/{id}"_s, Who::Staff, std::bind(get, std::cref(context), _1, _2, _3));
}
} // namespace palier::hub::messages
