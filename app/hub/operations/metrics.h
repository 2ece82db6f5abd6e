// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/server.h"

#include <QDateTime>

namespace palier::hub
{
class Hub;

/// What is measured. All of it must outlive the listener.
struct MetricsSources {
    Hub &hub;
    const http::Server &server;
    QString database {}; ///< path of the SQLite file in the hub's folder, whether it is there or not; empty: sizes are not told
    QDateTime certificateEnd {}; ///< invalid: no TLS here
};

/// The page of GET /metrics: docs/guides/hub.md says what it holds.
[[nodiscard]] QByteArray metricsPage(const MetricsSources &sources);
/// Serves the page, and nothing else. Invalid for an address other than loopback: figures are nobody else's business.
[[nodiscard]] Result<std::unique_ptr<http::Server>> serveMetrics(const QHostAddress &address, quint16 port, const MetricsSources &sources);
} // namespace palier::hub
