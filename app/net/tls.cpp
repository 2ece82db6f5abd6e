// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/tls.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
bool isTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid || error.error() == QSslError::CertificateExpired;
}

Error::Obstacle obstacleOf(const QList<QSslError> &errors, const QList<QSslCertificate> &authorities, const QDateTime &now)
{
    const bool isEarly = std::any_of(errors.begin(), errors.end(), [](const auto &error) { return error.error() == QSslError::CertificateNotYetValid; });
    if (std::all_of(errors.begin(), errors.end(), isTime))
        return isEarly ? Error::Obstacle::WrongClock : Error::Obstacle::OutOfDate;
    // Qt leaves out authorities that have run out; the certificate then seems to be nobody's.
    const bool noneIsLeft = !authorities.isEmpty() && std::all_of(authorities.begin(), authorities.end(), [&](const auto &authority) { return authority.expiryDate() < now; });
    return noneIsLeft ? Error::Obstacle::OutOfDate : Error::Obstacle::Untrusted;
}
} // namespace

QSslConfiguration tlsFor(const QByteArray &caCertificates)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caCertificates.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(caCertificates, QSsl::Pem));
    return configuration;
}

TlsRefusal refusalOf(const QList<QSslError> &errors, const QList<QSslCertificate> &authorities)
{
    const auto now = QDateTime::currentDateTimeUtc();
    QStringList reasons;
    for (const auto &error : errors)
        reasons.append(error.errorString());
    reasons.removeDuplicates();
    TlsRefusal refusal { .words = u"its certificate is refused: "_s + reasons.join(u' '), .obstacle = obstacleOf(errors, authorities, now) };
    if (refusal.obstacle != Error::Obstacle::Untrusted)
        refusal.words += u" (this clock says "_s + now.date().toString(Qt::ISODate) + u')';
    return refusal;
}
} // namespace palier
