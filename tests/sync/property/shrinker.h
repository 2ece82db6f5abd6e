// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "world.h"

#include <optional>

namespace palier::testing
{
/// Plays a story; what broke, or nothing.
[[nodiscard]] std::optional<Broken> played(quint32 seed, const Story &story, const Stage &stage);

/// The story without the steps that it does not take to break the same invariant (Zeller, "Simplifying failure-inducing input").
/// Gives up after so many replays.
[[nodiscard]] Story shrunk(quint32 seed, const Story &story, const Stage &stage, int mostReplays = 3'000);

/// The shrunk story as a person reads it: steps, what hub and boxes made of them, and what broke.
[[nodiscard]] QString told(quint32 seed, const Story &story, const Stage &stage);
} // namespace palier::testing
