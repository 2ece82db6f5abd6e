// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/syncroutes.h"

#include "hub/feed/feedpages.h"
#include "hub/messages/receipts.h"
#include "hub/rights.h"
#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
constexpr qint64 pollAfterMs = 60'000; ///< for a box without a socket

Result<http::Response> answerTo(Database &db, const Actor &box, const SyncRequest &request, const QDateTime &now)
{
    if (auto allowed = require(box, Verb::Sync); !allowed)
        return allowed.error();
    auto scopes = pages(db, box.scopes, request);
    if (!scopes)
        return scopes.error();
    return jsonResponse(toJson(SyncAnswer { .now = now, .scopes = *scopes, .scopeList = box.scopes, .pollAfterMs = pollAfterMs }));
}

Result<SyncRequest> syncRequestOf(const http::Request &request)
{
    auto json = jsonBody(request);
    return json ? syncRequestFromJson(*json, {}) : json.error();
}

/// Reading costs no commit; only a box that hands in receipts writes.
void sync(Context &context, const http::Request &request, const http::Reply &reply)
{
    const auto asked = syncRequestOf(request);
    if (!asked || asked->receipts.isEmpty()) {
        serveReading(
            context, request, Who::Box,
            [&context, asked](Database &db, const Actor &box, const http::Request &) -> Result<http::Response> {
                return asked ? answerTo(db, box, *asked, context.clock.now()) : asked.error();
            },
            reply);
        return;
    }
    serveWriting(
        context, request, Who::Box,
        [asked](Transaction &transaction, const Actor &box, const http::Request &) -> Result<http::Response> {
            auto kept = messages::keepReceipts(transaction, box, asked->receipts);
            return kept ? answerTo(transaction.db, box, *asked, transaction.now) : kept.error();
        },
        reply);
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    const auto handler = [&context](const http::Request &request, const http::Reply &reply) { sync(context, request, reply); };
    router.add("POST", u"/v1/sync"_s, handler, bodylimit::sync);
}
} // namespace palier::hub::feed
