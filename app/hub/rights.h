// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "storage/database.h"

namespace palier::hub
{
/// What somebody may want to do. Who may is one table in rights.cpp; tests/hub/rights.json says the same again, from outside.
enum class Verb {
    SeeTerritory,
    SeeFlats, ///< stairwells and flats by name
    SeeHouseholds, ///< who lives in a flat
    SeeMessages,
    SeeAllMessages, ///< of staff within own territory, not only of the own role
    SeeFlatStates, ///< what became of a message in each flat
    SendMessage,
    SeeNews,
    PublishNews,
    TellResidence, ///< lodge, useful numbers and diary of works of a residence
    HandleHelp,
    PairBoxes,
    AskForHelp,
    WriteByPhone, ///< show a code for it
    Sync,
    FollowLive,
    Upload,
};

/// Whether this kind of actor may at all.
[[nodiscard]] bool may(const Actor &actor, Verb verb);
/// Forbidden, or nothing to say.
[[nodiscard]] Result<Done> require(const Actor &actor, Verb verb);
/// Whether the actor may do it to this node: staff within their territory, a box to its own flat. Unknown and foreign are alike: NotFound.
[[nodiscard]] Result<Done> can(Database &db, const Actor &actor, Verb verb, const QString &node);
/// The one answer to "unknown" and "not yours".
[[nodiscard]] Error notFound(const QString &field = {});
} // namespace palier::hub
