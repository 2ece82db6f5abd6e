// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QTemporaryDir>

namespace palier
{
/// Whether the folder is on a disk that takes no writes, as after an error of the disk.
[[nodiscard]] bool isReadOnlyDisk(const QString &folder);
/// A copy in memory of the databases and the identity in `folder`, for as long as its disk takes no writes. Storage: there is no memory for it.
[[nodiscard]] Result<std::unique_ptr<QTemporaryDir>> copyAside(const QString &folder);
} // namespace palier
