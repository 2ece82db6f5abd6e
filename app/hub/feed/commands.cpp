// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/commands.h"

#include "core/ids.h"
#include "hub/api/query.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
/// Refusals that stay the same however often they are asked for: kept like an answer.
bool isFinal(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::TooLarge;
}

http::Response storedResponse(int status, const QByteArray &body)
{
    auto response = jsonResponse(QJsonDocument::fromJson(body).object());
    response.status = status;
    if (status != 200)
        response.setHeader("Content-Type"_ba, "application/problem+json"_ba);
    return response;
}
} // namespace

Commands::Commands(Context &context)
    : m_context(context)
{
}

void Commands::add(const QString &type, Verb verb, CommandWork work)
{
    m_entries.insert(type, Entry { verb, std::move(work) });
}

void Commands::addRoutes(http::Router &router)
{
    const auto handler = [this](const http::Request &request, const http::Reply &reply) { post(request, reply); };
    router.add("POST", u"/v1/commands"_s, handler, bodylimit::command);
}

QStringList Commands::types() const
{
    QStringList types = m_entries.keys();
    types.sort();
    return types;
}

void Commands::post(const http::Request &request, const http::Reply &reply)
{
    const QString credential = QString::fromLatin1(request.header("authorization") + request.cookie(sessionCookie));
    const QString running = sha256Hex(credential.toUtf8()) + QString::fromLatin1(request.header("idempotency-key"));
    if (!begin(running)) {
        reply(problemOf(Error { .kind = Error::Kind::Conflict, .detail = u"this key is being worked on"_s, .field = {}, .retryAfterSeconds = 1 }));
        return;
    }
    serveWriting(
        m_context, request, Who::StaffOrBox,
        [this](Transaction &transaction, const Actor &actor, const http::Request &asked) -> Result<http::Response> {
            auto call = callOf(asked);
            return call ? once(transaction, actor, *call) : call.error();
        },
        [this, running, reply](http::Response response) {
            end(running);
            reply(std::move(response));
        });
}

Result<Commands::Call> Commands::callOf(const http::Request &request)
{
    const QString key = QString::fromLatin1(request.header("idempotency-key"));
    if (key.isEmpty())
        return Error { Error::Kind::Invalid, u"is missing"_s, u"Idempotency-Key"_s };
    if (!isUuid(key))
        return Error { Error::Kind::Invalid, u"expected a UUID in lower case"_s, u"Idempotency-Key"_s };
    auto json = jsonBody(request);
    if (!json)
        return json.error();
    auto command = commandFromJson(*json);
    if (!command)
        return command.error();
    return Call { key, sha256Hex(QJsonDocument(*json).toJson(QJsonDocument::Compact)), *command };
}

Result<http::Response> Commands::once(Transaction &transaction, const Actor &actor, const Call &call) const
{
    auto &db = transaction.db;
    auto known = db.row(u"SELECT fingerprint, status, body FROM idem WHERE actor = ? AND idem_key = ?"_s, { actor.id(), call.key });
    if (!known)
        return known.error();
    if (*known) {
        if ((*known)->at(0).toString() != call.fingerprint)
            return Error { Error::Kind::Mismatch, u"this key was used with another content"_s, u"Idempotency-Key"_s };
        return storedResponse((*known)->at(1).toInt(), (*known)->at(2).toString().toUtf8());
    }
    http::Response response;
    const auto before = transaction.announcements;
    auto done = db.undoable([&]() -> Result<Done> {
        auto answer = carryOut(transaction, actor, call.command);
        if (!answer)
            return answer.error();
        response = jsonResponse(toJson(*answer));
        return Done {};
    });
    if (!done) {
        transaction.announcements = before;
        if (!isFinal(done.error()))
            return done.error();
        response = problemOf(done.error());
    }
    auto kept = db.run(u"INSERT INTO idem (actor, idem_key, fingerprint, status, body, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { actor.id(), call.key, call.fingerprint, response.status, QString::fromUtf8(response.body), toWireTime(transaction.now) });
    return kept ? Result<http::Response>(response) : kept.error();
}

Result<CommandAnswer> Commands::carryOut(Transaction &transaction, const Actor &actor, const Command &command) const
{
    const auto entry = m_entries.constFind(command.type);
    if (entry == m_entries.constEnd())
        return Error { Error::Kind::Invalid, u"unknown command"_s, u"type"_s };
    if (auto allowed = require(actor, entry->verb); !allowed)
        return allowed.error();
    return entry->work(transaction, actor, command.body);
}

bool Commands::begin(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (m_running.contains(key))
        return false;
    m_running.insert(key);
    return true;
}

void Commands::end(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_running.remove(key);
}

Result<int> dropOldKeys(Database &db, const QDateTime &before)
{
    return db.run(u"DELETE FROM idem WHERE created_at < ?"_s, { toWireTime(before) });
}
} // namespace palier::hub::feed
