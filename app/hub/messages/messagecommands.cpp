// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/messages/messagecommands.h"

#include "core/ids.h"
#include "hub/erasures/erasures.h"
#include "hub/messages/messageaccess.h"
#include "hub/messages/messagestore.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::messages
{
namespace
{
Error needsASecondPerson()
{
    return Error { Error::Kind::Forbidden, u"an alert to the whole town needs a second person"_s, u"message.send.priority"_s };
}

/// Whether the audience is a town in pieces: all its districts, or all its buildings.
Result<bool> isWholeTown(Database &db, const QStringList &audience)
{
    auto above = territory::withAncestors(db, audience);
    if (!above)
        return above.error();
    QStringList towns;
    std::copy_if(above->cbegin(), above->cend(), std::back_inserter(towns), [](const QString &node) { return node.startsWith("town:"_L1); });
    auto everybody = territory::flatsBelow(db, towns);
    auto reached = territory::flatsBelow(db, audience);
    if (!everybody || !reached)
        return everybody ? reached.error() : everybody.error();
    return reached->size() == everybody->size();
}

Result<Done> mayAddress(Database &db, const Actor &actor, const MessageDraft &draft)
{
    for (qsizetype i = 0; i < draft.audience.size(); ++i) {
        const QString field = u"message.send.audience[%1]"_s.arg(i);
        auto allowed = can(db, actor, Verb::SendMessage, draft.audience[i]);
        if (!allowed)
            return allowed.error().kind == Error::Kind::NotFound ? notFound(field) : allowed;
        if (actor.role != SenderRole::TownHall)
            continue;
        const auto kind = nodeKindFromWord(QStringView(draft.audience[i]).split(u':').first());
        if (kind == NodeKind::Stairwell || kind == NodeKind::Flat)
            return notFound(field);
        if (kind == NodeKind::Town && draft.priority == Priority::Alert)
            return needsASecondPerson();
    }
    if (actor.role != SenderRole::TownHall || draft.priority != Priority::Alert || draft.audience.size() < 2)
        return Done {};
    auto whole = isWholeTown(db, draft.audience);
    if (!whole)
        return whole.error();
    return *whole ? Result<Done>(needsASecondPerson()) : Done {};
}

Message messageOf(const MessageDraft &draft, const Actor &actor, const QList<Node> &audience, const QDateTime &now)
{
    return Message {
        .id = newId(now),
        .priority = draft.priority,
        .sender = { actor.displayName, actor.role, {} },
        .audience = audience,
        .language = draft.language,
        .headline = draft.headline,
        .text = draft.text,
        .answers = draft.answers,
        .variants = draft.variants,
        .sentAt = now,
        .startsAt = draft.startsAt,
        .expiresAt = draft.expiresAt,
        .cancelledAt = {},
    };
}

Result<CommandAnswer> send(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto &db = transaction.db;
    auto draft = messageDraftFromJson(body, u"message.send"_s);
    if (!draft)
        return draft.error();
    if (draft->expiresAt.isValid() && draft->expiresAt <= transaction.now)
        return Error { Error::Kind::Invalid, u"is already over"_s, u"message.send.expiresAt"_s };
    if (auto allowed = mayAddress(db, actor, *draft); !allowed)
        return allowed.error();
    auto audience = territory::nodesNamed(db, draft->audience, u"message.send.audience"_s);
    if (!audience)
        return audience.error();
    const auto message = messageOf(*draft, actor, *audience, transaction.now);
    auto flats = insert(db, { message, actor.account });
    if (!flats)
        return flats.error();
    auto seqs = publish(transaction, message);
    if (!seqs) {
        auto error = seqs.error();
        if (error.kind == Error::Kind::TooLarge)
            error.field = u"message.send"_s;
        return error;
    }
    if (auto told = tell(transaction, message); !told)
        return told.error();
    return CommandAnswer { .id = message.id, .seqs = *seqs, .flats = *flats };
}

Result<CommandAnswer> cancel(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    JsonReader json(body, u"message.cancel"_s);
    auto id = json.finish(json.uuid("message"_L1));
    if (!id)
        return id.error();
    auto kept = visible(transaction.db, actor, *id);
    if (!kept)
        return kept.error().kind == Error::Kind::NotFound ? notFound(u"message.cancel.message"_s) : kept.error();
    auto message = kept->message;
    if (message.sender.role != actor.role)
        return Error { Error::Kind::Forbidden, u"somebody else's message"_s, u"message.cancel.message"_s };
    if (message.cancelledAt.isValid())
        return CommandAnswer { .id = message.id, .seqs = {} };
    message.cancelledAt = transaction.now;
    if (auto updated = update(transaction.db, message); !updated)
        return updated.error();
    if (auto noted = erasures::note(transaction, erasures::message, message.id); !noted)
        return noted.error();
    auto seqs = publish(transaction, message);
    if (!seqs)
        return seqs.error();
    if (auto told = tell(transaction, message); !told)
        return told.error();
    return CommandAnswer { .id = message.id, .seqs = *seqs };
}
} // namespace

void addCommands(feed::Commands &commands)
{
    commands.add(u"message.send"_s, Verb::SendMessage, send);
    commands.add(u"message.cancel"_s, Verb::SendMessage, cancel);
}
} // namespace palier::hub::messages
