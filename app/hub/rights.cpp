// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/rights.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace palier::hub
{
namespace
{
const QSet<Verb> &verbsOf(SenderRole role)
{
    // A caretaker knocks on doors and needs names. A landlord's notices need flats, not names. A town hall publishes: flats are none of its
    // business. An administrator keeps the hub running without reading what it carries.
    static const QSet<Verb> caretaker { Verb::SeeTerritory, Verb::SeeFlats, Verb::SeeHouseholds, Verb::SeeMessages, Verb::SeeAllMessages,
        Verb::SeeFlatStates, Verb::SendMessage, Verb::SeeNews, Verb::TellResidence, Verb::HandleHelp, Verb::PairBoxes, Verb::FollowLive, Verb::Upload };
    static const QSet<Verb> landlord { Verb::SeeTerritory, Verb::SeeFlats, Verb::SeeMessages, Verb::SeeFlatStates, Verb::SendMessage,
        Verb::SeeNews, Verb::PublishNews, Verb::TellResidence, Verb::FollowLive, Verb::Upload };
    static const QSet<Verb> townHall { Verb::SeeTerritory, Verb::SeeMessages, Verb::SendMessage, Verb::SeeNews, Verb::PublishNews, Verb::FollowLive, Verb::Upload };
    static const QSet<Verb> administrator { Verb::SeeTerritory, Verb::SeeFlats, Verb::PairBoxes, Verb::FollowLive };
    static const QSet<Verb> nothing;
    switch (role) {
    case SenderRole::Caretaker:
        return caretaker;
    case SenderRole::Landlord:
        return landlord;
    case SenderRole::TownHall:
        return townHall;
    case SenderRole::Administrator:
        return administrator;
    case SenderRole::Family:
    case SenderRole::Neighbour:
    case SenderRole::System:
        return nothing;
    }
    return nothing;
}
} // namespace

bool may(const Actor &actor, Verb verb)
{
    switch (actor.kind) {
    case Actor::Kind::Nobody:
        return false;
    case Actor::Kind::Box:
        return actor.deviceState == "bound"_L1 && (verb == Verb::AskForHelp || verb == Verb::WriteByPhone || verb == Verb::Sync || verb == Verb::Upload);
    case Actor::Kind::Staff:
        return verbsOf(actor.role).contains(verb);
    }
    return false;
}

Result<Done> require(const Actor &actor, Verb verb)
{
    if (may(actor, verb))
        return Done {};
    return Error { Error::Kind::Forbidden, u"not for this role"_s };
}

Result<Done> can(Database &db, const Actor &actor, Verb verb, const QString &node)
{
    if (auto allowed = require(actor, verb); !allowed)
        return allowed;
    if (actor.kind == Actor::Kind::Box)
        return node == actor.flat ? Result<Done>(Done {}) : notFound();
    auto own = db.row(u"SELECT 1 FROM node_path p JOIN account_node a ON a.node = p.ancestor WHERE p.node = ? AND a.account = ? LIMIT 1"_s,
        { node, actor.account });
    if (!own)
        return own.error();
    return *own ? Result<Done>(Done {}) : notFound();
}

Error notFound(const QString &field)
{
    return Error { Error::Kind::NotFound, u"unknown, or not yours"_s, field };
}
} // namespace palier::hub
