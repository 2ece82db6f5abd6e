// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hubclient.h"

#include "net/hubreply.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
HubClient::HubClient(Transport &transport, const QUrl &hub, const QString &secret)
    : m_transport(transport)
    , m_hub(hub)
    , m_secret(secret.toLatin1())
{
}

void HubClient::sync(const SyncRequest &request, QObject *context, const Done<SyncAnswer> &done)
{
    call(post(u"/v1/sync"_s, toJson(request)), context, done, syncAnswerFromJson);
}

void HubClient::sendCommand(const QString &key, const Command &command, QObject *context, const Done<CommandAnswer> &done)
{
    auto request = post(u"/v1/commands"_s, toJson(command));
    request.addHeader("Idempotency-Key", key.toLatin1());
    call(request, context, done, commandAnswerFromJson);
}

void HubClient::startPairing(const PairRequest &request, QObject *context, const Done<PairCode> &done)
{
    call(post(u"/v1/pair"_s, toJson(request)), context, done, pairCodeFromJson);
}

void HubClient::pairingStatus(QObject *context, const Done<PairStatus> &done)
{
    call(get(u"/v1/pair"_s), context, done, pairStatusFromJson);
}

void HubClient::confirmPairing(QObject *context, const Done<PairStatus> &done)
{
    call(post(u"/v1/pair/confirm"_s, {}), context, done, pairStatusFromJson);
}

void HubClient::openPhoneWriting(const PhoneWritingRequest &request, QObject *context, const Done<PhoneWritingCode> &done)
{
    call(post(u"/v1/phonewritings"_s, toJson(request)), context, done, phoneWritingCodeFromJson);
}

void HubClient::followPhoneWriting(const QString &id, qint64 after, QObject *context, const Done<PhoneWriting> &done)
{
    auto request = get(u"/v1/phonewritings/"_s + id);
    request.url.setQuery(u"after=%1"_s.arg(after));
    call(request, context, done, phoneWritingFromJson);
}

void HubClient::changePhoneWriting(const QString &id, const PhoneWritingChange &change, QObject *context, const Done<PhoneWriting> &done)
{
    call(with("PUT", u"/v1/phonewritings/"_s + id, toJson(change)), context, done, phoneWritingFromJson);
}

void HubClient::endPhoneWriting(const QString &id, QObject *context)
{
    auto request = get(u"/v1/phonewritings/"_s + id);
    request.method = "DELETE";
    m_transport.send(signedBy(request), context, [](const HttpReply &) {});
}

void HubClient::health(QObject *context, const Done<HubHealth> &done)
{
    call(get(u"/v1/health"_s), context, done, hubHealthFromJson);
}

HttpRequest HubClient::signedBy(HttpRequest request) const
{
    if (!m_secret.isEmpty())
        request.addHeader("Authorization", "Bearer " + m_secret);
    return request;
}

template<typename T>
void HubClient::call(const HttpRequest &request, QObject *context, const Done<T> &done, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    m_transport.send(signedBy(request), context, [done, decode](const HttpReply &reply) {
        const auto object = objectOf(reply);
        if (!object)
            return done(object.error());
        const auto value = decode(*object, u"answer"_s);
        if (!value)
            return done(Error { Error::Kind::Unavailable, u"malformed answer: "_s + value.error().detail, value.error().field, 0, Error::Obstacle::Busy });
        done(value);
    });
}

HttpRequest HubClient::get(const QString &path) const
{
    auto url = m_hub;
    url.setPath(path);
    return { .method = "GET", .url = url, .headers = { { "Accept", "application/json, application/problem+json" } }, .body = {} };
}

HttpRequest HubClient::with(const QByteArray &method, const QString &path, const QJsonObject &body) const
{
    auto request = get(path);
    request.method = method;
    request.addHeader("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}
} // namespace palier
