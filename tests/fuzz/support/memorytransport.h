// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/transport.h"

namespace palier::fuzz
{
/// Both ends of a connection without a socket, in the manner of QTcpSocket: a bounded read buffer before an endless kernel,
/// and a peer that reads at once or only when told.
class MemoryTransport final : public http::Transport
{
public:
    struct Options {
        qint64 readBuffer = 1024;
        bool encrypted = false;
    };
    /// What the peer sees; outlives the transport.
    struct Peer {
        QByteArray received;
    };
    MemoryTransport(const Options &options, Peer &peer, http::TransportListener &listener);

    // The peer's hand
    void arrive(QByteArrayView bytes); ///< sends
    void secure(); ///< ends the TLS handshake
    void hangUp();
    void setSlow(bool slow) { m_slow = slow; } ///< reads only on `drain`
    void drain(qsizetype atMost);
    /// Grows with every byte that moves in either direction.
    [[nodiscard]] qint64 progress() const { return m_progress; }
    /// The most that ever waited for a slow peer.
    [[nodiscard]] qint64 mostPending() const { return m_mostPending; }

    [[nodiscard]] bool isEncrypted() const override { return m_options.encrypted; }
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 available() const override { return m_buffer.size(); }
    [[nodiscard]] QByteArray read(qint64 atMost) override;
    [[nodiscard]] qint64 pending() const override { return m_waiting.size(); }
    [[nodiscard]] http::Milliseconds lastProgress() const override { return m_lastProgress; }
    void write(QByteArrayView data) override;
    void stopSending() override { m_sendsNoMore = !m_options.encrypted; }
    void finish() override;
    void abort() override;

private:
    void deliver();
    void close();

    const Options m_options;
    Peer &m_peer;
    http::TransportListener &m_listener;
    bool m_open = true;
    bool m_slow = false;
    bool m_finishing = false;
    bool m_sendsNoMore = false;
    QByteArray m_kernel; ///< sent by the peer, not yet in the buffer
    QByteArray m_buffer;
    QByteArray m_waiting; ///< written, not yet taken by the slow peer
    qint64 m_mostPending = 0;
    qint64 m_progress = 0;
    http::Milliseconds m_lastProgress = http::monotonicNow();
};
} // namespace palier::fuzz
