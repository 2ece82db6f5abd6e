// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sockets.h"

#include <cerrno>
#include <chrono>
#include <cstring>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
sockaddr_in loopback(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}
} // namespace

qint64 raiseDescriptorLimit()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return qint64(limit.rlim_cur);
}

quint16 freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), size);
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    ::close(descriptor);
    return ntohs(address.sin_port);
}

int tryConnect(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(port);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(descriptor);
        return -1;
    }
    const int one = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    return descriptor;
}

int connectTo(quint16 port)
{
    const int descriptor = tryConnect(port);
    if (descriptor < 0)
        qFatal("Cannot connect to port %u: %s", unsigned(port), std::strerror(errno));
    return descriptor;
}

void sendAll(int descriptor, const QByteArray &bytes)
{
    if (::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
        qFatal("A server does not take our request: %s", std::strerror(errno));
}

QByteArray receive(int descriptor, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype got = 0; got < size;) {
        const ssize_t more = ::recv(descriptor, bytes.data() + got, size_t(size - got), 0);
        if (more <= 0)
            qFatal("A server has closed: %s", std::strerror(errno));
        got += more;
    }
    return bytes;
}

QByteArray receiveHead(int descriptor)
{
    QByteArray bytes;
    while (!bytes.endsWith("\r\n\r\n"))
        bytes.append(receive(descriptor, 1));
    return bytes;
}

void makeNonBlocking(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

qint64 nowNanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}
