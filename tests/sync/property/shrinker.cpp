// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "shrinker.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
std::optional<Broken> played(quint32 seed, const Story &story, const Stage &stage)
{
    try {
        World(seed, stage).play(story);
        return {};
    } catch (const Broken &broken) {
        return broken;
    }
}

Story shrunk(quint32 seed, const Story &story, const Stage &stage, int mostReplays)
{
    const auto first = played(seed, story, stage);
    if (!first)
        return story;
    int replays = 0;
    const auto stillBreaks = [&](const Story &candidate) {
        const auto broken = ++replays <= mostReplays ? played(seed, candidate, stage) : std::nullopt;
        return broken && broken->invariant == first->invariant;
    };
    auto kept = story;
    for (qsizetype size = kept.size() / 2; size > 0;) {
        bool removed = false;
        for (qsizetype at = kept.size() - 1; at >= 0; at -= size) { // from the end: what comes after the fault goes first
            auto candidate = kept;
            const auto from = std::max<qsizetype>(0, at - size + 1);
            candidate.remove(from, at - from + 1);
            if (!stillBreaks(candidate))
                continue;
            kept = candidate;
            removed = true;
        }
        if (!removed || size > 1)
            size = size > 1 ? size / 2 : 0;
    }
    return kept;
}

QString told(quint32 seed, const Story &story, const Stage &stage)
{
    QStringList lines;
    auto aloud = stage;
    aloud.tell = [&lines](const QString &line) { lines.append(line); };
    const auto broken = played(seed, story, aloud);
    lines.append(broken ? u"%1 is broken: %2"_s.arg(broken->invariant, broken->detail) : u"Nothing is broken."_s);
    return lines.join(u'\n');
}
} // namespace palier::testing
