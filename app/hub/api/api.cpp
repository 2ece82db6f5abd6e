// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/api/api.h"

#include "core/log.h"
#include "model/jsonreader.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(hubLog, "palier.hub", QtWarningMsg)

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
struct Problem {
    int status;
    QString title;
};

Problem problemFor(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
        return { 400, u"invalid"_s };
    case Error::Kind::Unauthorized:
        return { 401, u"unauthorized"_s };
    case Error::Kind::Revoked:
        return { 401, u"revoked"_s };
    case Error::Kind::Forbidden:
        return { 403, u"forbidden"_s };
    case Error::Kind::NotFound:
        return { 404, u"not-found"_s };
    case Error::Kind::Conflict:
        return { 409, u"conflict"_s };
    case Error::Kind::Mismatch:
        return { 422, u"mismatch"_s };
    case Error::Kind::TooLarge:
        return { 413, u"too-large"_s };
    case Error::Kind::TooMany:
        return { 429, u"too-many"_s };
    case Error::Kind::Unavailable:
        return { 503, u"unavailable"_s };
    case Error::Kind::NoSpace:
        return { 507, u"no-space"_s };
    case Error::Kind::Storage:
        return { 503, u"storage"_s };
    case Error::Kind::Internal:
        return { 500, u"internal"_s };
    }
    return { 500, u"internal"_s };
}

struct Written {
    http::Response response;
    Announcements announcements;
};
} // namespace

void serveReading(Context &context, const http::Request &request, Who who, const ReadWork &work, const http::Reply &reply)
{
    context.readers.submit<http::Response>(
        [&context, request, who, work](Database &db) -> Result<http::Response> {
            auto actor = authenticate(db, request, who, context.clock.now(), context.presence, context.publicUrl);
            return actor ? work(db, *actor, request) : actor.error();
        },
        [&context, reply](const Result<http::Response> &answer) { reply(answer ? *answer : refusal(context, answer.error())); });
}

void serveWriting(Context &context, const http::Request &request, Who who, const WriteWork &work, const http::Reply &reply)
{
    context.writer.submit<Written>(
        [&context, request, who, work](Database &db) -> Result<Written> {
            Transaction transaction { db, context.clock.now(), {} };
            auto actor = authenticate(db, request, who, transaction.now, context.presence, context.publicUrl);
            if (!actor)
                return actor.error();
            auto response = work(transaction, *actor, request);
            if (!response)
                return response.error();
            return Written { *std::move(response), std::move(transaction.announcements) };
        },
        [&context, reply](const Result<Written> &written) {
            if (written)
                context.announce(written->announcements);
            reply(written ? written->response : refusal(context, written.error()));
        });
}

void addReading(http::Router &router, Context &context, const QByteArray &method, const QString &pattern, Who who, const ReadWork &work)
{
    const auto handler = [&context, who, work](const http::Request &request, const http::Reply &reply) { serveReading(context, request, who, work, reply); };
    router.add(method, pattern, handler, bodylimit::none);
}

void addWriting(http::Router &router, Context &context, const QByteArray &method, const QString &pattern, Who who, const WriteWork &work)
{
    const auto handler = [&context, who, work](const http::Request &request, const http::Reply &reply) { serveWriting(context, request, who, work, reply); };
    router.add(method, pattern, handler, bodylimit::none);
}

QString pageUrl(const Context &context, const http::Request &request, const QString &page)
{
    const QString base = context.publicUrl.isEmpty() ? originOf(request) : context.publicUrl.toString();
    return base + page.mid(base.endsWith(u'/') ? 1 : 0);
}

http::Response refusal(const Context &context, const Error &error)
{
    context.figures.count(error.kind);
    return problemOf(error);
}

http::Response problemOf(const Error &error)
{
    const auto [status, title] = problemFor(error.kind);
    const bool isOurs = error.kind == Error::Kind::Storage || error.kind == Error::Kind::Internal;
    if (isOurs)
        qCWarning(hubLog).noquote() << logLine(u"failure"_s, { { u"kind"_s, title }, { u"detail"_s, toString(error) } });
    auto response = http::Response::problem(status, title, isOurs ? u"the hub could not do it; its log says why"_s : error.detail, error.field);
    response.setHeader("Cache-Control"_ba, "no-store"_ba);
    const bool isOfTheDisk = error.kind == Error::Kind::Storage || error.kind == Error::Kind::NoSpace;
    const int retryAfter = error.retryAfterSeconds > 0 ? error.retryAfterSeconds : isOfTheDisk ? 30 : 0;
    if (retryAfter > 0)
        response.setHeader("Retry-After"_ba, QByteArray::number(retryAfter));
    if (status == 401)
        response.setHeader("WWW-Authenticate"_ba, "Bearer"_ba);
    return response;
}

Result<QJsonObject> jsonBody(const http::Request &request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return Error { Error::Kind::Invalid, u"expected application/json"_s, u"Content-Type"_s };
    return parseJsonObject(request.body, {});
}

http::Response jsonResponse(const QJsonObject &object)
{
    return http::Response::json(object).setHeader("Cache-Control"_ba, "no-store"_ba);
}

http::Response jsonTextResponse(const QByteArray &text)
{
    return http::Response::jsonText(text).setHeader("Cache-Control"_ba, "no-store"_ba);
}

void Context::announce(const Announcements &announcements) const
{
    if (const auto kept = erasures.append(announcements.erasures); !kept)
        qCWarning(hubLog).noquote() << logLine(u"failure"_s, { { u"detail"_s, toString(kept.error()) } }); // Hub::completeErasures() makes up for it
    for (const auto &entry : announcements.log)
        qCInfo(entry.category).noquote() << entry.line;
    for (const auto kind : announcements.refusals)
        figures.count(kind);
    hints.publish(announcements.heads);
    live.publish(announcements.live);
    progress.forget(announcements.revokedDevices);
    hints.closeDevices(announcements.revokedDevices);
    phoneWritings.endDevices(announcements.revokedDevices);
    live.closeSessions(announcements.endedSessions);
}
} // namespace palier::hub
