// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/error.h"

class QSqlError;

namespace palier
{
/// Whether the file itself is broken: SQLITE_CORRUPT or SQLITE_NOTADB.
[[nodiscard]] bool meansDamage(const QSqlError &error);
/// The project's error for a database's: Unavailable when it was only busy, else Storage.
[[nodiscard]] Error storageError(const QSqlError &error, const QString &what);
} // namespace palier
