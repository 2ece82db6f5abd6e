// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/gate.h"
#include "hub/api/query.h"
#include "hub/api/ratelimit.h"
#include "hub/phonewriting/phonewriting.h"
#include "hub/phonewriting/writings.h"
#include "hub/rights.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::phonewriting
{
namespace
{
constexpr auto tokenHeader = "x-palier-writing";
constexpr int opensPerMinute = 20; ///< of one box
constexpr int callsPerMinute = 1'200; ///< by one token: a phone that types sends some 400
constexpr int wrongPerMinute = 60; ///< calls without a valid token, from one address

struct Limits {
    RateLimit opens;
    RateLimit calls;
    RateLimit wrong;
    explicit Limits(const Clock &clock)
        : opens(clock, opensPerMinute)
        , calls(clock, callsPerMinute)
        , wrong(clock, wrongPerMinute)
    {
    }
};

Error tooMany(const RateLimit &limit, const QString &what)
{
    return { .kind = Error::Kind::TooMany, .detail = what, .field = {}, .retryAfterSeconds = limit.nextMinute() };
}

Result<qint64> afterIn(const http::Request &request)
{
    if (auto known = onlyParameters(request, { u"after"_s }); !known)
        return known.error();
    auto after = integerParameter(request, u"after"_s, -1, -1, std::numeric_limits<int>::max());
    return after ? Result<qint64>(*after) : after.error();
}

Result<PhoneWritingChange> changeIn(const http::Request &request)
{
    auto json = jsonBody(request);
    return json ? phoneWritingChangeFromJson(*json, {}) : json.error();
}

http::Response responseTo(const Context &context, const Result<PhoneWriting> &writing)
{
    return writing ? jsonResponse(toJson(*writing)) : refusal(context, writing.error());
}

/// Finds out which box asks, then goes on without the database.
void asBox(const Context &context, const http::Request &request, const http::Reply &reply, const std::function<void(const QString &device)> &then)
{
    context.readers.submit<Actor>(
        [&context, request](Database &db) -> Result<Actor> {
            auto box = authenticate(db, request, Who::Box, context.clock.now(), context.presence, context.publicUrl);
            auto allowed = box ? require(*box, Verb::WriteByPhone) : box.error();
            return allowed ? box : allowed.error();
        },
        [&context, reply, then](const Result<Actor> &box) { box ? then(box->device) : reply(refusal(context, box.error())); });
}

Writings::Key keyOf(const QString &device, const http::Request &request)
{
    return { .device = device, .id = request.parameter(u"id"), .token = {} };
}

Writings::Key tokenIn(const http::Request &request)
{
    return { .device = {}, .id = {}, .token = QString::fromLatin1(request.header(tokenHeader)) };
}

Result<PhoneWritingCode> open(const Context &context, Limits &limits, const QString &device, const http::Request &request)
{
    auto json = jsonBody(request);
    auto asked = json ? phoneWritingRequestFromJson(*json, {}) : json.error();
    if (!asked)
        return asked.error();
    if (!limits.opens.allow(device))
        return tooMany(limits.opens, u"too many new codes for this television"_s);
    auto opened = context.phoneWritings.open(device, *asked);
    if (!opened)
        return opened.error();
    const QString page = pageUrl(context, request, u"/phonewriting#"_s + opened->token);
    return PhoneWritingCode { .id = opened->id, .url = page, .secondsLeft = Writings::lifetime.count() };
}

void addBoxRoutes(http::Router &router, Context &context, const std::shared_ptr<Limits> &limits)
{
    const auto begin = [&context, limits](const http::Request &request, const http::Reply &reply) {
        asBox(context, request, reply, [&context, limits, request, reply](const QString &device) {
            const auto code = open(context, *limits, device, request);
            reply(code ? jsonResponse(toJson(*code)) : refusal(context, code.error()));
        });
    };
    const auto read = [&context](const http::Request &request, const http::Reply &reply) {
        asBox(context, request, reply, [&context, request, reply](const QString &device) {
            const auto after = afterIn(request);
            if (!after)
                return reply(refusal(context, after.error()));
            context.phoneWritings.read(keyOf(device, request), *after, [&context, reply](const auto &writing) { reply(responseTo(context, writing)); });
        });
    };
    const auto write = [&context](const http::Request &request, const http::Reply &reply) {
        asBox(context, request, reply, [&context, request, reply](const QString &device) {
            const auto change = changeIn(request);
            reply(responseTo(context, change ? context.phoneWritings.write(keyOf(device, request), *change) : change.error()));
        });
    };
    const auto end = [&context](const http::Request &request, const http::Reply &reply) {
        asBox(context, request, reply, [&context, request, reply](const QString &device) {
            context.phoneWritings.end(keyOf(device, request));
            reply(http::Response::noContent());
        });
    };
    router.add("POST", u"/v1/phonewritings"_s, begin, bodylimit::form);
    router.add("GET", u"/v1/phonewritings/{id}"_s, read, bodylimit::none);
    router.add("PUT", u"/v1/phonewritings/{id}"_s, write, bodylimit::form);
    router.add("DELETE", u"/v1/phonewritings/{id}"_s, end, bodylimit::none);
}

/// Refuses whoever calls too often, guesses, or writes from a page that is not the hub's.
Result<Done> mayCall(const Context &context, Limits &limits, const http::Request &request)
{
    if (auto own = requireOwnPage(request, context.publicUrl); !own)
        return own;
    const auto address = http::countedAs(request.peer).toString();
    if (!context.phoneWritings.knows(tokenIn(request)))
        return limits.wrong.allow(address) ? Error { Error::Kind::Unauthorized, u"no or no longer valid code"_s } : tooMany(limits.wrong, u"too many wrong codes from this address"_s);
    return limits.calls.allow(tokenIn(request).token) ? Result<Done>(Done {}) : tooMany(limits.calls, u"too many calls with this code"_s);
}

void addPhoneRoutes(http::Router &router, Context &context, const std::shared_ptr<Limits> &limits)
{
    const auto read = [&context, limits](const http::Request &request, const http::Reply &reply) {
        const auto allowed = mayCall(context, *limits, request);
        const auto after = allowed ? afterIn(request) : allowed.error();
        if (!after)
            return reply(refusal(context, after.error()));
        context.phoneWritings.read(tokenIn(request), *after, [&context, reply](const auto &writing) { reply(responseTo(context, writing)); });
    };
    const auto write = [&context, limits](const http::Request &request, const http::Reply &reply) {
        const auto allowed = mayCall(context, *limits, request);
        const auto change = allowed ? changeIn(request) : allowed.error();
        reply(responseTo(context, change ? context.phoneWritings.write(tokenIn(request), *change) : change.error()));
    };
    router.add("GET", u"/v1/phonewriting"_s, read, bodylimit::none);
    router.add("PUT", u"/v1/phonewriting"_s, write, bodylimit::form);
}
} // namespace

void addRoutes(http::Router &router, Context &context)
{
    const auto limits = std::make_shared<Limits>(context.clock);
    addBoxRoutes(router, context, limits);
    addPhoneRoutes(router, context, limits);
}
} // namespace palier::hub::phonewriting
