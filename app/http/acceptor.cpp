// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/acceptor.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

namespace palier::http
{
namespace
{
constexpr int backlog = 4096;
constexpr int batch = 64;

QHostAddress addressOf(const sockaddr_storage &storage)
{
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
}

QString Acceptor::listen(const QHostAddress &address, quint16 port)
{
    m_server.setListenBacklogSize(backlog);
    if (!m_server.listen(address, port))
        return m_server.errorString();
    m_server.pauseAccepting();
    m_notifier = std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Acceptor::acceptSome);
    return {};
}

void Acceptor::retry()
{
    if (m_notifier && !m_notifier->isEnabled())
        m_notifier->setEnabled(true);
}

void Acceptor::acceptSome()
{
    const int listening = int(m_server.socketDescriptor());
    for (int i = 0; i < batch; ++i) {
        sockaddr_storage storage {};
        socklen_t size = sizeof storage;
        const int descriptor = ::accept4(listening, reinterpret_cast<sockaddr *>(&storage), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0) {
            if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)
                m_notifier->setEnabled(false);
            return;
        }
        const QHostAddress peer = addressOf(storage);
        if (m_gate.admit(peer, descriptor))
            m_admitted(descriptor, peer);
        else
            ::close(descriptor);
    }
}
} // namespace palier::http
