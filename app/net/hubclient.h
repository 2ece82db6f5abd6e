// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "model/command.h"
#include "model/feed.h"
#include "model/hubhealth.h"
#include "model/pairing.h"
#include "model/phonewriting.h"
#include "net/transport.h"

#include <functional>

namespace palier
{
/// What a box asks its hub: one function per endpoint of docs/api/openapi.yaml. Each calls `done` once, later, unless
/// `context` is gone. An answer that is not the hub's, or not as described, is an error of kind Unavailable.
class HubClient
{
public:
    template<typename T>
    using Done = std::function<void(const Result<T> &)>;

    /// `secret`: 64 hex digits; empty where none is needed. The transport must outlive the client.
    HubClient(Transport &transport, const QUrl &hub, const QString &secret);

    void sync(const SyncRequest &request, QObject *context, const Done<SyncAnswer> &done);
    void sendCommand(const QString &key, const Command &command, QObject *context, const Done<CommandAnswer> &done);
    void startPairing(const PairRequest &request, QObject *context, const Done<PairCode> &done);
    void pairingStatus(QObject *context, const Done<PairStatus> &done);
    void confirmPairing(QObject *context, const Done<PairStatus> &done);
    void openPhoneWriting(const PhoneWritingRequest &request, QObject *context, const Done<PhoneWritingCode> &done);
    /// Once the version is higher than `after`, or some seconds later.
    void followPhoneWriting(const QString &id, qint64 after, QObject *context, const Done<PhoneWriting> &done);
    void changePhoneWriting(const QString &id, const PhoneWritingChange &change, QObject *context, const Done<PhoneWriting> &done);
    /// Unheard, it ends by itself.
    void endPhoneWriting(const QString &id, QObject *context);
    void health(QObject *context, const Done<HubHealth> &done);

private:
    template<typename T>
    void call(const HttpRequest &request, QObject *context, const Done<T> &done, Result<T> (*decode)(const QJsonObject &, const QString &));
    [[nodiscard]] HttpRequest get(const QString &path) const;
    [[nodiscard]] HttpRequest post(const QString &path, const QJsonObject &body) const { return with("POST", path, body); }
    [[nodiscard]] HttpRequest with(const QByteArray &method, const QString &path, const QJsonObject &body) const;
    [[nodiscard]] HttpRequest signedBy(HttpRequest request) const;

    Transport &m_transport;
    QUrl m_hub;
    QByteArray m_secret;
};
} // namespace palier
