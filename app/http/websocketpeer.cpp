// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/websocketpeer.h"

#include <QtEndian>

namespace palier::http
{
WebSocketPeer::WebSocketPeer(Transport &transport, const Limits &limits, double stagger, Received received)
    : m_transport(transport)
    , m_limits(limits)
    , m_received(std::move(received))
    , m_decoder(limits.maxWebSocketMessage)
    , m_nextPing(monotonicNow() + Milliseconds(qint64(stagger * double(limits.pingInterval.count()))))
    , m_lastSign(monotonicNow())
{
}

void WebSocketPeer::feed(QByteArrayView bytes)
{
    if (bytes.isEmpty() || (m_state != State::Open && m_state != State::Closing))
        return;
    m_lastSign = monotonicNow();
    const quint16 error = m_decoder.feed(bytes, [this](Opcode opcode, const QByteArray &payload) { return take(opcode, payload); });
    if (!error)
        return;
    if (m_state == State::Open)
        write(makeCloseFrame(error));
    m_state = State::Broken;
}

bool WebSocketPeer::take(Opcode opcode, const QByteArray &payload)
{
    switch (opcode) {
    case Opcode::Text:
        if (m_state == State::Open)
            m_received(payload);
        break;
    case Opcode::Ping:
        write(makeFrame(Opcode::Pong, payload));
        break;
    case Opcode::Close:
        if (m_state == State::Open)
            write(makeCloseFrame(payload.size() < 2 ? CloseCode::Normal : qFromBigEndian<quint16>(payload.constData())));
        if (m_state != State::Dead)
            m_state = State::Closed;
        break;
    case Opcode::Binary:
        close(CloseCode::Unsupported, "Text only");
        break;
    case Opcode::Pong:
    case Opcode::Continuation:
        break;
    }
    return m_state == State::Open || m_state == State::Closing;
}

void WebSocketPeer::send(QByteArrayView frame)
{
    if (m_state == State::Open)
        write(frame);
}

void WebSocketPeer::write(QByteArrayView frame)
{
    if (m_transport.pending() + frame.size() > m_limits.maxWebSocketQueue)
        m_state = State::Dead;
    else
        m_transport.write(frame);
}

void WebSocketPeer::close(quint16 code, QByteArrayView reason)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_closingSince = monotonicNow();
    write(makeCloseFrame(code, reason));
}

void WebSocketPeer::tick(Milliseconds now)
{
    if (m_state == State::Closing && now - m_closingSince > m_limits.closeTimeout)
        m_state = State::Dead;
    if (m_state != State::Open)
        return;
    if (now - m_lastSign > 2 * m_limits.pingInterval) {
        m_state = State::Dead;
    } else if (now >= m_nextPing) {
        m_nextPing = now + m_limits.pingInterval;
        write(makeFrame(Opcode::Ping, {}));
    }
}
} // namespace palier::http
