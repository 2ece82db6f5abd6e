// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/scopestep.h"

namespace palier
{
namespace
{
/// Seqs rise within (from, to].
bool isWellFormed(const ScopeNews &news)
{
    qint64 last = news.from;
    for (const auto &change : news.changes) {
        if (change.seq <= last || change.seq > news.to)
            return false;
        last = change.seq;
    }
    return news.to >= news.from;
}

/// What would replace the live rows ends before them: an old answer, for the hub gives a restored history another epoch.
bool goesBack(const ScopeState &state, const ScopeNews &news)
{
    return !news.more && state.live && state.live->epoch == news.epoch && news.to < state.live->seq;
}

std::optional<ScopeWrite> startOver(const ScopeState &state, const ScopeNews &news)
{
    if (goesBack(state, news))
        return {};
    return ScopeWrite {
        .changes = news.changes,
        .cursor = { .epoch = news.epoch, .seq = news.to },
        .staged = true,
        .startOver = true,
        .swap = !news.more,
        .answersDigest = news.resetWhy == QLatin1String("digest"),
    };
}
} // namespace

std::optional<Cursor> askFrom(const ScopeState &state)
{
    auto cursor = state.staging ? state.staging : state.live;
    if (cursor)
        cursor->staging = state.staging.has_value();
    return cursor;
}

std::optional<ScopeWrite> writeFor(const ScopeState &state, const std::optional<Cursor> &sent, const ScopeNews &news)
{
    if (!isWellFormed(news))
        return {};
    if (news.isReset())
        return startOver(state, news);
    const auto from = askFrom(state);
    if (!from || !sent || sent->epoch != from->epoch || sent->seq != from->seq || news.epoch != from->epoch || news.from != from->seq)
        return {};
    if (from->staging && goesBack(state, news))
        return {};
    return ScopeWrite {
        .changes = news.changes,
        .cursor = { .epoch = news.epoch, .seq = news.to },
        .staged = from->staging,
        .swap = from->staging && !news.more,
    };
}
} // namespace palier
