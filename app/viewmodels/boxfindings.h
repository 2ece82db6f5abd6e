// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/diagnosis.h"

namespace palier
{
// Findings about the box itself: see findingsOf.
[[nodiscard]] Finding roomFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding storeFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding remoteFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding soundFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding voiceFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding pictureFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding networkFinding(const BoxFacts &facts, const Wording &wording);
[[nodiscard]] Finding versionFinding(const BoxFacts &facts, const Wording &wording);
} // namespace palier
