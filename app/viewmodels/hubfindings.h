// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/diagnosis.h"

namespace palier
{
// Findings about the way to the hub and what goes over it: see findingsOf.
[[nodiscard]] Finding linkFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding trustFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding clockFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding outboxFinding(const BoxFacts &facts, const Wording &wording);

/// Whether the hub answers, to a box that is paired and to one that is not.
[[nodiscard]] bool hubAnswers(const BoxFacts &facts);
/// What to do about a hub that is away.
[[nodiscard]] QString awayAdvice(const BoxFacts &facts);
} // namespace palier
