// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/gate.h"

#include <QSocketNotifier>
#include <QTcpServer>

#include <functional>
#include <memory>

namespace palier::http
{
/// The listening socket: hands admitted descriptors on and closes the others, a batch per turn of the event loop.
/// Accepts by itself, because QTcpServer (6.4) spins when no descriptor is left.
class Acceptor final : public QObject
{
    Q_OBJECT
public:
    using Admitted = std::function<void(qintptr descriptor, const QHostAddress &peer)>;
    Acceptor(Gate &gate, Admitted admitted);

    /// Empty, or why it cannot listen.
    [[nodiscard]] QString listen(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Accepting stops when descriptors run out; the worker's tick starts it again.
    void retry();

private:
    void acceptSome();

    Gate &m_gate;
    Admitted m_admitted;
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_notifier;
};
} // namespace palier::http
