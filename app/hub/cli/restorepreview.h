// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/cli/hubplace.h"

#include <QStringList>

namespace palier::hub::cli
{
/// What restoring this backup, which is whole, would change: in lines for people. Nothing is written, not even beside a database.
[[nodiscard]] QStringList restorePreview(const HubPlace &hub, const QString &backup);
} // namespace palier::hub::cli
