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

/// Once more where the disk was full: the ballast has been given up meanwhile.
template<typename Work>
[[nodiscard]] auto againIfFull(const Work &work)
{
    auto done = work();
    return !done && done.error().kind == Error::Kind::NoSpace ? work() : done;
}

/// Opens or makes it, whole and migrated; the file is looked at before the first write. Invalid: it is damaged; Mismatch: a newer
/// version wrote it; else as Database.
[[nodiscard]] Result<std::unique_ptr<Database>> openLocal(const LocalFile &file, const QDateTime &now);
/// Brings every commit from the journal into the file and empties the journal, all of it synced whatever the durability. Unavailable: somebody
/// reads the file.
[[nodiscard]] Result<Done> foldJournal(Database &database);
} // namespace palier
