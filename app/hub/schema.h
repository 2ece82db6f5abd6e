// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"

namespace palier::hub
{
/// The hub's tables, step by step.
[[nodiscard]] const QList<Migration> &schema();
} // namespace palier::hub
