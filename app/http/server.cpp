// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/server.h"

#include "http/connection.h"
#include "http/serverstate.h"
#include "http/websocketframes.h"
#include "http/worker.h"

#include <QSslKey>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace palier::http
{
class Server::Private final : public WebSocketHub
{
public:
    Private(const ServerOptions &options, std::shared_ptr<const Router> router)
        : state(options, std::move(router))
    {
        const int count = std::max(1, options.workers);
        for (int index = 0; index < count; ++index)
            workers.push_back(std::make_unique<Worker>(state, index, count));
    }

    /// All stop before any is deleted: a handler on one may be sending through another.
    ~Private() override
    {
        for (const auto &worker : workers)
            worker->stop();
    }

    /// Empty, or why it cannot listen.
    [[nodiscard]] QString listen()
    {
        return workers.front()->listen([this](qintptr descriptor, const QHostAddress &peer) { share(descriptor, peer); });
    }

    void send(const QList<WebSocketId> &to, const QByteArray &text) override
    {
        const QByteArray frame = makeFrame(Opcode::Text, text);
        eachWorker(to, [frame](Worker &worker, const QList<WebSocketId> &own) { worker.sendFrame(own, frame); });
    }

    void close(const QList<WebSocketId> &which, quint16 code, const QString &reason) override
    {
        eachWorker(which, [code, text = reason.toUtf8()](Worker &worker, const QList<WebSocketId> &own) {
            for (const WebSocketId id : own) {
                if (Connection *connection = worker.find(id))
                    connection->closeWebSocket(code, text);
            }
        });
    }

    ServerState state;
    std::vector<std::unique_ptr<Worker>> workers; ///< the first one listens

private:
    /// On the first worker's thread.
    void share(qintptr descriptor, const QHostAddress &peer)
    {
        Worker *worker = workers[m_next].get();
        m_next = (m_next + 1) % workers.size();
        worker->mailbox()->run([worker, descriptor, peer] { worker->adopt(descriptor, peer); });
    }

    template<typename Task>
    void eachWorker(const QList<WebSocketId> &ids, const Task &task)
    {
        std::vector<QList<WebSocketId>> shares(workers.size());
        for (const WebSocketId id : ids)
            shares[id % workers.size()].append(id);
        for (size_t i = 0; i < workers.size(); ++i) {
            Worker *worker = workers[i].get();
            if (!shares[i].isEmpty())
                worker->mailbox()->run([worker, task, own = std::move(shares[i])] { task(*worker, own); });
        }
    }

    size_t m_next = 0;
};

Server::Server(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::listen(const ServerOptions &options, std::shared_ptr<const Router> router)
{
    if (options.tls && (options.tls->localCertificate().isNull() || options.tls->privateKey().isNull()))
        return Error { .kind = Error::Kind::Invalid, .detail = u"TLS needs a certificate and its key"_s, .field = u"tls"_s };
    auto own = std::make_unique<Private>(options, std::move(router));
    const QString problem = own->listen();
    if (!problem.isEmpty()) {
        const QString where = options.address.toString() + u':' + QString::number(options.port);
        return Error { .kind = Error::Kind::Unavailable, .detail = u"Cannot listen on %1: %2"_s.arg(where, problem), .field = u"listen"_s };
    }
    return std::unique_ptr<Server>(new Server(std::move(own)));
}

quint16 Server::port() const
{
    return d->workers.front()->port();
}

ServerCounters Server::counters() const
{
    return { .connections = d->state.gate.open(),
        .webSockets = d->state.webSockets,
        .requests = d->state.requests,
        .bodyBytes = d->state.bodies->used(),
        .refused = d->state.gate.refused() };
}

void Server::addWebSocket(const QString &path, UpgradeCheck check, WebSocketEvents events)
{
    d->state.addUpgradePoint(path, { std::move(check), std::move(events) });
}

WebSocketHub &Server::webSockets()
{
    return *d;
}
} // namespace palier::http
