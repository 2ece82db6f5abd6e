// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/people/passwords.h"
#include "hub/transaction.h"

#include <QJsonObject>

namespace palier::hub::sample
{
/// Fills an empty hub with the sample residence of resources/sample: territory, people, boxes, news, messages, receipts and help
/// requests, at times that end now. Gives what a demonstration needs to know: {"signIns": [{role, name, password, displayName}],
/// "boxes": [{flat, name, place, secret}]}. Conflict when the hub is not empty.
[[nodiscard]] Result<QJsonObject> make(Transaction &transaction, PasswordCost cost = {});
} // namespace palier::hub::sample
