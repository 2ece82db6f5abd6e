// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/commands.h"

namespace palier::hub::pairing
{
/// POST and GET /v1/pair, POST /v1/pair/confirm, GET /v1/pairings/{code}
void addRoutes(http::Router &router, Context &context);
/// pairing.offer
void addCommands(feed::Commands &commands);
} // namespace palier::hub::pairing
