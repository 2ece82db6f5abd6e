// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "http/router.h"

namespace palier::hub
{
/// Serves the built web pages: files as they are, those with a hash in their name for a year, the index.html of a
/// folder for its path, and the topmost one for every other path outside /v1, where the pages' own router takes over. The folder is read once.
[[nodiscard]] Result<Done> addWebFiles(http::Router &router, const QString &folder);

/// Sent with each answer: strict CSP without inline, no sniffing, no referrer, no sensors; HSTS where the hub is reached by https.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> securityHeaders(bool https);
} // namespace palier::hub
