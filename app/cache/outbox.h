// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/outboxitem.h"
#include "storage/database.h"

namespace palier
{
/// The commands in `core.db`. Durable when a call returns; the database must outlive it.
class Outbox
{
public:
    explicit Outbox(Database &database);

    [[nodiscard]] Result<Done> add(const OutboxItem &item);
    [[nodiscard]] Result<QList<OutboxItem>> items() const; ///< oldest first
    /// Writes down the state, seqs and failure of the item with this key.
    [[nodiscard]] Result<Done> setOutcome(const OutboxItem &item);
    [[nodiscard]] Result<Done> remove(const QStringList &keys);

private:
    Database &m_database;
};
} // namespace palier
