// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/gate.h"

#include <QTcpServer>

#include <functional>

namespace palier::http
{
/// The listening socket: hands admitted descriptors on and closes the others. Survives a lack of descriptors.
class Acceptor final : public QTcpServer
{
    Q_OBJECT
public:
    using Admitted = std::function<void(qintptr descriptor, const QHostAddress &peer)>;
    Acceptor(Gate &gate, Admitted admitted);

    /// Accepting stops on EMFILE; the worker's tick starts it again.
    void retry();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Gate &m_gate;
    Admitted m_admitted;
    bool m_paused = false;
};
} // namespace palier::http
