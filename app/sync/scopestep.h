// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/feedwrite.h"

#include <optional>

namespace palier
{
/// The cursor to ask a scope's news from: that of a start-over under way, else the live one.
[[nodiscard]] std::optional<Cursor> askFrom(const ScopeState &state);

/// What a scope's part of an answer writes; nothing when it is not an answer to `sent` (rule 2 of docs/feed.md), or not well formed.
[[nodiscard]] std::optional<ScopeWrite> writeFor(const ScopeState &state, const std::optional<Cursor> &sent, const ScopeNews &news);
} // namespace palier
