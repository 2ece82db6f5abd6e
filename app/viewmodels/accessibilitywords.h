// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/passagemodel.h"
#include "viewmodels/wording.h"

namespace palier
{
/// How far the television meets EN 301 549: what is met, what in part, and what was not tried. What it rests on: docs/guides/tv.md, docs/guides/speech.md.
[[nodiscard]] QList<Passage> accessibilityStatement(const Wording &wording);
} // namespace palier
