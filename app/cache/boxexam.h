// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/examination.h"

#include <QDateTime>

namespace palier
{
/// Looks for what is wrong with a box's folder, also while its program runs: rights, disk, both databases, both copies of the identity,
/// the outbox's age, the last contact with the hub. Changes nothing; names no text and no person.
void examineBox(Examination &found, const QString &folder, const QDateTime &now);
} // namespace palier
