// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"

namespace palier::hub::messages
{
/// GET /v1/messages and /v1/messages/{id}
void addRoutes(http::Router &router, Context &context);
} // namespace palier::hub::messages
