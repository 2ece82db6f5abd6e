// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "rawwebsocket.h"

#include <QtEndian>

using namespace palier::http;

QByteArray clientFrame(Opcode opcode, const QByteArray &payload, bool masked, bool final)
{
    QByteArray frame = makeFrame(opcode, payload);
    const qsizetype head = frame.size() - payload.size();
    frame[0] = char(quint8(opcode) | (final ? 0x80 : 0));
    if (!masked)
        return frame;
    frame[1] = char(frame[1] | char(0x80));
    frame.insert(head, QByteArray("\1\2\3\4"));
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame[head + 4 + i] = char(frame[head + 4 + i] ^ char(1 + i % 4));
    return frame;
}

int RawWebSocket::Frame::closeCode() const
{
    return opcode == int(Opcode::Close) && payload.size() >= 2 ? qFromBigEndian<quint16>(payload.constData()) : -1;
}

RawWebSocket::RawWebSocket(RawClient client, const QByteArray &path, const QByteArray &headers)
    : m_client(std::move(client))
{
    m_client.send("GET " + path
        + " HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        + headers + "\r\n");
    m_answer = m_client.answer();
}

RawWebSocket::Frame RawWebSocket::next(int ms)
{
    const QByteArray head = m_client.take(2, ms);
    if (head.size() < 2)
        return {};
    qsizetype length = quint8(head[1]) & 0x7f;
    if (length == 126)
        length = qFromBigEndian<quint16>(m_client.take(2, ms).constData());
    return { head[0] & 0x0f, m_client.take(length, ms) };
}

RawWebSocket::Frame RawWebSocket::nextButPing(int ms)
{
    while (true) {
        const Frame frame = next(ms);
        if (frame.opcode != int(Opcode::Ping))
            return frame;
    }
}
