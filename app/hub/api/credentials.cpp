// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/api/credentials.h"

#include "core/ids.h"
#include "http/gate.h"
#include "hub/people/accountstore.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
Error unauthorized()
{
    return Error { Error::Kind::Unauthorized, u"no or no longer valid credential"_s };
}

bool isSecret(const QByteArray &text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The device and the nodes on its flat's way up, one to a row: each request of a box begins with this.
const QString deviceAndNodes = u"SELECT d.id, d.state, d.flat, p.ancestor FROM device d LEFT JOIN node_path p ON p.node = d.flat"
                               " WHERE d.secret_hash = ? ORDER BY p.depth"_s;

Result<Actor> boxOf(Database &db, const QByteArray &secret, Who who)
{
    if (!isSecret(secret))
        return unauthorized();
    auto rows = db.rows(deviceAndNodes, { sha256Hex(QByteArray::fromHex(secret)) });
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return unauthorized();
    const auto &device = rows->first();
    Actor actor { .kind = Actor::Kind::Box, .device = device[0].toString(), .deviceState = device[1].toString(), .flat = device[2].toString() };
    if (actor.deviceState == "revoked"_L1)
        return Error { Error::Kind::Revoked, u"this box no longer belongs to the flat"_s };
    if (actor.deviceState != "bound"_L1)
        return who == Who::NewBox ? Result<Actor>(actor) : unauthorized();
    actor.scopes.append(actor.device);
    for (const auto &row : std::as_const(*rows)) {
        if (!row[3].isNull())
            actor.scopes.append(row[3].toString());
    }
    return actor;
}

bool isFromBox(const http::Request &request)
{
    return request.header("authorization").left(7).toLower() == "bearer ";
}

QByteArray secretIn(const http::Request &request)
{
    return request.header("authorization").mid(7).trimmed();
}

QString cookieIn(const http::Request &request)
{
    return QString::fromLatin1(request.cookie(sessionCookie));
}

bool isChanging(const http::Request &request)
{
    return request.method != "GET" && request.method != "HEAD";
}

bool sameText(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

Result<Actor> personOf(Database &db, const http::Request &request, const QDateTime &now, Presence &presence, const QUrl &publicUrl)
{
    const QString cookie = cookieIn(request);
    if (cookie.isEmpty())
        return unauthorized();
    const QString hash = people::cookieHash(cookie);
    auto actor = people::findSession(db, cookie, now, presence.sessionSeen(hash));
    if (!actor)
        return actor.error();
    if (!*actor)
        return unauthorized();
    if (isChanging(request)) {
        if (auto own = requireOwnPage(request, publicUrl); !own)
            return own.error();
        if (!sameText(request.header("x-palier-token"), people::tokenOf(cookie).toLatin1()))
            return Error { Error::Kind::Forbidden, u"the session's token is missing or wrong"_s, u"X-Palier-Token"_s };
    }
    if (request.header("x-palier-background").isEmpty()) // a page that looks again by itself keeps nobody signed in
        presence.sessionUsed(hash, now);
    return **actor;
}
} // namespace

Result<Actor> authenticate(Database &db, const http::Request &request, Who who, const QDateTime &now, Presence &presence, const QUrl &publicUrl)
{
    if (who == Who::Anyone)
        return Actor {};
    const bool isBox = isFromBox(request);
    if (isBox && who != Who::Staff) {
        auto box = boxOf(db, secretIn(request), who);
        if (box)
            presence.contact(box->device, now);
        return box;
    }
    if (!isBox && (who == Who::Staff || who == Who::StaffOrBox))
        return personOf(db, request, now, presence, publicUrl);
    return unauthorized();
}

Caller callerOf(const http::Request &request)
{
    const bool isBox = isFromBox(request);
    const QByteArray secret = isBox ? secretIn(request) : QByteArray();
    if (isSecret(secret))
        return { isBox, sha256Hex(QByteArray::fromHex(secret)) };
    const QString cookie = isBox ? QString() : cookieIn(request);
    return { isBox, cookie.isEmpty() ? http::countedAs(request.peer).toString() : people::cookieHash(cookie) };
}

Result<Done> requireOwnPage(const http::Request &request, const QUrl &publicUrl)
{
    const Error foreign { Error::Kind::Forbidden, u"the call comes from another site"_s, {} };
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return foreign;
    const QString origin = QString::fromLatin1(request.header("origin"));
    const QString own = publicUrl.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::StripTrailingSlash);
    if (!origin.isEmpty() && origin != originOf(request) && origin != own)
        return foreign;
    return Done {};
}

QString originOf(const http::Request &request)
{
    const QString scheme = request.secure ? u"https://"_s : u"http://"_s;
    return scheme + QString::fromLatin1(request.header("host"));
}
} // namespace palier::hub
