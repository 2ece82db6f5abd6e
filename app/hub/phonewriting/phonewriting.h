// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/api.h"

namespace palier::hub::phonewriting
{
/// A box's own: POST /v1/phonewritings; GET, PUT and DELETE /v1/phonewritings/{id}. A phone's: GET and PUT /v1/phonewriting.
void addRoutes(http::Router &router, Context &context);
} // namespace palier::hub::phonewriting
