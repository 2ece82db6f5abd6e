// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/help/help.h"
#include "hub/help/helpstore.h"
#include "hub/messages/messagestore.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::help
{
namespace
{
struct Asked {
    QString id;
    QString message;
    QString text;
    QDateTime askedAt;
};

Result<Asked> askedFromJson(const QJsonObject &body)
{
    JsonReader json(body, u"help.request"_s);
    return json.finish(Asked {
        .id = json.uuid("id"_L1),
        .message = json.uuidOr("message"_L1, {}),
        .text = json.textOr("text"_L1, {}, { 0, HelpRequest::longestText }).simplified(),
        .askedAt = json.time("askedAt"_L1),
    });
}

Result<QString> headlineOf(Database &db, const Actor &box, const QString &message)
{
    if (message.isEmpty())
        return QString();
    auto addressed = messages::isAddressedTo(db, message, box.flat);
    if (!addressed)
        return addressed.error();
    if (!*addressed)
        return notFound(u"help.request.message"_s);
    auto kept = messages::find(db, message);
    return kept ? Result<QString>((*kept)->message.headline) : kept.error();
}

Result<CommandAnswer> ask(Transaction &transaction, const Actor &box, const QJsonObject &body)
{
    auto &db = transaction.db;
    auto asked = askedFromJson(body);
    if (!asked)
        return asked.error();
    auto headline = headlineOf(db, box, asked->message);
    if (!headline)
        return headline.error();
    auto known = find(db, asked->id);
    if (!known)
        return known.error();
    if (*known)
        return Error { Error::Kind::Invalid, u"is already used"_s, u"help.request.id"_s };
    auto place = territory::placeOf(db, box.flat);
    if (!place)
        return place.error();
    auto seqs = keep(transaction,
        HelpRequest {
            .id = asked->id,
            .flat = place->flat,
            .place = territory::placeInWords(*place),
            .message = asked->message,
            .headline = *headline,
            .text = asked->text,
            .askedAt = std::min(asked->askedAt, transaction.now),
        });
    return seqs ? Result<CommandAnswer>(CommandAnswer { .id = asked->id, .seqs = *seqs }) : seqs.error();
}

/// The request, if it is of the caretaker's own territory.
Result<HelpRequest> own(Database &db, const Actor &actor, const QString &id, const QString &field)
{
    auto request = find(db, id);
    if (!request)
        return request.error();
    if (!*request)
        return notFound(field);
    auto allowed = can(db, actor, Verb::HandleHelp, (*request)->flat.id);
    if (!allowed)
        return allowed.error().kind == Error::Kind::NotFound ? notFound(field) : allowed.error();
    return **request;
}

Result<CommandAnswer> change(Transaction &transaction, const HelpRequest &request)
{
    auto seqs = keep(transaction, request);
    return seqs ? Result<CommandAnswer>(CommandAnswer { .id = request.id, .seqs = *seqs }) : seqs.error();
}

Result<CommandAnswer> take(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    JsonReader json(body, u"help.take"_s);
    auto id = json.finish(json.uuid("help"_L1));
    if (!id)
        return id.error();
    auto request = own(transaction.db, actor, *id, u"help.take.help"_s);
    if (!request)
        return request.error();
    if (request->state != HelpState::Open)
        return Error { Error::Kind::Conflict, u"is no longer open"_s, u"help.take.help"_s };
    request->state = HelpState::Taken;
    request->takenBy = actor.displayName;
    request->takenAt = transaction.now;
    return change(transaction, *request);
}

Result<CommandAnswer> close(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    JsonReader json(body, u"help.close"_s);
    const QString help = json.uuid("help"_L1);
    auto note = json.finish(json.textOr("note"_L1, {}, { 0, 500 }));
    if (!note)
        return note.error();
    auto request = own(transaction.db, actor, help, u"help.close.help"_s);
    if (!request)
        return request.error();
    if (request->state == HelpState::Closed)
        return Error { Error::Kind::Conflict, u"is already closed"_s, u"help.close.help"_s };
    request->state = HelpState::Closed;
    request->closedAt = transaction.now;
    request->note = *note;
    return change(transaction, *request);
}
} // namespace

void addCommands(feed::Commands &commands)
{
    commands.add(u"help.request"_s, Verb::AskForHelp, ask);
    commands.add(u"help.take"_s, Verb::HandleHelp, take);
    commands.add(u"help.close"_s, Verb::HandleHelp, close);
}
} // namespace palier::hub::help
