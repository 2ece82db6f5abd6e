// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/worker.h"

#include "http/acceptor.h"
#include "http/connection.h"
#include "http/epolldispatcher.h"
#include "http/sockettransport.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

#include <vector>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
constexpr qsizetype framesPerTurn = 1'000;
}

Worker::Worker(ServerState &state, int index, int count)
    : m_state(state)
    , m_count(quint64(count))
    , m_nextId(quint64(index) + quint64(count))
    , m_mailbox(std::make_shared<Mailbox>(this))
{
    m_thread.setObjectName(u"http-%1"_s.arg(index));
    m_thread.setEventDispatcher(new EpollDispatcher);
    moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, this, [this] {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, &Worker::tick);
        timer->start(m_state.options.limits.tick);
    });
    m_thread.start();
}

Worker::~Worker()
{
    stop();
}

void Worker::stop()
{
    if (m_thread.isFinished())
        return;
    m_mailbox->close();
    QMetaObject::invokeMethod(this, &Worker::shutDown, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString Worker::listen(std::function<void(qintptr, const QHostAddress &)> admitted)
{
    QString problem;
    const auto start = [this, &problem, &admitted] {
        m_acceptor = std::make_unique<Acceptor>(m_state.gate, std::move(admitted));
        problem = m_acceptor->listen(m_state.options.address, m_state.options.port);
        m_port = m_acceptor->port();
    };
    QMetaObject::invokeMethod(this, start, Qt::BlockingQueuedConnection);
    return problem;
}

void Worker::adopt(qintptr descriptor, const QHostAddress &peer)
{
    adopt(peer, [this, descriptor](TransportListener &listener) {
        const ServerOptions &options = m_state.options;
        return std::make_unique<SocketTransport>(descriptor, options.tls, options.limits.readBuffer, listener);
    });
}

quint64 Worker::adopt(const QHostAddress &peer, const TransportFactory &makeTransport)
{
    const quint64 id = m_nextId;
    m_nextId += m_count;
    const auto connection = m_connections.emplace(id, new Connection(id, peer, *this, makeTransport)).first->second;
    connection->start();
    return id;
}

void Worker::forget(Connection &connection)
{
    m_connections.erase(connection.id());
    m_state.gate.release(connection.address());
    connection.deleteLater();
}

Connection *Worker::find(quint64 id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

void Worker::sendFrame(const QList<WebSocketId> &to, const QByteArray &frame, qsizetype from)
{
    const qsizetype end = std::min(from + framesPerTurn, to.size());
    for (qsizetype i = from; i < end; ++i) {
        if (Connection *connection = find(to[i]))
            connection->sendFrame(frame);
    }
    if (end < to.size())
        QMetaObject::invokeMethod(this, [this, to, frame, end] { sendFrame(to, frame, end); }, Qt::QueuedConnection);
}

const QByteArray &Worker::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    }
    return m_date;
}

void Worker::tick()
{
    if (m_acceptor)
        m_acceptor->retry();
    std::vector<Connection *> all;
    all.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections)
        all.push_back(connection);
    // Connections that go meanwhile are deleted by the event loop, after this.
    const Milliseconds now = monotonicNow();
    for (Connection *connection : all)
        connection->tick(now);
}

void Worker::shutDown()
{
    m_acceptor.reset();
    while (!m_connections.empty()) {
        Connection *connection = m_connections.begin()->second;
        connection->shutDown();
        delete connection;
    }
    qDeleteAll(findChildren<QTimer *>(Qt::FindDirectChildrenOnly));
}
} // namespace palier::http
