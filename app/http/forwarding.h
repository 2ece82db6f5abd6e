// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/gate.h"
#include "http/request.h"

namespace palier::http
{
/// Replaces peer and `secure` by what a trusted proxy says of its client; leaves the request alone when the peer is none.
/// The client is the last address in X-Forwarded-For that is not itself a trusted proxy.
void applyForwarding(Request &request, const Subnets &trustedProxies);
} // namespace palier::http
