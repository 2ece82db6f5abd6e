// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/messages/messagestore.h"

namespace palier::hub::messages
{
/// A page of the messages of staff that the actor may see, newest first. They see what is addressed within their territory:
/// caretakers of any staff, others of their own role. Never what family or neighbours write.
[[nodiscard]] Result<QList<Kept>> visiblePage(Database &db, const Actor &actor, const QString &before, int limit);
/// One of them; NotFound when it is unknown or not theirs to see.
[[nodiscard]] Result<Kept> visible(Database &db, const Actor &actor, const QString &id);
} // namespace palier::hub::messages
