// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/mailbox.h"
#include "http/serverstate.h"
#include "http/transport.h"

#include <QThread>

#include <memory>
#include <unordered_map>

namespace palier::http
{
class Acceptor;
class Connection;

/// One IO thread with its connections. Members are called on that thread unless they say otherwise.
class Worker final : public QObject
{
    Q_OBJECT
public:
    /// Ids of this worker's connections are `index` modulo `count`, so that anyone can tell whose a connection is.
    Worker(ServerState &state, int index, int count);
    ~Worker() override;

    /// Closes all connections and joins the thread. On the thread that made the worker.
    void stop();

    /// Listens on this thread; an empty text, or why it cannot. Called from outside.
    [[nodiscard]] QString listen(std::function<void(qintptr descriptor, const QHostAddress &peer)> admitted);
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; } ///< from any thread

    void adopt(qintptr descriptor, const QHostAddress &peer);
    /// The same for a transport of any kind; gives the connection's id.
    quint64 adopt(const QHostAddress &peer, const TransportFactory &makeTransport);
    void forget(Connection &connection);
    /// The connection of that id, or null once it has gone.
    [[nodiscard]] Connection *find(quint64 id) const;
    /// Writes one frame to many WebSockets, in turns, so that other clients are served in between.
    void sendFrame(const QList<WebSocketId> &to, const QByteArray &frame, qsizetype from = 0);

    [[nodiscard]] ServerState &state() { return m_state; }
    /// The value of the Date header, made once a second.
    [[nodiscard]] const QByteArray &date();

private:
    void tick();
    void shutDown();

    ServerState &m_state;
    const quint64 m_count;
    quint64 m_nextId;
    std::unordered_map<quint64, Connection *> m_connections;
    std::unique_ptr<Acceptor> m_acceptor;
    quint16 m_port = 0;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    std::shared_ptr<Mailbox> m_mailbox;
    QThread m_thread;
};
} // namespace palier::http
