// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/api/credentials.h"

#include "core/ids.h"
#include "hub/people/accountstore.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
Error unauthorized()
{
    return Error { Error::Kind::Unauthorized, u"no or no longer valid credential"_s };
}

Result<QStringList> scopesOf(Database &db, const QString &device, const QString &flat)
{
    auto rows = db.rows(u"SELECT ancestor FROM node_path WHERE node = ? ORDER BY depth"_s, { flat });
    if (!rows)
        return rows.error();
    QStringList scopes { device };
    for (const auto &row : std::as_const(*rows))
        scopes.append(row.first().toString());
    return scopes;
}

Result<Actor> boxOf(Database &db, const QByteArray &secret, Who who)
{
    static const QRegularExpression form(u"^[0-9a-f]{64}$"_s);
    if (!form.match(QString::fromLatin1(secret)).hasMatch())
        return unauthorized();
    auto row = db.row(u"SELECT id, state, flat FROM device WHERE secret_hash = ?"_s, { sha256Hex(QByteArray::fromHex(secret)) });
    if (!row)
        return row.error();
    if (!*row)
        return unauthorized();
    Actor actor { .kind = Actor::Kind::Box, .device = (*row)->at(0).toString(), .deviceState = (*row)->at(1).toString(), .flat = (*row)->at(2).toString() };
    if (actor.deviceState == "revoked"_L1)
        return Error { Error::Kind::Revoked, u"this box no longer belongs to the flat"_s };
    if (actor.deviceState != "bound"_L1)
        return who == Who::NewBox ? Result<Actor>(actor) : unauthorized();
    auto scopes = scopesOf(db, actor.device, actor.flat);
    if (!scopes)
        return scopes.error();
    actor.scopes = *scopes;
    return actor;
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
    const QString cookie = QString::fromLatin1(request.cookie(sessionCookie));
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
    presence.sessionUsed(hash, now);
    return **actor;
}
} // namespace

Result<Actor> authenticate(Database &db, const http::Request &request, Who who, const QDateTime &now, Presence &presence, const QUrl &publicUrl)
{
    if (who == Who::Anyone)
        return Actor {};
    const QByteArray authorization = request.header("authorization");
    const bool isBox = authorization.left(7).toLower() == "bearer ";
    if (isBox && who != Who::Staff) {
        auto box = boxOf(db, authorization.mid(7).trimmed(), who);
        if (box)
            presence.contact(box->device, now);
        return box;
    }
    if (!isBox && (who == Who::Staff || who == Who::StaffOrBox))
        return personOf(db, request, now, presence, publicUrl);
    return unauthorized();
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
