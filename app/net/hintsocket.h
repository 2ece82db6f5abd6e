// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/hintchannel.h"

#include <QNetworkRequest>
#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <memory>

namespace palier
{
struct HintTiming {
    std::chrono::milliseconds pingEvery { 90'000 };
    std::chrono::milliseconds pongWithin { 30'000 };
    std::chrono::milliseconds openWithin { 20'000 };
};

/// `/v1/hints` as a WebSocket. Frames over 64 KiB close it; a connection that is only half there (RFC 6455 ping without
/// pong) is found within `pingEvery` + `pongWithin`.
class HintSocket final : public HintChannel
{
    Q_OBJECT
public:
    HintSocket(const QUrl &hub, const QString &secret, const QByteArray &caCertificates, const HintTiming &timing = {}, QObject *parent = nullptr);
    ~HintSocket() override;

    void open() override;
    void close() override;

private:
    void finish(bool askHub);
    void read(const QString &text);

    QNetworkRequest m_request;
    QSslConfiguration m_tls;
    HintTiming m_timing;
    std::unique_ptr<QWebSocket> m_socket;
    QTimer m_ping;
    QTimer m_patience; ///< for the opening, then for a pong
};
} // namespace palier
