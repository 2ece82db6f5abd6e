// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/context.h"
#include "hub/feed/feedstore.h"

namespace palier::hub::feed
{
/// Live rows whose stored body is no JSON any more, as when a bit fell over on the disk: whatever carries one can be read by no box. Of these
/// scopes; of all where none is named.
[[nodiscard]] Result<QList<RowKey>> unreadableRows(Database &db, const QStringList &scopes = {});
/// Looks for them on a reading thread, takes them from the feed and says so in the log.
void withdrawUnreadable(Context &context, const QStringList &scopes);
} // namespace palier::hub::feed
