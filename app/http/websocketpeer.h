// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/serverlimits.h"
#include "http/transport.h"
#include "http/websocketframes.h"

#include <functional>

namespace palier::http
{
/// The server's end of an open WebSocket: whole messages in, frames out, pings, and the closing handshake.
class WebSocketPeer
{
public:
    enum class State {
        Open,
        Closing, ///< our Close is sent, the peer's awaited
        Closed, ///< both sent theirs: the connection may go
        Broken, ///< the peer broke the protocol and was told: what it still sends is of no interest
        Dead, ///< takes nothing or does not answer: no use in waiting
    };
    using Received = std::function<void(const QByteArray &text)>;

    /// `stagger` in [0, 1) spreads the pings of many peers.
    WebSocketPeer(Transport &transport, const Limits &limits, double stagger, Received received);

    [[nodiscard]] State state() const { return m_state; }
    void feed(QByteArrayView bytes);
    void send(QByteArrayView frame);
    void close(quint16 code, QByteArrayView reason);
    void tick(Milliseconds now);

private:
    [[nodiscard]] bool take(Opcode opcode, const QByteArray &payload);
    void write(QByteArrayView frame);

    Transport &m_transport;
    const Limits &m_limits;
    Received m_received;
    FrameDecoder m_decoder;
    State m_state = State::Open;
    Milliseconds m_nextPing;
    Milliseconds m_lastSign; ///< when the peer last sent anything
    Milliseconds m_closingSince {};
};
} // namespace palier::http
