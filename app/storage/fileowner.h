// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// What root makes for a service belongs to the service's user, as the folder does; for anybody else nothing is done. False: it cannot be given.
bool giveToFolderOwner(const QString &file);
} // namespace palier
