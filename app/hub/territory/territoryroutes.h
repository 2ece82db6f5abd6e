// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"

namespace palier::hub::territory
{
/// GET /v1/territory
void addRoutes(http::Router &router, Context &context);
} // namespace palier::hub::territory
