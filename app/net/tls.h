// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QSslConfiguration>
#include <QSslError>

namespace palier
{
/// How a box meets its hub: TLS 1.2 at least, the certificate checked against the residence's own CA (PEM) and no other,
/// or against the system's when there is none.
[[nodiscard]] QSslConfiguration tlsFor(const QByteArray &caCertificates);

/// Why a certificate was refused, for a log and as a kind. Nothing is ever let through because of it.
struct TlsRefusal {
    QString words;
    Error::Obstacle obstacle = Error::Obstacle::Untrusted;
};
[[nodiscard]] TlsRefusal refusalOf(const QList<QSslError> &errors, const QList<QSslCertificate> &authorities);
} // namespace palier
