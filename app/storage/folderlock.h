// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace palier
{
/// Keeps a folder for one program at a time. The kernel lets go of it with the process, however that ends: no name of a host
/// or number of a process is compared, which after a power cut may be another's, or by chance our own.
class FolderLock
{
public:
    /// Conflict while another holds it, Storage when the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString &file);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int descriptor);
    int m_descriptor;
};
} // namespace palier
