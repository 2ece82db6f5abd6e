// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>

namespace palier
{
/// What was written to this file, or the names in this folder, is on the disk when it returns. NoSpace, or Storage with the path.
[[nodiscard]] Result<Done> syncToDisk(const QString &path);
/// The same of what was made, renamed or removed beside this file.
[[nodiscard]] Result<Done> syncFolderOf(const QString &path);
} // namespace palier
