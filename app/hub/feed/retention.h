// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/feedstore.h"

namespace palier::hub::feed
{
/// What is over leaves the feed some time later, or whoever starts over would be sent the whole past: messages, news and works 30 days after their
/// end, cancelled messages and closed help requests 30 days after that, what has no end a year after it was sent, what a box was told of
/// its predecessor after 90 days. What staff see is not touched.
inline constexpr int daysAfterEnd = 30;
inline constexpr int daysWithoutEnd = 365;
inline constexpr int daysHandedOver = 90;

/// At most `limit` rows that are to leave. Reads a good part of the tables: for a reading thread.
[[nodiscard]] Result<QList<RowKey>> oldRows(Database &db, const QDateTime &now, int limit);
/// Leaves a tombstone in place of each that is still there.
[[nodiscard]] Result<Done> withdraw(Transaction &transaction, const QList<RowKey> &rows);
} // namespace palier::hub::feed
