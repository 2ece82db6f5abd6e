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

QStringList tlsProblems(const QString &certificateFile, const QString &keyFile, const QDateTime &now)
{
    constexpr int daysToRenew = 14;
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (chain.isEmpty())
        return { certificateFile + u" holds no certificate that can be read"_s };
    QStringList problems;
    const auto begin = chain.first().effectiveDate();
    const auto end = chain.first().expiryDate();
    const QString until = end.toUTC().toString(Qt::ISODate);
    if (begin > now)
        problems.append(u"the certificate is valid only from %1 on: is the clock right?"_s.arg(begin.toUTC().toString(Qt::ISODate)));
    if (end <= now)
        problems.append(u"the certificate ended on %1: nobody can connect. Renew it and start the hub again"_s.arg(until));
    else if (end <= now.addDays(daysToRenew))
        problems.append(u"the certificate ends on %1: renew it and start the hub again"_s.arg(until));
    if (keyFile.isEmpty())
        return problems;
    if (const auto tls = tlsFromFiles(certificateFile, keyFile); !tls)
        problems.append(tls.error().detail);
    if (QFile::permissions(keyFile) & (QFile::ReadOther | QFile::WriteOther))
        problems.append(u"everybody may read the key: chmod o-rwx "_s + keyFile);
    return problems;
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
