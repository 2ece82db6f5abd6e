// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace palier
{
/// Replaces a small file so that after a power cut it holds the old content or the new one: readable by its owner
/// only (0600), the file and its folder synced. QSaveFile of Qt 6.4 does not sync the folder.
[[nodiscard]] Result<Done> writeDurably(const QString &path, const QByteArray &content);
/// Removes a file and syncs its folder; one that is not there is no error.
[[nodiscard]] Result<Done> removeDurably(const QString &path);

/// Where a damaged database is put aside.
[[nodiscard]] QString brokenName(const QString &path);
/// Removes for good what was put aside of the folder's databases, by whichever version.
[[nodiscard]] Result<Done> removeBroken(const QString &folder);
/// Renames a database and its companions (-wal, -shm); another one of that name goes. One that was interrupted is finished by calling it again.
void renameDatabase(const QString &from, const QString &to);
void removeDatabase(const QString &path);
} // namespace palier
