// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace palier
{
/// How a box meets its hub: TLS 1.2 at least, the certificate checked against the residence's own CA (PEM) and no other,
/// or against the system's when there is none.
[[nodiscard]] QSslConfiguration tlsFor(const QByteArray &caCertificates);
} // namespace palier
