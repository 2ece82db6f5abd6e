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
    /// Shared: several may hold it together, but not beside one who holds it alone.
    enum class Holder { Alone, Shared };
    /// Conflict while another holds it, Storage when the file cannot be made.
    [[nodiscard]] static Result<std::unique_ptr<FolderLock>> take(const QString &file, Holder holder = Holder::Alone);
    /// Whether a program holds it, found out without touching it (proc(5): locks): not even for a moment is it taken.
    [[nodiscard]] static bool isHeld(const QString &file);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    explicit FolderLock(int descriptor);
    int m_descriptor;
};
} // namespace palier
