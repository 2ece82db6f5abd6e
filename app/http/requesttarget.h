// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/request.h"

namespace palier::http
{
/// Reads "/path?query", "http://host/path" or "*" into path and query. False when it is malformed or has no single
/// meaning: bad percent-encoding, not UTF-8, an encoded slash, control characters, "." or ".." as a segment.
[[nodiscard]] bool readTarget(QByteArrayView target, Request &request);
} // namespace palier::http
