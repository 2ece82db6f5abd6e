// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/feed/commands.h"

namespace palier::hub::messages
{
/// message.send and message.cancel
void addCommands(feed::Commands &commands);
} // namespace palier::hub::messages
