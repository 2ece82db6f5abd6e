// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/gate.h"
#include "hub/api/ratelimit.h"
#include "hub/pairing/pairing.h"
#include "hub/pairing/pairingstore.h"
#include "hub/territory/territorystore.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::pairing
{
namespace
{
constexpr qint64 pollAfterMs = 5'000;
constexpr int perMinute = 120; ///< new codes for one address: a whole residence may share it

Result<http::Response> start(const Context &context, Transaction &transaction, const http::Request &request)
{
    auto json = jsonBody(request);
    if (!json)
        return json.error();
    auto asked = pairRequestFromJson(*json, {});
    if (!asked)
        return asked.error();
    auto code = begin(transaction, *asked);
    if (!code)
        return code.error();
    return jsonResponse(
        toJson(PairCode { .code = code->code, .expiresAt = code->expiresAt, .pollAfterMs = pollAfterMs, .url = pageUrl(context, request, u"/pair?code="_s + code->code) }));
}

Result<PairStatus> statusOf(Database &db, const Actor &box, const QDateTime &now)
{
    PairStatus status { .state = PairState::Expired, .place = {} };
    QString flat = box.flat;
    if (box.deviceState == "bound"_L1) {
        status.state = PairState::Bound;
    } else {
        auto code = findByDevice(db, box.device);
        if (!code)
            return code.error();
        if (!*code || (*code)->expiresAt <= now)
            return status;
        flat = (*code)->flat;
        status.state = flat.isEmpty() ? PairState::Waiting : PairState::Offered;
    }
    if (flat.isEmpty())
        return status;
    auto place = territory::placeOf(db, flat);
    if (!place)
        return place.error();
    status.place = *place;
    return status;
}

Result<http::Response> status(const Context &context, Database &db, const Actor &box)
{
    auto found = statusOf(db, box, context.clock.now());
    return found ? Result<http::Response>(jsonResponse(toJson(*found))) : found.error();
}

Result<http::Response> confirm(Transaction &transaction, const Actor &box)
{
    auto before = statusOf(transaction.db, box, transaction.now);
    if (!before)
        return before.error();
    if (before->state != PairState::Bound) {
        if (before->state != PairState::Offered)
            return Error { Error::Kind::Conflict, u"no flat is offered to this box"_s };
        auto code = findByDevice(transaction.db, box.device);
        if (!code)
            return code.error();
        if (auto bound = bind(transaction, box.device, before->place->flat.id); !bound)
            return bound.error();
        const QString changed = u"pairing:"_s + (*code)->code;
        transaction.announcements.live.append({ .what = changed, .account = (*code)->offeredBy });
        before->state = PairState::Bound;
    }
    return jsonResponse(toJson(*before));
}

Result<http::Response> byCode(const Context &context, Database &db, const Actor &actor, const http::Request &request)
{
    if (auto allowed = require(actor, Verb::PairBoxes); !allowed)
        return allowed.error();
    auto code = findByCode(db, request.parameter(u"code"));
    if (!code)
        return code.error();
    const bool bound = *code && (*code)->deviceState == "bound"_L1;
    if (!*code || (!bound && (*code)->expiresAt <= context.clock.now()))
        return notFound();
    QJsonObject object {
        { u"code"_s, (*code)->code },
        { u"model"_s, (*code)->model },
        { u"state"_s, bound ? u"bound"_s : (*code)->flat.isEmpty() ? u"waiting"_s : u"offered"_s },
        { u"expiresAt"_s, toWireTime((*code)->expiresAt) },
    };
    if ((*code)->flat.isEmpty())
        return jsonResponse(object);
    auto visible = can(db, actor, Verb::PairBoxes, (*code)->flat);
    if (!visible)
        return visible.error();
    auto flat = territory::findNode(db, (*code)->flat);
    if (!flat)
        return flat.error();
    object.insert("flat"_L1, toJson(**flat));
    return jsonResponse(object);
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    auto limit = std::make_shared<RateLimit>(context.clock, perMinute);
    const auto startPairing = [&context, limit](const http::Request &request, const http::Reply &reply) {
        if (!limit->allow(http::countedAs(request.peer).toString())) {
            reply(refusal(context, Error { .kind = Error::Kind::TooMany, .detail = u"too many new codes from this address"_s, .field = {}, .retryAfterSeconds = limit->nextMinute() }));
            return;
        }
        serveWriting(
            context, request, Who::Anyone,
            [&context](Transaction &transaction, const Actor &, const http::Request &asked) { return start(context, transaction, asked); }, reply);
    };
    router.add("POST", u"/v1/pair"_s, startPairing, bodylimit::form);
    addReading(router, context, "GET", u"/v1/pair"_s, Who::NewBox,
        [&context](Database &db, const Actor &box, const http::Request &) { return status(context, db, box); });
    addWriting(router, context, "POST", u"/v1/pair/confirm"_s, Who::NewBox,
        [](Transaction &transaction, const Actor &box, const http::Request &) { return confirm(transaction, box); });
    addReading(router, context, "GET", u"/v1/pairings/{code}"_s, Who::Staff,
        [&context](Database &db, const Actor &actor, const http::Request &request) { return byCode(context, db, actor, request); });
}
} // namespace palier::hub::pairing
