// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"
#include "storage/database.h"
#include "storage/folderlock.h"

#include <functional>
#include <memory>

namespace palier::hub::cli
{
/// The folder in which a hub keeps everything: hub.db, and hub.lock, which a serving hub holds.
class DataFolder
{
public:
    /// Makes the folder (for its owner only) when it is missing; Storage says why it cannot be used.
    [[nodiscard]] static Result<DataFolder> open(const QString &path);
    [[nodiscard]] QString database() const { return file(u"hub.db"); }
    [[nodiscard]] QString file(QStringView name) const;
    /// Held by the one program that serves or restores; Conflict while another does.
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> lock() const;

private:
    QString m_path;
};

/// Opens and migrates the folder's database, runs `work` in one transaction. For commands beside or before a serving hub.
[[nodiscard]] Result<Done> inTransaction(const QString &folder, const std::function<Result<Done>(Transaction &)> &work);
/// How a person gets out of a damaged database.
[[nodiscard]] QString howToRestore(const QString &folder);
} // namespace palier::hub::cli
