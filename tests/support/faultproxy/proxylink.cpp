// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "proxylink.h"

#include <sys/socket.h>

namespace palier::testing
{
namespace
{
constexpr auto portalPage = "<!DOCTYPE html><title>Welcome</title><p>Accept our terms to use this network.";

/// Closing then sends RST instead of FIN, and throws away what waits (SO_LINGER of 0 s).
void abortHard(QTcpSocket &socket)
{
    const linger now { .l_onoff = 1, .l_linger = 0 };
    if (socket.socketDescriptor() >= 0)
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}
} // namespace

ProxyLink::ProxyLink(QTcpSocket *client, quint16 hubPort, const Line &line, quint64 seed, FaultSource &faults, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_random(seed)
    , m_client(client)
    , m_hub(new QTcpSocket(this))
    , m_toHub(new Pump(*m_hub, line, m_random, this))
    , m_toClient(new Pump(*m_client, line, m_random, this))
{
    client->setParent(this);
    for (auto *socket : { m_client, m_hub })
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &ProxyLink::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, &ProxyLink::clientGone);
    connect(m_hub, &QTcpSocket::readyRead, this, &ProxyLink::readHub);
    connect(m_hub, &QTcpSocket::disconnected, this, &ProxyLink::hubGone);
    connect(m_hub, &QTcpSocket::connected, this, [this] {
        m_hub->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        readClient();
    });
    connect(m_hub, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            reset(); // refused, or the hub was killed
    });
    m_hub->connectToHost(QHostAddress(QHostAddress::LocalHost), hubPort);
}

void ProxyLink::reset()
{
    m_toHub->clear();
    m_toClient->clear();
    m_over = true;
    abortHard(*m_client);
    abortHard(*m_hub);
    endWhenBothAreOver();
}

void ProxyLink::freeze()
{
    m_swallows = true;
    m_toHub->clear();
    m_toClient->clear();
}

void ProxyLink::readClient()
{
    if (m_hub->state() != QAbstractSocket::ConnectedState)
        return;
    const auto bytes = m_client->readAll();
    if (m_swallows || m_over)
        return;
    if (m_raw)
        return m_toHub->send(bytes);
    m_requests.add(bytes);
    while (const auto next = m_requests.next()) {
        request(*next);
        if (m_swallows || m_over)
            return;
    }
}

void ProxyLink::request(const HttpMessage &request)
{
    const auto fault = m_faults.faultFor(request);
    const bool inRequest = fault == Fault::Reset && m_random() % 2 == 0;
    if (inRequest) {
        m_faults.happened(Fault::Reset);
        return resetSoon(*m_toHub, request.bytes());
    }
    if (fault == Fault::HalfOpen) {
        m_faults.happened(Fault::HalfOpen);
        m_swallows = true;
        return;
    }
    if (fault == Fault::Portal) {
        m_faults.happened(Fault::Portal);
        const QByteArray page(portalPage);
        m_toClient->send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\nContent-Length: " + QByteArray::number(page.size()) + "\r\n\r\n" + page);
        m_toClient->then([this] { m_client->disconnectFromHost(); });
        m_over = true;
        return;
    }
    m_waiting.enqueue(fault);
    m_toHub->send(request.bytes());
}

void ProxyLink::readHub()
{
    const auto bytes = m_hub->readAll();
    if (m_swallows || m_over || m_hubIsMute)
        return;
    if (m_raw)
        return m_toClient->send(bytes);
    m_answers.add(bytes);
    while (const auto next = m_answers.next()) {
        const auto fault = m_waiting.isEmpty() ? std::nullopt : m_waiting.dequeue();
        if (next->isUpgrade()) {
            m_toClient->send(next->bytes());
            return upgraded(fault);
        }
        answer(*next, fault);
        if (m_swallows || m_over)
            return;
    }
}

void ProxyLink::upgraded(std::optional<Fault> fault)
{
    m_raw = true;
    m_toClient->send(m_answers.takeRest());
    m_toHub->send(m_requests.takeRest());
    m_hubIsMute = fault == Fault::UpgradeSilent;
    if (m_hubIsMute)
        m_faults.happened(Fault::UpgradeSilent);
    if (fault == Fault::UpgradeRefused || fault == Fault::Reset) {
        m_faults.happened(*fault);
        reset();
    }
}

void ProxyLink::answer(const HttpMessage &answer, std::optional<Fault> fault)
{
    if (!fault || (fault == Fault::LengthTooShort && answer.body.size() < 2))
        return m_toClient->send(answer.bytes());
    m_faults.happened(*fault);
    const auto closeClient = [this] { m_client->disconnectFromHost(); };
    const auto length = answer.body.size();
    switch (*fault) {
    case Fault::Swallowed:
        return reset();
    case Fault::Truncated:
        m_toClient->send(answer.bytes().left(answer.head.size() + length / 2));
        m_over = true;
        return m_toClient->then(closeClient);
    case Fault::LengthTooLong:
        m_toClient->send(answer.withLength(length + 1 + static_cast<qsizetype>(m_random() % 1000)).bytes());
        m_over = true;
        return m_toClient->then(closeClient);
    case Fault::LengthTooShort:
        return m_toClient->send(answer.withLength(length / 2).bytes());
    case Fault::Doubled:
        return m_toClient->send(answer.bytes() + answer.bytes());
    case Fault::Reset:
        return resetSoon(*m_toClient, answer.bytes());
    case Fault::HalfOpen:
    case Fault::Portal:
    case Fault::UpgradeRefused:
    case Fault::UpgradeSilent:
        return m_toClient->send(answer.bytes());
    }
}

/// Somewhere within these bytes.
void ProxyLink::resetSoon(Pump &pump, const QByteArray &bytes)
{
    m_over = true;
    pump.send(bytes.left(static_cast<qsizetype>(m_random() % static_cast<quint64>(bytes.size()))));
    pump.then([this] { reset(); });
}

/// What the client said before it left still reaches the hub.
void ProxyLink::clientGone()
{
    m_toClient->clear();
    m_toHub->then([this] { m_hub->disconnectFromHost(); });
    endWhenBothAreOver();
}

void ProxyLink::hubGone()
{
    m_toHub->clear();
    if (!m_swallows)
        m_toClient->then([this] { m_client->disconnectFromHost(); });
    endWhenBothAreOver();
}

void ProxyLink::endWhenBothAreOver()
{
    if (m_client->state() == QAbstractSocket::UnconnectedState && m_hub->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}
} // namespace palier::testing
