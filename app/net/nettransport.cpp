// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/nettransport.h"

#include "net/tls.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto refusalProperty = "certificateRefused";

/// Qt counts 4xx and 5xx as errors too (400 as ProtocolInvalidOperationError); those are answers. A broken connection, TLS or
/// protocol is not.
bool isWholeAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}
} // namespace

NetTransport::NetTransport(const QByteArray &caCertificates, const NetLimits &limits)
    : m_tls(tlsFor(caCertificates))
    , m_limits(limits)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(static_cast<int>(limits.silence.count()));
}

void NetTransport::send(const HttpRequest &request, QObject *context, const Answer &answer)
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(m_tls);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    auto *reply = m_network.sendCustomRequest(out, request.method, request.body);
    watch(reply);
    noteRefusals(reply);
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, answer, most = m_limits.maxAnswer] { answer(read(*reply, most)); }, Qt::QueuedConnection);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater, Qt::QueuedConnection);
}

void NetTransport::watch(QNetworkReply *reply) const
{
    QTimer::singleShot(m_limits.whole, reply, &QNetworkReply::abort);
    const auto most = m_limits.maxAnswer;
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply, most](qint64 received, qint64 total) {
        if (received > most || total > most)
            reply->abort();
    });
}

/// Qt tells only this signal what is wrong with a certificate; afterwards it says "SSL handshake failed".
void NetTransport::noteRefusals(QNetworkReply *reply)
{
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply](const QList<QSslError> &errors) {
        QStringList reasons;
        for (const auto &error : errors)
            reasons.append(error.errorString());
        reasons.removeDuplicates();
        reply->setProperty(refusalProperty, QString(u"its certificate is refused: "_s + reasons.join(u' ')));
    });
}

HttpReply NetTransport::read(QNetworkReply &reply, qint64 most)
{
    HttpReply out;
    out.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isWholeAnswer(reply.error()) || out.status == 0) {
        const auto refusal = reply.property(refusalProperty).toString();
        out.failure = refusal.isEmpty() ? reply.errorString() : refusal;
        return out;
    }
    if (reply.bytesAvailable() > most) {
        out.failure = u"the answer is too long"_s;
        return out;
    }
    out.contentType = reply.rawHeader("Content-Type");
    out.retryAfter = reply.rawHeader("Retry-After");
    out.body = reply.readAll();
    return out;
}
} // namespace palier
