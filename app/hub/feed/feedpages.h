// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/feed.h"
#include "storage/database.h"

namespace palier::hub::feed
{
/// What an answer carries of one scope.
struct Sent {
    QString epoch;
    qint64 from = 0; ///< of a delta
    qint64 to = 0;
    int rows = 0;
    QString resetWhy; ///< empty: a delta
    [[nodiscard]] bool isReset() const { return !resetWhy.isEmpty(); }
};

struct Pages {
    QByteArray text; ///< JSON of the answer's `scopes`
    QMap<QString, Sent> sent;
    QStringList oldest; ///< of each delta with changes: when its first one was written
};

/// What is new in each of `scopes` (the credential's, nearest first) for a reader with these cursors: deltas, or resets from the
/// beginning, at most 200 rows or 256 KiB over all of them. Scopes that no longer fit say `more` without rows. As the JSON text of
/// the answer's `scopes` (docs/feed.md), for it is written once for each box.
[[nodiscard]] Result<Pages> pages(Database &db, const QStringList &scopes, const SyncRequest &request);
} // namespace palier::hub::feed
