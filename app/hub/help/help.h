// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/commands.h"

namespace palier::hub::help
{
/// GET /v1/help
void addRoutes(http::Router &router, Context &context);
/// help.request (boxes), help.take and help.close (caretakers)
void addCommands(feed::Commands &commands);
} // namespace palier::hub::help
