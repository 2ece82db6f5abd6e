// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

namespace palier
{
/// One step of a schema. A released step is never edited: what it got wrong is put right by a later one.
struct Migration {
    QString name;
    QStringList statements;
};

/// Runs the steps the database has not seen, each in a transaction of its own. Mismatch when a newer version wrote it.
[[nodiscard]] Result<Done> migrate(Database &database, const QList<Migration> &steps, const QDateTime &now);
/// The number of steps the database has seen; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(Database &database);
} // namespace palier
