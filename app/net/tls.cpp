// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/tls.h"

#include <QSslCertificate>

namespace palier
{
QSslConfiguration tlsFor(const QByteArray &caCertificates)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caCertificates.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(caCertificates, QSsl::Pem));
    return configuration;
}
} // namespace palier
