// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"

namespace palier::hub::erasures
{
/// The list of erasures beside the database, one a line, only ever added to: what a restore puts in the database's place cannot know
/// what was taken back since.
class ErasureFile
{
public:
    /// Beside this database; with an empty path nothing is kept.
    explicit ErasureFile(const QString &database);

    /// What can be read of it; a missing file is an empty list, a torn line is passed over.
    [[nodiscard]] Result<QList<Erasure>> read() const;
    /// On the disk when it returns.
    [[nodiscard]] Result<Done> append(const QList<Erasure> &erasures) const;
    /// Appends those that the file lacks: the program may have ended between its commit and this file.
    [[nodiscard]] Result<Done> complete(const QList<Erasure> &erasures) const;

private:
    QString m_path;
};
} // namespace palier::hub::erasures
