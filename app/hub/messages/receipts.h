// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/transaction.h"
#include "model/receipt.h"

namespace palier::hub::messages
{
/// Keeps each level's first time per message and flat: late, doubled and swapped receipts change nothing. Receipts for messages that are
/// not addressed to the box's flat, and answers the message does not offer, are passed over: a box that moved still holds old ones.
[[nodiscard]] Result<Done> keepReceipts(Transaction &transaction, const Actor &box, const QList<Receipt> &receipts);
/// Tells a box that takes another's place what its flat has already seen and said: a row of type `receipt` in the device's scope for
/// each message of the last 90 days, with the furthest level. What was confirmed does not pop up again.
[[nodiscard]] Result<Done> handOver(Transaction &transaction, const QString &flat, const QString &device);
} // namespace palier::hub::messages
