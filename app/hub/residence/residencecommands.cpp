// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/erasures/erasures.h"
#include "hub/residence/residence.h"
#include "hub/territory/territorystore.h"
#include "model/jsonreader.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::hub::residence
{
namespace
{
/// The error about a node or an id, with the field that named it.
Error at(Error error, const QString &field)
{
    return error.kind == Error::Kind::NotFound ? notFound(field) : error;
}

/// NotFound unless there is such an entry of that type, at a place that is the actor's. What is over may have left the feed: its id is not used again.
Result<Entry> own(Transaction &transaction, const Actor &actor, const QString &id, const QString &type)
{
    auto entry = find(transaction.db, id);
    if (!entry)
        return entry;
    const bool isOver = entry->lastDay.isValid() && entry->lastDay < transaction.now.date().addDays(-1);
    if (!type.isEmpty() && (entry->type != type || isOver))
        return notFound();
    auto allowed = can(transaction.db, actor, Verb::TellResidence, entry->residence);
    return allowed ? entry : allowed.error();
}

Result<Done> isRoom(Transaction &transaction, const Entry &entry, int most)
{
    auto there = listed(transaction.db, entry.residence, entry.type, transaction.now.date());
    if (!there)
        return there.error();
    if (there->size() < most)
        return Done {};
    return Error { Error::Kind::Invalid, u"the residence has %1 already: one must be taken away first"_s.arg(most), entry.type + u".publish"_s };
}

Result<CommandAnswer> keep(Transaction &transaction, const Actor &actor, const Entry &entry)
{
    auto seqs = publish(transaction, entry, actor.account);
    if (seqs)
        return CommandAnswer { .id = entry.id, .seqs = *seqs };
    auto error = seqs.error();
    if (error.kind == Error::Kind::TooLarge)
        error.field = entry.type + u".publish"_s;
    return error;
}

Result<CommandAnswer> publishLodge(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto draft = lodgeDraftFromJson(body, u"lodge.publish"_s);
    if (!draft)
        return draft.error();
    if (auto allowed = can(transaction.db, actor, Verb::TellResidence, draft->residence); !allowed)
        return at(allowed.error(), u"lodge.publish.residence"_s);
    auto there = listed(transaction.db, draft->residence, u"lodge"_s, transaction.now.date());
    if (!there)
        return there.error();
    draft->lodge.id = there->isEmpty() ? newId(transaction.now) : there->first().value("id"_L1).toString();
    return keep(transaction, actor, entryOf(draft->lodge, draft->residence));
}

Result<CommandAnswer> publishContact(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto draft = contactDraftFromJson(body, u"contact.publish"_s);
    if (!draft)
        return draft.error();
    if (auto allowed = can(transaction.db, actor, Verb::TellResidence, draft->residence); !allowed)
        return at(allowed.error(), u"contact.publish.residence"_s);
    auto &id = draft->contact.id;
    const bool isNew = id.isEmpty();
    if (!isNew) {
        auto before = own(transaction, actor, id, u"contact"_s);
        if (!before || before->residence != draft->residence)
            return before ? notFound(u"contact.publish.id"_s) : at(before.error(), u"contact.publish.id"_s);
    } else {
        id = newId(transaction.now);
    }
    const auto entry = entryOf(draft->contact, draft->residence);
    if (auto room = isNew ? isRoom(transaction, entry, maxContacts) : Done {}; !room)
        return room.error();
    return keep(transaction, actor, entry);
}

/// The residence of all these nodes: the actor's, and none above it or a flat in it.
Result<QString> residenceOfAll(Transaction &transaction, const Actor &actor, const QList<Node> &audience)
{
    QString residence;
    for (qsizetype i = 0; i < audience.size(); ++i) {
        const QString field = u"works.publish.audience[%1]"_s.arg(i);
        if (auto allowed = can(transaction.db, actor, Verb::TellResidence, audience[i].id); !allowed)
            return at(allowed.error(), field);
        auto around = residenceOf(transaction.db, audience[i].id);
        if (!around)
            return around.error();
        if (around->isEmpty() || audience[i].kind == NodeKind::Flat)
            return Error { Error::Kind::Invalid, u"must be a residence, a building or a stairwell"_s, field };
        if (!residence.isEmpty() && *around != residence)
            return Error { Error::Kind::Invalid, u"is in another residence"_s, field };
        residence = *around;
    }
    return residence;
}

/// Works that move to other nodes do so under a new id.
Result<CommandAnswer> replace(Transaction &transaction, const Actor &actor, const Entry &before, Works works)
{
    auto entry = entryOf(works, before.residence);
    auto nodes = entry.nodes;
    nodes.sort();
    if (nodes == before.nodes)
        return keep(transaction, actor, entry);
    auto gone = takeDown(transaction, before.id, transaction.now);
    if (!gone)
        return gone.error();
    works.id = newId(transaction.now);
    auto answer = keep(transaction, actor, entryOf(works, before.residence));
    if (!answer)
        return answer;
    for (auto seq = gone->cbegin(); seq != gone->cend(); ++seq)
        answer->seqs.insert(seq.key(), std::max(seq.value(), answer->seqs.value(seq.key())));
    return answer;
}

Result<CommandAnswer> publishWorks(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    auto draft = worksDraftFromJson(body, u"works.publish"_s);
    if (!draft)
        return draft.error();
    if (draft->works.until.date < transaction.now.date().addDays(-1))
        return Error { Error::Kind::Invalid, u"is already over"_s, u"works.publish.until"_s };
    auto audience = territory::nodesNamed(transaction.db, draft->audience, u"works.publish.audience"_s);
    if (!audience)
        return audience.error();
    auto residence = residenceOfAll(transaction, actor, *audience);
    if (!residence)
        return residence.error();
    auto &works = draft->works;
    works.audience = *audience;
    if (!works.id.isEmpty()) {
        auto before = own(transaction, actor, works.id, u"works"_s);
        if (!before || before->residence != *residence)
            return before ? notFound(u"works.publish.id"_s) : at(before.error(), u"works.publish.id"_s);
        return replace(transaction, actor, *before, works);
    }
    works.id = newId(transaction.now);
    const auto entry = entryOf(works, *residence);
    if (auto room = isRoom(transaction, entry, maxWorks); !room)
        return room.error();
    return keep(transaction, actor, entry);
}

Result<CommandAnswer> withdraw(Transaction &transaction, const Actor &actor, const QJsonObject &body)
{
    JsonReader json(body, u"residence.withdraw"_s);
    auto id = json.finish(json.uuid("entry"_L1));
    if (!id)
        return id.error();
    if (auto entry = own(transaction, actor, *id, {}); !entry)
        return at(entry.error(), u"residence.withdraw.entry"_s);
    auto seqs = takeDown(transaction, *id, transaction.now);
    if (!seqs)
        return seqs.error();
    auto noted = erasures::note(transaction, erasures::residenceEntry, *id);
    return noted ? Result<CommandAnswer>(CommandAnswer { .id = *id, .seqs = *seqs }) : noted.error();
}
} // namespace

void addCommands(feed::Commands &commands)
{
    commands.add(u"lodge.publish"_s, Verb::TellResidence, publishLodge);
    commands.add(u"contact.publish"_s, Verb::TellResidence, publishContact);
    commands.add(u"works.publish"_s, Verb::TellResidence, publishWorks);
    commands.add(u"residence.withdraw"_s, Verb::TellResidence, withdraw);
}
} // namespace palier::hub::residence
