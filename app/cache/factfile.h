// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"

#include <QDateTime>

namespace palier
{
/// The schema of `core.db`.
[[nodiscard]] const QList<Migration> &factSteps();
/// Opens or makes `core.db`. A broken file is salvaged. An empty path: in memory.
[[nodiscard]] Result<std::unique_ptr<Database>> openFacts(
    const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast = {});
/// Begins a new file (`core.db.new`), takes over what can be read of this one, and only then puts this one aside (`core.db.broken`, in the place of a
/// former one). NoSpace and other errors of the disk: all is as it was.
[[nodiscard]] Result<std::unique_ptr<Database>> salvageFacts(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast);
/// Copies what can be read of another `core.db` and is not in this one; a row that does not fit is left.
[[nodiscard]] Result<Done> takeOver(Database &database, Database &from);
} // namespace palier
