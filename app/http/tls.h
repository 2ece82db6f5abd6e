// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QSslConfiguration>
#include <QStringList>

namespace palier::http
{
/// A server's TLS from PEM files: the certificate with its chain, and its key (EC or RSA, without a password).
[[nodiscard]] Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile);
/// What is wrong with a certificate and its key at this time, each in a line; empty: nothing. An empty key file is not looked at.
[[nodiscard]] QStringList tlsProblems(const QString &certificateFile, const QString &keyFile, const QDateTime &now);
/// What the server makes of any configuration: TLS 1.2 or newer, no client certificates, no copy of the system's
/// authorities in each connection's memory.
[[nodiscard]] QSslConfiguration serverTls(QSslConfiguration configuration);
} // namespace palier::http
