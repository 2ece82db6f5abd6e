// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/counters.h"
#include "core/error.h"
#include "hub/feed/feedpages.h"

namespace palier::hub
{
/// What the hub counts while it works: numbers only, nothing that tells of whom. From any thread, without a lock.
class Figures
{
public:
    /// What became of a POST /v1/sync.
    enum class Sync {
        Unchanged,
        Changes,
        Reset, ///< at least one scope starts over
        Refused, ///< 4xx
        Failed, ///< 5xx
    };
    static constexpr std::array syncWords { "unchanged", "changes", "reset", "refused", "failed" };
    static constexpr std::array resetWords { "new", "epoch", "future", "floor", "digest" };
    enum class SignIn { Accepted, Wrong, TooMany, Failed };
    static constexpr std::array signInWords { "accepted", "wrong", "too_many", "failed" };
    static constexpr std::array errorWords { "invalid", "unauthorized", "revoked", "forbidden", "not_found", "conflict", "mismatch", "too_large", "too_many",
        "unavailable", "no_space", "storage", "internal" };

    static_assert(errorWords.size() == static_cast<std::size_t>(Error::Kind::Internal) + 1);

    void count(const QMap<QString, feed::Sent> &scopes);
    void count(Sync outcome) { syncs[static_cast<std::size_t>(outcome)].add(); }
    void count(SignIn outcome) { signIns[static_cast<std::size_t>(outcome)].add(); }
    void count(Error::Kind kind) { errors[static_cast<std::size_t>(kind)].add(); }

    std::array<Counter, syncWords.size()> syncs;
    std::array<Counter, resetWords.size()> resets; ///< scopes that started over, by reason
    std::array<Counter, signInWords.size()> signIns;
    std::array<Counter, errorWords.size()> errors;
    Counter divergence; ///< answers to boxes that asked to start over because of a digest
    Histogram delivery { 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600, 21'600, 86'400, 604'800 }; ///< seconds from change to answer
};
} // namespace palier::hub
