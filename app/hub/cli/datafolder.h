// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/cli/hubplace.h"
#include "hub/transaction.h"
#include "storage/database.h"
#include "storage/folderlock.h"

#include <functional>
#include <memory>

namespace palier::hub::cli
{
/// The folder in which a hub keeps everything: hub.db, hub.erasures, hub.lock, which a serving hub holds, and hub.use.
class DataFolder
{
public:
    /// Makes the folder (for its owner only) when it is missing; Storage says why it cannot be used.
    [[nodiscard]] static Result<DataFolder> open(const QString &path);
    [[nodiscard]] QString database() const { return file(u"hub.db"); }
    [[nodiscard]] QString file(QStringView name) const;
    /// Held by the one program that serves or restores; Conflict while another does.
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> lock() const;
    /// Held while a command uses the database: by those that may run beside each other and beside a serving hub, or alone by the one that
    /// puts another database in its place. Conflict otherwise.
    [[nodiscard]] Result<std::unique_ptr<FolderLock>> use(FolderLock::Holder holder = FolderLock::Holder::Shared) const;

private:
    QString m_path;
};

/// Whether a hub serves from the folder.
[[nodiscard]] bool isServed(const QString &folder);
/// For looking at the database, beside a serving hub or without one: then nothing is left beside the file, unless a crash left its journal.
[[nodiscard]] Database::Options readingOptions(const HubPlace &hub);
/// Opens and migrates the hub's database, runs `work` in one transaction. For commands beside or before a serving hub.
[[nodiscard]] Result<Done> inTransaction(const HubPlace &hub, const std::function<Result<Done>(Transaction &)> &work);
/// How a person gets out of a damaged database.
[[nodiscard]] QString howToRestore(const HubPlace &hub);
} // namespace palier::hub::cli
