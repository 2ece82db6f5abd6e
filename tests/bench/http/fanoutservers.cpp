// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fanoutservers.h"

#include "http/server.h"
#include "sockets.h"
#include "subscribers.h"

#include <QCoreApplication>
#include <QMutex>

#include <array>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
int listenOn(quint16 port)
{
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int one = 1;
    ::setsockopt(listening, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::bind(listening, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || ::listen(listening, 4096) != 0)
        qFatal("Cannot listen on port %u", unsigned(port));
    return listening;
}

void watch(int epoll, int descriptor)
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = descriptor;
    ::epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event);
}
} // namespace

void serveRaw(quint16 port)
{
    const int listening = listenOn(port);
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    watch(epoll, listening);
    const QByteArray message(Subscribers::payload + 4, 'm');
    std::vector<int> subscribers;
    std::array<epoll_event, 256> events;
    while (true) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int descriptor = events[size_t(i)].data.fd;
            if (descriptor == listening) {
                const int accepted = ::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
                const int one = 1;
                ::setsockopt(accepted, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                watch(epoll, accepted);
                continue;
            }
            char what = 0;
            if (::recv(descriptor, &what, 1, 0) <= 0) {
                ::close(descriptor);
                std::erase(subscribers, descriptor);
            } else if (what == 's') {
                subscribers.push_back(descriptor);
                ::send(descriptor, "s", 1, MSG_NOSIGNAL);
            } else if (what == 'x') {
                for (const int subscriber : subscribers)
                    ::send(subscriber, message.constData(), size_t(message.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
            }
        }
    }
}

int servePalier(quint16 port, int workers)
{
    QMutex mutex;
    QList<WebSocketId> sockets;
    std::unique_ptr<Server> server;
    const QByteArray hint(Subscribers::payload, 'm');
    auto router = std::make_shared<Router>();
    router->add("POST", u"/publish"_s, [&](const Request &, const Reply &reply) {
        const QMutexLocker lock(&mutex);
        server->webSockets().send(sockets, hint);
        reply(Response::noContent());
    });
    router->add("GET", u"/known/{count}"_s, [&](const Request &request, const Reply &reply) {
        const QMutexLocker lock(&mutex);
        Response answer;
        answer.status = sockets.size() >= request.parameter(u"count").toLongLong() ? 204 : 503;
        reply(std::move(answer));
    });
    ServerOptions options { .port = port, .workers = workers };
    options.limits.pingInterval = std::chrono::hours(1'000'000); // a ping among the counted bytes would end the round
    auto listening = Server::listen(options, router);
    if (!listening)
        qFatal("%s", qUtf8Printable(listening.error().detail));
    server = std::move(*listening);
    server->addWebSocket(u"/hints"_s, [](const Request &, const UpgradeDecision &decide) { decide({}, {}); },
        { .opened =
                [&](WebSocketId id, const QVariant &) {
                    const QMutexLocker lock(&mutex);
                    sockets.append(id);
                },
            .closed =
                [&](WebSocketId id) {
                    const QMutexLocker lock(&mutex);
                    sockets.removeOne(id);
                },
            .received = {} });
    return QCoreApplication::exec();
}
