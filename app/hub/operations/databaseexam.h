// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/examination.h"
#include "storage/database.h"

#include <QDateTime>

namespace palier::hub
{
/// Version, feed, clock and boxes of a database that can be read. Writes nothing.
void examineContents(Examination &found, Database &db, const QDateTime &now);
/// Whether somebody has kept the database's one writing place for several seconds without a commit. For a hub that serves; takes that place for a moment.
void examineWriter(Examination &found, const QString &databasePath);
} // namespace palier::hub
