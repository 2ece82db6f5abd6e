// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/people/sessionroutes.h"

#include "core/ids.h"
#include "core/log.h"
#include "http/gate.h"
#include "hub/people/accountstore.h"
#include "model/jsonreader.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::people
{
namespace
{
Q_LOGGING_CATEGORY(signInLog, "palier.hub.people", QtWarningMsg)

constexpr int cookieBytes = 32;

struct SignIn {
    QString name;
    QString password;
};

Result<SignIn> signInOf(const http::Request &request, const QUrl &publicUrl)
{
    if (auto own = requireOwnPage(request, publicUrl); !own)
        return own.error();
    auto body = jsonBody(request);
    if (!body)
        return body.error();
    JsonReader json(*body, {});
    return json.finish(SignIn { json.text("name"_L1, { 1, 100 }), json.text("password"_L1, { 1, 200 }) });
}

QJsonObject sessionJson(const Actor &actor, const QString &cookie)
{
    const QJsonObject user {
        { u"id"_s, actor.account },
        { u"name"_s, actor.name },
        { u"displayName"_s, actor.displayName },
        { u"role"_s, toWord(actor.role) },
    };
    return { { u"user"_s, user }, { u"token"_s, tokenOf(cookie) }, { u"expiresAt"_s, toWireTime(actor.sessionEnd) } };
}

QByteArray cookieHeader(const QString &value, qint64 maxAge)
{
    return QByteArray(sessionCookie) + '=' + value.toLatin1() + "; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=" + QByteArray::number(maxAge);
}

Result<http::Response> show(Database &, const Actor &actor, const http::Request &request)
{
    return jsonResponse(sessionJson(actor, QString::fromLatin1(request.cookie(sessionCookie))));
}

Result<http::Response> signOut(Transaction &transaction, const Actor &actor, const http::Request &request)
{
    transaction.announcements.log.append({ signInLog, logLine(u"signed-out"_s, { { u"account"_s, actor.account } }) });
    const QString cookie = QString::fromLatin1(request.cookie(sessionCookie));
    if (auto ended = endSession(transaction.db, cookie); !ended)
        return ended.error();
    transaction.announcements.endedSessions.append(cookieHash(cookie));
    return http::Response::noContent().setHeader("Set-Cookie"_ba, cookieHeader({}, 0));
}

Error wrong()
{
    return Error { Error::Kind::Unauthorized, u"name or password is wrong"_s };
}
} // namespace

SessionRoutes::SessionRoutes(Context &context, PasswordCost cost)
    : m_context(context)
    , m_guard(context.clock)
    , m_passwords(cost)
{
}

void SessionRoutes::addRoutes(http::Router &router)
{
    const auto handler = [this](const http::Request &request, const http::Reply &reply) { signIn(request, reply); };
    router.add("POST", u"/v1/session"_s, handler, bodylimit::form);
    addReading(router, m_context, "GET", u"/v1/session"_s, Who::Staff, show);
    addWriting(router, m_context, "DELETE", u"/v1/session"_s, Who::Staff, signOut);
}

void SessionRoutes::signIn(const http::Request &request, const http::Reply &reply)
{
    const auto given = signInOf(request, m_context.publicUrl);
    if (!given)
        return reply(refusal(m_context, given.error()));
    const QString name = normalName(given->name);
    const QString address = http::countedAs(request.peer).toString();
    if (const auto wait = m_guard.begin(name, address); wait.count() > 0) {
        m_context.figures.count(Figures::SignIn::TooMany);
        qCInfo(signInLog).noquote() << logLine(u"sign-in-refused"_s, { { u"reason"_s, u"too-many"_s } });
        return reply(refusal(m_context,
            Error { .kind = Error::Kind::TooMany, .detail = u"too many wrong passwords"_s, .field = {}, .retryAfterSeconds = static_cast<int>(wait.count()) }));
    }
    m_context.readers.submit<std::optional<Account>>(
        [name](Database &db) { return findAccount(db, name); },
        [this, name, address, password = given->password, reply](const Result<std::optional<Account>> &account) {
            if (!account) {
                m_guard.ended(name);
                m_context.figures.count(Figures::SignIn::Failed);
                return reply(refusal(m_context, account.error()));
            }
            m_passwords.check(password, *account ? (*account)->passwordHash : QString(), [this, name, address, reply](const Result<bool> &right) {
                if (right)
                    begin(name, address, *right, reply);
                m_guard.ended(name);
                if (right)
                    return;
                m_context.figures.count(Figures::SignIn::Failed);
                reply(refusal(m_context, right.error()));
            });
        });
}

void SessionRoutes::begin(const QString &name, const QString &address, bool right, const http::Reply &reply)
{
    if (!right) {
        m_guard.failed(name, address);
        m_context.figures.count(Figures::SignIn::Wrong);
        qCInfo(signInLog).noquote() << logLine(u"sign-in-refused"_s, { { u"reason"_s, u"wrong"_s } });
        return reply(refusal(m_context, wrong()));
    }
    m_guard.succeeded(name);
    const QString cookie = randomHex(cookieBytes);
    m_context.writer.submit<Actor>(
        [this, name, cookie](Database &db) -> Result<Actor> {
            auto account = findAccount(db, name);
            if (!account)
                return account.error();
            if (!*account)
                return wrong();
            auto end = beginSession(db, **account, cookie, m_context.clock.now());
            if (!end)
                return end.error();
            const auto &person = **account;
            return Actor {
                .kind = Actor::Kind::Staff,
                .account = person.id,
                .name = person.name,
                .displayName = person.displayName,
                .role = person.role,
                .sessionEnd = *end,
            };
        },
        [this, cookie, reply](const Result<Actor> &person) {
            m_context.figures.count(person ? Figures::SignIn::Accepted : Figures::SignIn::Failed);
            if (!person)
                return reply(refusal(m_context, person.error()));
            qCInfo(signInLog).noquote() << logLine(u"signed-in"_s, { { u"account"_s, person->account } });
            const qint64 maxAge = m_context.clock.now().secsTo(person->sessionEnd);
            reply(jsonResponse(sessionJson(*person, cookie)).setHeader("Set-Cookie"_ba, cookieHeader(cookie, maxAge)));
        });
}
} // namespace palier::hub::people
