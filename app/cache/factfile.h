// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/migrations.h"

#include <QDateTime>

namespace palier
{
/// The schema of `core.db`.
[[nodiscard]] const QList<Migration> &factSteps();
/// Opens or makes `core.db`. A broken file is put aside, and what can be read of it is taken over. An empty path: in memory.
[[nodiscard]] Result<std::unique_ptr<Database>> openFacts(
    const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast = {});
/// Puts the file aside, begins a new one and takes over what can be read of the other.
[[nodiscard]] Result<std::unique_ptr<Database>> salvageFacts(const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast);
/// Copies what can be read of another `core.db` and is not in this one; a row that does not fit is left.
[[nodiscard]] Result<Done> takeOver(Database &database, const QString &from);
} // namespace palier
