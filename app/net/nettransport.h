// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/transport.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>

class QNetworkReply;

namespace palier
{
struct NetLimits {
    std::chrono::milliseconds silence { 20'000 }; ///< without a byte
    std::chrono::milliseconds whole { 180'000 }; ///< a full page at 64 kbit/s takes under a minute
    qint64 maxAnswer = 4 * 1024 * 1024;
};

/// The real network. Follows no redirect, keeps no cookie, uses no proxy, and accepts answers up to `maxAnswer`.
class NetTransport final : public Transport
{
public:
    explicit NetTransport(const QByteArray &caCertificates, const NetLimits &limits = {});
    void send(const HttpRequest &request, QObject *context, const Answer &answer) override;

private:
    void watch(QNetworkReply *reply) const;
    static void noteRefusals(QNetworkReply *reply);
    [[nodiscard]] static HttpReply read(QNetworkReply &reply, qint64 most);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    NetLimits m_limits;
};
} // namespace palier
