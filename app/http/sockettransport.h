// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/transport.h"

#include <QObject>
#include <QSslConfiguration>

#include <optional>

class QTcpSocket;

namespace palier::http
{
/// A socket's bytes, plain or TLS.
class SocketTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    SocketTransport(qintptr descriptor, const std::optional<QSslConfiguration> &tls, qint64 readBuffer, TransportListener &listener);
    ~SocketTransport() override;

    [[nodiscard]] bool isEncrypted() const override { return m_encrypted; }
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 available() const override;
    [[nodiscard]] bool hasUnread() const override;
    [[nodiscard]] QByteArray read(qint64 atMost) override;
    [[nodiscard]] qint64 pending() const override;
    [[nodiscard]] Milliseconds lastProgress() const override { return m_lastProgress; }
    /// Plain: writes to the kernel at once what it takes, and keeps the rest. TLS: with the next turn of the event loop.
    void write(QByteArrayView data) override;
    void stopSending() override;
    void finish() override;
    void abort() override;

private:
    [[nodiscard]] qsizetype writeDirectly(QByteArrayView data);
    void tellLater();

    TransportListener &m_listener;
    QTcpSocket *m_socket;
    int m_descriptor;
    bool m_encrypted;
    bool m_telling = false;
    Milliseconds m_lastProgress;
};
} // namespace palier::http
