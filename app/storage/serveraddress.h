// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

namespace palier
{
/// What `Database::Options::server` wants, of "postgresql://USER@HOST:PORT/NAME?OPTION=VALUE" or of libpq's "host=… dbname=…" (PostgreSQL's manual, 34.1.1).
/// Invalid when it is neither, or holds a password: command lines can be read by everybody on the machine.
[[nodiscard]] Result<QString> serverFrom(const QString &address);
} // namespace palier
