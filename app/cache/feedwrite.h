// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/feed.h"

namespace palier
{
/// How far the box is in one scope.
struct ScopeState {
    std::optional<Cursor> live; ///< none: nothing shown of it yet
    Digest liveDigest; ///< of the live rows, as they are in the database
    std::optional<Cursor> staging; ///< a start-over is under way
    Digest stagingDigest;
    QString digestResetEpoch; ///< a differing digest was answered by a start-over in this epoch: not asked again
    bool operator==(const ScopeState &) const = default;
};

/// What to write of one scope.
struct ScopeWrite {
    QList<Change> changes; ///< each applies only if its rev is newer than the row's
    Cursor cursor; ///< after the changes
    bool staged = false; ///< into staging, not into the live rows
    bool startOver = false; ///< with `staged`: empty the staging first
    bool swap = false; ///< with `staged`: staging then replaces the live rows
    bool answersDigest = false; ///< with `startOver`: it was asked for because of a differing digest
};

/// What one answer of the hub changes: what is erased goes first, all else is written in one transaction.
struct FeedWrite {
    QString flat {}; ///< the scope of the flat that the box is in; empty: not said
    QStringList erased {}; ///< scopes no longer the box's
    QMap<QString, ScopeWrite> scopes;
    bool complete = false; ///< no scope has more to come
    QDateTime contact; ///< when the hub answered; invalid: unchanged
};
} // namespace palier
