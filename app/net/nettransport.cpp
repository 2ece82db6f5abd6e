// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/nettransport.h"

#include "net/tls.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr auto refusalProperty = "certificateRefused";
constexpr auto obstacleProperty = "obstacle";

Error::Obstacle obstacleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return Error::Obstacle::NoName;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return Error::Obstacle::NoAnswer;
    case QNetworkReply::SslHandshakeFailedError: // no certificate was shown: it does not speak TLS
    case QNetworkReply::ProtocolFailure:
        return Error::Obstacle::NotAHub;
    default:
        return Error::Obstacle::NoNetwork;
    }
}

/// Qt counts 4xx and 5xx as errors too (400 as ProtocolInvalidOperationError); those are answers. A broken connection, TLS or
/// protocol is not.
bool isWholeAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

QStringList inWords(const QList<QHostAddress> &addresses)
{
    QStringList out;
    for (const auto &address : addresses)
        out.append(address.toString());
    return out;
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

void NetTransport::setLastAddresses(const QStringList &addresses, const std::function<void(const QStringList &)> &reached)
{
    m_lastAddresses = addresses;
    m_reached = reached;
}

void NetTransport::send(const HttpRequest &request, QObject *context, const Answer &answer)
{
    const Call call { .request = request, .context = context, .answer = answer, .addresses = {} };
    const bool isNamed = QHostAddress(request.url.host()).isNull();
    if (m_reached && request.url.scheme() == "https"_L1 && isNamed)
        resolve(call);
    else
        post(call);
}

void NetTransport::resolve(const Call &call)
{
    const auto waits = std::make_shared<bool>(true);
    QHostInfo::lookupHost(call.request.url.host(), &m_network, [this, call, waits](const QHostInfo &info) {
        if (std::exchange(*waits, false))
            goOn(call, inWords(info.addresses()), info.errorString());
    });
    if (m_lastAddresses.isEmpty())
        return;
    QTimer::singleShot(m_limits.name, &m_network, [this, call, waits] {
        if (std::exchange(*waits, false))
            goOn(call, {}, u"its name is not resolved in time"_s);
    });
}

void NetTransport::goOn(Call call, const QStringList &found, const QString &why)
{
    if (!call.context)
        return;
    call.addresses = found.isEmpty() ? m_lastAddresses : found;
    call.byAddress = found.isEmpty();
    if (call.addresses.isEmpty())
        call.answer({ .failure = why, .obstacle = Error::Obstacle::NoName, .contentType = {}, .retryAfter = {}, .body = {} });
    else
        post(call);
}

void NetTransport::post(const Call &call)
{
    const auto &request = call.request;
    QNetworkRequest out(request.url);
    if (call.byAddress) {
        auto url = request.url;
        url.setHost(call.addresses.first());
        out.setUrl(url);
        out.setPeerVerifyName(request.url.host());
        out.setRawHeader("Host", request.url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo).toLatin1());
    }
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
    QObject::connect(reply, &QNetworkReply::finished, call.context, [this, reply, call] { finished(call, read(*reply, m_limits.maxAnswer)); }, Qt::QueuedConnection);
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater, Qt::QueuedConnection);
}

void NetTransport::finished(Call call, HttpReply reply)
{
    const bool answered = reply.failure.isEmpty();
    if (reply.obstacle >= Error::Obstacle::Untrusted && reply.obstacle <= Error::Obstacle::OutOfDate)
        m_network.clearConnectionCache(); // it keeps authorities as they were by a clock that may be set right meanwhile
    if (call.byAddress && !answered) {
        const QString address = call.addresses.takeFirst();
        if (!call.addresses.isEmpty() && call.context)
            return post(call);
        reply.failure = u"its name is not found, and at its last address "_s + address + u": "_s + reply.failure;
    }
    const auto isNew = [this](const QString &address) { return !m_lastAddresses.contains(address); };
    if (answered && !call.byAddress && std::any_of(call.addresses.begin(), call.addresses.end(), isNew)) {
        m_lastAddresses = call.addresses;
        m_reached(m_lastAddresses);
    }
    call.answer(reply);
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
void NetTransport::noteRefusals(QNetworkReply *reply) const
{
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply, authorities = m_tls.caCertificates()](const QList<QSslError> &errors) {
        const auto refusal = refusalOf(errors, authorities);
        reply->setProperty(refusalProperty, refusal.words);
        reply->setProperty(obstacleProperty, static_cast<int>(refusal.obstacle));
    });
}

HttpReply NetTransport::read(QNetworkReply &reply, qint64 most)
{
    HttpReply out;
    out.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isWholeAnswer(reply.error()) || out.status == 0) {
        const auto refusal = reply.property(refusalProperty).toString();
        out.failure = refusal.isEmpty() ? reply.errorString() : refusal;
        out.obstacle = refusal.isEmpty() ? obstacleOf(reply.error()) : static_cast<Error::Obstacle>(reply.property(obstacleProperty).toInt());
        return out;
    }
    if (reply.bytesAvailable() > most) {
        out.failure = u"the answer is too long"_s;
        out.obstacle = Error::Obstacle::NotAHub;
        return out;
    }
    out.contentType = reply.rawHeader("Content-Type");
    out.retryAfter = reply.rawHeader("Retry-After");
    out.body = reply.readAll();
    return out;
}
} // namespace palier
