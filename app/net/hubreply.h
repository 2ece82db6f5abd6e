// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "net/transport.h"

#include <QJsonObject>

namespace palier
{
/// The JSON object of a 200, or why there is none. What does not come from a hub – a captive portal's page, a proxy's
/// 403 without problem details, a redirect, half an answer – is Unavailable, whatever its status: it decides nothing.
[[nodiscard]] Result<QJsonObject> objectOf(const HttpReply &reply);
} // namespace palier
