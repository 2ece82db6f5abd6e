// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
Error unusable(const QString &file, const QString &why)
{
    return Error { .kind = Error::Kind::Invalid, .detail = file + u": " + why, .field = {} };
}

QSslKey keyFrom(const QByteArray &pem)
{
    const QSslKey elliptic(pem, QSsl::Ec);
    return elliptic.isNull() ? QSslKey(pem, QSsl::Rsa) : elliptic;
}
/// A private key carries its public half, and both end with the same bytes in the certificate: the point of an elliptic key, the
/// modulus and exponent of an RSA key.
bool isKeyOf(const QSslCertificate &certificate, const QSslKey &privateKey)
{
    constexpr qsizetype telling = 64;
    return privateKey.toDer().contains(certificate.publicKey().toDer().right(telling));
}
} // namespace

Result<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        return unusable(keyFile, key.errorString());
    const QSslKey privateKey = keyFrom(key.readAll());
    if (privateKey.isNull())
        return unusable(keyFile, u"holds no private key that can be read"_s);
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return unusable(certificateFile, u"holds no certificate that can be read"_s);
    if (!isKeyOf(chain.first(), privateKey))
        return unusable(keyFile, u"is not the key of the first certificate in "_s + certificateFile);
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(privateKey);
    return serverTls(configuration);
}

QSslConfiguration serverTls(QSslConfiguration configuration)
{
    const auto modern = { QSsl::TlsV1_3, QSsl::TlsV1_3OrLater };
    if (std::find(modern.begin(), modern.end(), configuration.protocol()) == modern.end())
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    return configuration;
}
} // namespace palier::http
