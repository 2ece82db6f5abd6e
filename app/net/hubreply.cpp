// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hubreply.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
struct KnownProblem {
    int status;
    QLatin1StringView title;
    Error::Kind kind;
};
constexpr std::array knownProblems {
    KnownProblem { 400, "invalid"_L1, Error::Kind::Invalid },
    KnownProblem { 401, "unauthorized"_L1, Error::Kind::Unauthorized },
    KnownProblem { 401, "revoked"_L1, Error::Kind::Revoked },
    KnownProblem { 403, "forbidden"_L1, Error::Kind::Forbidden },
    KnownProblem { 404, "not-found"_L1, Error::Kind::NotFound },
    KnownProblem { 409, "conflict"_L1, Error::Kind::Conflict },
    KnownProblem { 413, "too-large"_L1, Error::Kind::TooLarge },
    KnownProblem { 422, "mismatch"_L1, Error::Kind::Mismatch },
    KnownProblem { 429, "too-many"_L1, Error::Kind::TooMany },
    KnownProblem { 507, "no-space"_L1, Error::Kind::NoSpace },
};
constexpr int longestWait = 3600;

QByteArray mediaType(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

Error unavailable(const HttpReply &reply, const QString &detail, Error::Obstacle obstacle)
{
    return { Error::Kind::Unavailable, detail, {}, std::clamp(reply.retryAfter.toInt(), 0, longestWait), obstacle };
}

/// A proxy says so of a hub behind it that restarts or is slow: of whatever type, nobody has to mend it.
bool isOfAGateway(int status)
{
    return status == 502 || status == 503 || status == 504;
}

Error problemOf(const HttpReply &reply)
{
    const auto object = QJsonDocument::fromJson(reply.body).object();
    const auto title = object.value("title"_L1).toString();
    const auto status = u"answered %1 %2"_s.arg(reply.status).arg(title.left(60));
    auto error = unavailable(reply, status, isOfAGateway(reply.status) ? Error::Obstacle::Busy : Error::Obstacle::NotAHub);
    if (mediaType(reply.contentType) != "application/problem+json")
        return error;
    error.obstacle = Error::Obstacle::Busy;
    for (const auto &known : knownProblems) {
        if (known.status == reply.status && known.title == title)
            error.kind = known.kind;
    }
    if (error.kind == Error::Kind::Unauthorized)
        error.obstacle = Error::Obstacle::UnknownBox;
    error.field = object.value("field"_L1).toString();
    error.detail = status + u": "_s + object.value("detail"_L1).toString();
    return error;
}
} // namespace

Result<QJsonObject> objectOf(const HttpReply &reply)
{
    if (!reply.failure.isEmpty())
        return unavailable(reply, reply.failure, reply.obstacle);
    if (reply.status != 200)
        return problemOf(reply);
    const auto type = mediaType(reply.contentType);
    if (type != "application/json")
        return unavailable(reply, u"expected JSON, got "_s + QString::fromLatin1(type.left(60)), Error::Obstacle::NotAHub);
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(reply.body, &problem);
    const bool isCutOff = reply.body.trimmed().startsWith('{');
    if (!document.isObject())
        return unavailable(reply, u"malformed answer: "_s + problem.errorString(), isCutOff ? Error::Obstacle::Busy : Error::Obstacle::NotAHub);
    return document.object();
}
} // namespace palier
