// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/boxfacts.h"
#include "viewmodels/wording.h"

namespace palier
{
/// One thing that was looked at.
struct Finding {
    enum class Level {
        Good,
        Note, ///< worth knowing, nothing to mend
        Trouble,
    };
    QString id; ///< link, trust, clock, outbox, room, store, remote, sound, voice, picture, network, version
    Level level = Level::Good;
    QString title;
    QString text;
    QString advice = {}; ///< of a trouble: what is wrong and what to do, for whoever lives here
    bool operator==(const Finding &) const = default;
};

/// What the facts mean, in words: one finding for each thing, always in the same order.
[[nodiscard]] QList<Finding> findingsOf(const BoxFacts &facts, const Wording &wording);

/// The first line of the page: whether all is well, and if not, what and what to do.
struct Verdict {
    bool isWell = true;
    QString title;
    QString text; ///< each thing that is wrong on a line of its own
    QString brief; ///< the same beside large letters: the first of them
};
[[nodiscard]] Verdict verdictOf(const QList<Finding> &findings, const BoxFacts &facts);
} // namespace palier
