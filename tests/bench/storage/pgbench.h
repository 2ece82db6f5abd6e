// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

/// Jobs a second that pgbench reaches with the same statements, prepared: one client, so many jobs in each transaction.
[[nodiscard]] double writeWithPgbench(const QString &address, int jobsTogether, int transactions);
