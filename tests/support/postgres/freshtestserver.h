// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "postgresserver.h"
#include "storage/serveraddress.h"

namespace palier
{
/// As `freshTestDatabase()`, for Database::Options::server.
[[nodiscard]] inline QString freshTestServer()
{
    const auto address = freshTestDatabase();
    return address.isEmpty() ? QString() : *serverFrom(address);
}
} // namespace palier
