// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"
#include "model/message.h"

#include <optional>

namespace palier::hub::messages
{
/// A message with what the hub alone knows of it.
struct Kept {
    Message message;
    QString account; ///< of the sender; empty for family and the system
};

/// Keeps a new message, its audience and the flats it is meant for; gives their number.
[[nodiscard]] Result<int> insert(Database &db, const Kept &kept);
/// Keeps the message's new state.
[[nodiscard]] Result<Done> update(Database &db, const Message &message);
/// From a row of its id, body and account; Internal when the body cannot be read.
[[nodiscard]] Result<Kept> keptFrom(const Row &row);
[[nodiscard]] Result<std::optional<Kept>> find(Database &db, const QString &id);
/// Writes the message to the scope of each node of its audience; gives scope → seq.
[[nodiscard]] Result<QMap<QString, qint64>> publish(Transaction &transaction, const Message &message);
/// Whether the flat is at or below a node of the message's audience.
[[nodiscard]] Result<bool> isAddressedTo(Database &db, const QString &message, const QString &flat);
/// When the message was sent to the flat; invalid when it was not.
[[nodiscard]] Result<QDateTime> sentTo(Database &db, const QString &message, const QString &flat);
/// Tells the pages of all whose territory it concerns that there is something new, and its readers which.
[[nodiscard]] Result<Done> tell(Transaction &transaction, const Message &message);
/// Tells its readers' pages that something became of it.
[[nodiscard]] Result<Done> tellReaders(Transaction &transaction, const Message &message);
} // namespace palier::hub::messages
