// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "subscribers.h"

#include "sockets.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
/// MQTT 3.1.1: CONNECT without a keep-alive time.
QByteArray mqttConnect(const QByteArray &client)
{
    QByteArray packet("\x10\0\0\x04MQTT\x04\x02\0\0\0\0", 14);
    packet[1] = char(12 + client.size());
    packet[13] = char(client.size());
    return packet + client;
}

const QByteArray mqttSubscribe("\x82\x06\0\1\0\1h\0", 8);

/// PUBLISH with QoS 0 to "h".
QByteArray mqttPublish()
{
    constexpr auto remaining = 3 + Subscribers::payload;
    QByteArray packet("\x30");
    packet.append(char(remaining % 128 | 0x80)).append(char(remaining / 128));
    return packet.append(QByteArray("\0\1h", 3)).append(QByteArray(Subscribers::payload, 'm'));
}

const QByteArray upgrade = "GET /hints HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
} // namespace

Subscribers::Subscribers(Protocol protocol, quint16 port, int count)
    : m_protocol(protocol)
    , m_port(port)
    , m_trigger(connectTo(port))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_missing(size_t(count), 0)
{
    if (protocol == Protocol::Raw)
        sendAll(m_trigger, "t");
    if (protocol == Protocol::Mqtt) {
        sendAll(m_trigger, mqttConnect("publisher"));
        receive(m_trigger, 4);
    }
    for (int i = 0; i < count; ++i)
        openOne(i);
    if (protocol == Protocol::WebSocket)
        waitUntilKnown(count);
}

/// The application hears of a socket a little after its client does.
void Subscribers::waitUntilKnown(int count)
{
    QByteArray head;
    while (!head.startsWith("HTTP/1.1 204")) {
        sendAll(m_trigger, "GET /known/" + QByteArray::number(count) + " HTTP/1.1\r\nHost: hub\r\n\r\n");
        head = receiveHead(m_trigger);
    }
}

Subscribers::~Subscribers()
{
    for (const int descriptor : m_descriptors)
        ::close(descriptor);
    ::close(m_trigger);
    ::close(m_epoll);
}

void Subscribers::openOne(int index)
{
    const int descriptor = connectTo(m_port);
    switch (m_protocol) {
    case Protocol::Raw:
        sendAll(descriptor, "s");
        receive(descriptor, 1);
        break;
    case Protocol::Mqtt:
        sendAll(descriptor, mqttConnect("s" + QByteArray::number(index)));
        receive(descriptor, 4);
        sendAll(descriptor, mqttSubscribe);
        receive(descriptor, 5);
        break;
    case Protocol::WebSocket:
        sendAll(descriptor, upgrade);
        receiveHead(descriptor);
        break;
    }
    makeNonBlocking(descriptor);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u32 = quint32(index);
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    m_descriptors.push_back(descriptor);
}

qsizetype Subscribers::messageSize() const
{
    return m_protocol == Protocol::Mqtt ? mqttPublish().size() : payload + 4;
}

void Subscribers::setOff()
{
    switch (m_protocol) {
    case Protocol::Raw:
        sendAll(m_trigger, "x");
        break;
    case Protocol::Mqtt:
        sendAll(m_trigger, mqttPublish());
        break;
    case Protocol::WebSocket:
        sendAll(m_trigger, "POST /publish HTTP/1.1\r\nHost: hub\r\n\r\n");
        break;
    }
}

double Subscribers::round()
{
    std::fill(m_missing.begin(), m_missing.end(), messageSize());
    size_t waiting = m_missing.size();
    const qint64 start = nowNanoseconds();
    setOff();
    std::array<epoll_event, 512> events;
    std::array<char, 1024> buffer;
    while (waiting > 0) {
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 30'000);
        if (count <= 0)
            qFatal("%zu subscribers got nothing within 30 s", waiting);
        for (int i = 0; i < count; ++i) {
            const size_t index = events[size_t(i)].data.u32;
            const ssize_t got = ::recv(m_descriptors[index], buffer.data(), buffer.size(), 0);
            if (got <= 0)
                qFatal("A subscriber was dropped");
            m_missing[index] -= got;
            if (m_missing[index] == 0)
                --waiting;
        }
    }
    const double passed = double(nowNanoseconds() - start) / 1e6;
    if (m_protocol == Protocol::WebSocket)
        receiveHead(m_trigger);
    return passed;
}
