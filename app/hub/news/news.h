// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/commands.h"
#include "model/news.h"

namespace palier::hub::news
{
/// Keeps a piece of news and writes it to the scope of each node of its audience; gives scope → seq.
[[nodiscard]] Result<QMap<QString, qint64>> publish(Transaction &transaction, const News &news, const QString &account);

/// Withdraws it from each of its nodes: scope → seq; nothing where it is not, or no longer.
[[nodiscard]] Result<QMap<QString, qint64>> takeDown(Transaction &transaction, const QString &id, const QDateTime &at);

/// GET /v1/news
void addRoutes(http::Router &router, Context &context);
/// news.publish and news.withdraw
void addCommands(feed::Commands &commands);
} // namespace palier::hub::news
