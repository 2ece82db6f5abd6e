// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/acceptor.h"

#include <sys/socket.h>
#include <unistd.h>

namespace palier::http
{
namespace
{
constexpr int backlog = 4096;

QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    const QHostAddress address(reinterpret_cast<const sockaddr *>(&storage));
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}
} // namespace

Acceptor::Acceptor(Gate &gate, Admitted admitted)
    : m_gate(gate)
    , m_admitted(std::move(admitted))
{
    setListenBacklogSize(backlog);
    connect(this, &QTcpServer::acceptError, this, [this] { m_paused = true; });
}

void Acceptor::retry()
{
    if (!m_paused)
        return;
    m_paused = false;
    resumeAccepting();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const QHostAddress peer = peerOf(descriptor);
    if (m_gate.admit(peer, descriptor))
        m_admitted(descriptor, peer);
    else
        ::close(int(descriptor));
}
} // namespace palier::http
