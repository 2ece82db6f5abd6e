// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/transaction.h"
#include "model/help.h"

#include <optional>

namespace palier::hub::help
{
/// Of own territory: open ones first, then newest first; at most 200.
[[nodiscard]] Result<QList<HelpRequest>> listed(Database &db, const Actor &actor);
/// How many of own territory are open.
[[nodiscard]] Result<int> countOpen(Database &db, const Actor &actor);
[[nodiscard]] Result<std::optional<HelpRequest>> find(Database &db, const QString &id);
/// Keeps the request, new or changed; writes it to its flat's scope without what is staff's own, and tells the pages.
[[nodiscard]] Result<QMap<QString, qint64>> keep(Transaction &transaction, const HelpRequest &request);
} // namespace palier::hub::help
