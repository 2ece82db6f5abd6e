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
/// Renames a damaged database and its companions to `path.broken-1` (or -2, …): gives the new path.
QString putAside(const QString &path);
} // namespace palier
