// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSslConfiguration>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace palier::http
{
using Milliseconds = std::chrono::milliseconds;
/// Time since an arbitrary start, for limits.
[[nodiscard]] Milliseconds monotonicNow();

/// Told what happens on a transport, on its thread. May be called from within a call to the transport.
class TransportListener
{
public:
    virtual ~TransportListener() = default;
    virtual void onSecured() = 0; ///< the TLS handshake is done
    virtual void onReadable() = 0;
    virtual void onDrained() = 0; ///< some of what waited was written
    virtual void onGone() = 0;
};

/// The bytes of one accepted connection, plain or TLS.
class Transport final : public QObject
{
    Q_OBJECT
public:
    Transport(qintptr descriptor, const std::optional<QSslConfiguration> &tls, qint64 readBuffer, TransportListener &listener);
    ~Transport() override;

    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] qint64 available() const;
    [[nodiscard]] QByteArray read(qint64 atMost);
    /// Bytes given to `write` that the kernel has not taken yet.
    [[nodiscard]] qint64 pending() const;
    /// When the kernel last took something.
    [[nodiscard]] Milliseconds lastProgress() const { return m_lastProgress; }
    /// Plain: writes to the kernel at once what it takes, and keeps the rest. TLS: with the next turn of the event loop.
    void write(QByteArrayView data);
    /// Tells a plain peer that nothing more comes; reading goes on.
    void stopSending();
    /// Closes when everything is written.
    void finish();
    void abort();

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
