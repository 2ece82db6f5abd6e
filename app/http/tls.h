// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QSslConfiguration>
#include <QString>

namespace palier::http
{
/// A server's TLS from PEM files: the certificate with its chain, and its key (EC or RSA, without a password).
[[nodiscard]] Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);
/// What the server makes of any configuration: TLS 1.2 or newer, no client certificates, no copy of the system's
/// authorities in each connection's memory.
[[nodiscard]] QSslConfiguration serverTls(QSslConfiguration configuration);
} // namespace palier::http
