// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "getload.h"

#include "sockets.h"

#include <array>
#include <vector>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace
{
/// The size of one whole answer with status 200.
qsizetype answerSize(quint16 port, const QByteArray &request)
{
    const int descriptor = connectTo(port);
    sendAll(descriptor, request);
    const QByteArray head = receiveHead(descriptor);
    ::close(descriptor);
    const qsizetype length = head.toLower().indexOf("content-length: ");
    if (!head.startsWith("HTTP/1.1 200") || length < 0)
        qFatal("Unexpected answer: %s", head.constData());
    return head.size() + head.mid(length + 16).split('\r').first().toLongLong();
}
} // namespace

double loadWithGets(quint16 port, const QByteArray &path, int connections, int requests)
{
    const QByteArray request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\nAccept: */*\r\n\r\n";
    const qsizetype size = answerSize(port, request);
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<int> descriptors;
    std::vector<qsizetype> missing(size_t(connections), size);
    const qint64 start = nowNanoseconds();
    for (int i = 0; i < connections; ++i) {
        descriptors.push_back(connectTo(port));
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u32 = quint32(i);
        ::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptors.back(), &event);
        sendAll(descriptors.back(), request);
    }
    int asked = connections;
    int answered = 0;
    std::array<epoll_event, 64> events;
    std::array<char, 16 * 1024> buffer;
    while (answered < requests) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), 10'000);
        if (count <= 0)
            qFatal("No answer within 10 s");
        for (int i = 0; i < count; ++i) {
            const size_t index = events[size_t(i)].data.u32;
            const ssize_t got = ::recv(descriptors[index], buffer.data(), buffer.size(), 0);
            if (got <= 0)
                qFatal("A connection was closed");
            missing[index] -= got;
            if (missing[index] > 0)
                continue;
            ++answered;
            missing[index] = size;
            if (asked++ < requests)
                sendAll(descriptors[index], request);
        }
    }
    const double seconds = double(nowNanoseconds() - start) / 1e9;
    for (const int descriptor : descriptors)
        ::close(descriptor);
    ::close(epoll);
    return seconds;
}
