// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/log.h"
#include "hub/cli/commandline.h"
#include "hub/feed/commands.h"
#include "http/server.h"

#include <QUrl>

namespace palier::hub::cli
{
/// What `serve` was asked for.
struct ServePlan {
    HubPlace hub;
    QString web; ///< folder of the built pages; empty: none were found
    QUrl publicUrl;
    qint64 diskReserve = 0; ///< bytes
    feed::CommandLimits commands;
    LogLevel log = LogLevel::Warning;
    http::ServerOptions server;
    std::optional<std::pair<QHostAddress, quint16>> metrics; ///< where the figures are served; unset: nowhere
    [[nodiscard]] QString addressInWords(quint16 port) const; ///< "http://127.0.0.1:8480"
};

/// "http://127.0.0.1:8480"
[[nodiscard]] QString inWords(const QString &scheme, const QHostAddress &address, quint16 port);
void addServeOptions(CommandLine &line);
/// Invalid names the option at fault.
[[nodiscard]] Result<ServePlan> servePlan(const CommandLine &line);
} // namespace palier::hub::cli
