// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"

namespace palier
{
/// One of the box's databases.
struct LocalFile {
    QString path; ///< empty: in memory
    Database::Durability durability = Database::Durability::Full;
    QList<Migration> steps;
    std::shared_ptr<Ballast> ballast {}; ///< given up where the disk is full
};

/// Opens or makes it, whole and migrated; the file is looked at before the first write. Invalid: it is damaged; Mismatch: a newer
/// version wrote it; else as Database.
[[nodiscard]] Result<std::unique_ptr<Database>> openLocal(const LocalFile &file, const QDateTime &now);
} // namespace palier
