// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/operations/figures.h"

#include <algorithm>

namespace palier::hub
{
void Figures::count(const QMap<QString, feed::Sent> &scopes)
{
    auto outcome = Sync::Unchanged;
    bool diverged = false;
    for (const auto &news : scopes) {
        if (news.isReset()) {
            const auto why = std::find_if(resetWords.begin(), resetWords.end(), [&news](const char *word) { return news.resetWhy == QLatin1String(word); });
            Q_ASSERT(why != resetWords.end());
            resets[static_cast<std::size_t>(why - resetWords.begin())].add();
            diverged = diverged || news.resetWhy == QLatin1String("digest");
            outcome = Sync::Reset;
        } else if (news.rows > 0) {
            outcome = std::max(outcome, Sync::Changes);
        }
    }
    if (diverged)
        divergence.add();
    count(outcome);
}
} // namespace palier::hub
