// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/transport.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QStringList>

#include <chrono>

class QNetworkReply;

namespace palier
{
struct NetLimits {
    std::chrono::milliseconds silence { 20'000 }; ///< without a byte
    std::chrono::milliseconds whole { 180'000 }; ///< a full page at 64 kbit/s takes under a minute
    std::chrono::milliseconds name { 8'000 }; ///< for a name to be resolved, where another address is known
    qint64 maxAnswer = 4 * 1024 * 1024;
};

/// The real network. Follows no redirect, keeps no cookie, uses no proxy, and accepts answers up to `maxAnswer`.
class NetTransport final : public Transport
{
public:
    explicit NetTransport(const QByteArray &caCertificates, const NetLimits &limits = {});
    void send(const HttpRequest &request, QObject *context, const Answer &answer) override;
    /// `addresses` are tried in turn where a name cannot be resolved, over TLS only and with the certificate checked against that name;
    /// none: none is known. `reached` hears of a name's addresses when they gave a good answer over TLS and one of them is new.
    void setLastAddresses(const QStringList &addresses, const std::function<void(const QStringList &)> &reached);

private:
    struct Call {
        HttpRequest request;
        QPointer<QObject> context;
        Answer answer;
        QStringList addresses; ///< where the name leads, as far as known
        bool byAddress = false; ///< the name led nowhere: straight to the first of them, then the next
    };
    void resolve(const Call &call);
    void goOn(Call call, const QStringList &found, const QString &why);
    void post(const Call &call);
    void finished(Call call, HttpReply reply);
    void watch(QNetworkReply *reply) const;
    void noteRefusals(QNetworkReply *reply) const;
    [[nodiscard]] static HttpReply read(QNetworkReply &reply, qint64 most);

    QSslConfiguration m_tls;
    NetLimits m_limits;
    QStringList m_lastAddresses;
    std::function<void(const QStringList &)> m_reached;
    QNetworkAccessManager m_network; ///< last: what waits for an answer goes with it
};
} // namespace palier
