// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/commands.h"

#include "core/ids.h"
#include "core/log.h"
#include "hub/api/query.h"

#include <QJsonDocument>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::feed
{
namespace
{
Q_LOGGING_CATEGORY(commandLog, "palier.hub.commands", QtWarningMsg)

/// Refusals that stay the same however often they are asked for: kept like an answer.
bool isFinal(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::TooLarge;
}

/// What the command made; a pairing code is nobody's business.
QString idIn(const http::Response &response, const QString &type)
{
    return type.startsWith(u"pairing."_s) ? QString() : QJsonDocument::fromJson(response.body).object().value("id"_L1).toString();
}

/// What is refused before the last room is used, so that answers, help requests and withdrawals can still be written.
bool addsMuch(const QString &type)
{
    return type == "message.send"_L1 || type == "news.publish"_L1;
}

/// A refusal that is an answer: the job has not failed, nobody else's has to be run again for it.
http::Response refused(Transaction &transaction, const Error &error)
{
    transaction.announcements.refusals.append(error.kind);
    return problemOf(error);
}

/// The answer of before. Its hints go out once more: if its commit was in doubt, nobody has had them, and who knows the change passes over them.
http::Response storedAnswer(Transaction &transaction, int status, const QByteArray &body)
{
    const auto object = QJsonDocument::fromJson(body).object();
    auto response = jsonResponse(object);
    response.status = status;
    if (status != 200)
        response.setHeader("Content-Type"_ba, "application/problem+json"_ba);
    else if (const auto answer = commandAnswerFromJson(object, {}))
        transaction.announcements.heads = answer->seqs;
    return response;
}
} // namespace

Commands::Commands(Context &context, CommandLimits limits)
    : m_context(context)
    , m_callers { { context.clock, limits.box }, { context.clock, limits.staff } }
    , m_actors { { context.clock, limits.box }, { context.clock, limits.staff } }
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
    const auto caller = callerOf(request);
    if (const auto allowed = m_callers.allow(caller.isBox, caller.key); !allowed) {
        reply(refusal(m_context, allowed.error()));
        return;
    }
    const QString running = caller.key + QString::fromLatin1(request.header("idempotency-key"));
    if (!begin(running)) {
        reply(refusal(m_context, Error { .kind = Error::Kind::Conflict, .detail = u"this key is being worked on"_s, .field = {}, .retryAfterSeconds = 1 }));
        return;
    }
    serveWriting(
        m_context, request, Who::StaffOrBox,
        [this, limited = std::make_shared<std::optional<Result<Done>>>()](Transaction &transaction, const Actor &actor, const http::Request &asked) -> Result<http::Response> {
            if (!*limited) // a job may run more than once
                *limited = m_actors.allow(actor.kind == Actor::Kind::Box, actor.id());
            if (!**limited)
                return (*limited)->error();
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
        return storedAnswer(transaction, (*known)->at(1).toInt(), (*known)->at(2).toString().toUtf8());
    }
    if (addsMuch(call.command.type) && m_context.ballast && m_context.ballast->isNearlyUsedUp())
        return refused(transaction, Error { Error::Kind::NoSpace, u"the hub's disk is full: what little room is left is for answers and help requests"_s });
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
        response = refused(transaction, done.error());
    }
    transaction.announcements.log.append({ commandLog, logLine(u"command"_s,
        { { u"actor"_s, actor.id() }, { u"type"_s, m_entries.contains(call.command.type) ? call.command.type : u"unknown"_s }, { u"key"_s, call.key },
            { u"status"_s, QString::number(response.status) }, { u"id"_s, idIn(response, call.command.type) } }) });
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

Result<Done> Commands::Limits::allow(bool isBox, const QString &who)
{
    auto &limit = isBox ? boxes : staff;
    if (limit.allow(who))
        return Done {};
    return Error { .kind = Error::Kind::TooMany, .detail = u"too many commands in one minute"_s, .field = {}, .retryAfterSeconds = limit.nextMinute() };
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
