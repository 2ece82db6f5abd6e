// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "simulatedbox.h"

#include "../../support/feed/modelhub.h"

namespace palier::testing
{
/// Bugs that a hub or a box could have. They are planted around the real core and store, or in the model of the hub, and prove that
/// the stories would find them; no program holds any of this.
enum class Bug {
    None,
    CursorSavedBeforeRows,
    KeyMadeAnewAfterACrash,
    HintTrustedAsData,
    MissingTombstone,
    SeqsOfASequence,
    DigestIgnored,
    StartOverNotStaged,
    ReceiptGoesBack,
    ScopeNotErased,
    OutboxDroppedOn401,
    EpochKeptOverARestore,
    ForeignScopesAnswered,
    KeyRunTwice,
};
inline constexpr int bugs = static_cast<int>(Bug::KeyRunTwice); ///< without None

[[nodiscard]] QString inWords(Bug bug);
[[nodiscard]] ModelHub::Bugs hubBugs(Bug bug);
/// The store with the bug around it.
[[nodiscard]] std::unique_ptr<BoxStore> withBug(Bug bug, std::unique_ptr<BoxStore> store);
/// What a core with the bug would hear.
[[nodiscard]] SimulatedBox::Hears hearing(Bug bug);
} // namespace palier::testing
