// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/cli/commandline.h"
#include "http/server.h"

#include <QUrl>

namespace palier::hub::cli
{
/// What `serve` was asked for.
struct ServePlan {
    QString data;
    QString web; ///< folder of the built pages; empty: none were found
    QUrl publicUrl;
    qint64 diskReserve = 0; ///< bytes
    http::ServerOptions server;
    [[nodiscard]] QString addressInWords(quint16 port) const; ///< "http://127.0.0.1:8480"
};

void addServeOptions(CommandLine &line);
/// Invalid names the option at fault.
[[nodiscard]] Result<ServePlan> servePlan(const CommandLine &line);
} // namespace palier::hub::cli
