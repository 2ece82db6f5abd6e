// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QTimer>

#include <chrono>
#include <memory>

namespace palier
{
/// Tells the service manager that the program is up and that its event loop turns: the protocol of sd_notify(3), a datagram to
/// $NOTIFY_SOCKET. A loop that hangs says nothing, and the manager starts the program anew after $WATCHDOG_USEC.
class ServiceNotifier
{
public:
    /// Reads and removes both variables, so that children do not speak for us. Without them every call does nothing.
    [[nodiscard]] static std::unique_ptr<ServiceNotifier> fromEnvironment();
    ~ServiceNotifier();
    Q_DISABLE_COPY_MOVE(ServiceNotifier)

    /// READY=1; from now on WATCHDOG=1 in time, as long as the caller's event loop runs.
    void ready();
    /// STOPPING=1
    void stopping();

private:
    ServiceNotifier(QByteArray address, std::chrono::microseconds watchdog);
    void tell(QByteArrayView state) const;

    QByteArray m_address;
    int m_socket;
    QTimer m_heartbeat;
};
} // namespace palier
