// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/servicenotifier.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace palier
{
namespace
{
constexpr auto addressVariable = "NOTIFY_SOCKET";
constexpr auto watchdogVariable = "WATCHDOG_USEC";
constexpr auto watchedProcessVariable = "WATCHDOG_PID";

QByteArray taken(const char *variable)
{
    const QByteArray value = qgetenv(variable);
    qunsetenv(variable);
    return value;
}

/// What we are to answer for: nothing when another process is meant.
std::chrono::microseconds watchdogOf(const QByteArray &interval, const QByteArray &process)
{
    const bool isOurs = process.isEmpty() || process.toLongLong() == ::getpid();
    return std::chrono::microseconds(isOurs ? interval.toLongLong() : 0);
}
} // namespace

std::unique_ptr<ServiceNotifier> ServiceNotifier::fromEnvironment()
{
    const QByteArray address = taken(addressVariable);
    const QByteArray interval = taken(watchdogVariable);
    return std::unique_ptr<ServiceNotifier>(new ServiceNotifier(address, watchdogOf(interval, taken(watchedProcessVariable))));
}

ServiceNotifier::ServiceNotifier(QByteArray address, std::chrono::microseconds watchdog)
    : m_address(std::move(address))
    , m_socket(m_address.isEmpty() ? -1 : ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
{
    m_heartbeat.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(watchdog / 2));
    QObject::connect(&m_heartbeat, &QTimer::timeout, &m_heartbeat, [this] { tell("WATCHDOG=1"); });
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

void ServiceNotifier::ready()
{
    tell("READY=1");
    if (m_heartbeat.interval() > 0)
        m_heartbeat.start();
}

void ServiceNotifier::stopping()
{
    m_heartbeat.stop();
    tell("STOPPING=1");
}

void ServiceNotifier::tell(QByteArrayView state) const
{
    sockaddr_un address {};
    if (m_socket < 0 || m_address.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_address.constData(), static_cast<std::size_t>(m_address.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // a name in the kernel, not a file
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(m_address.size()));
    (void)::sendto(m_socket, state.data(), static_cast<std::size_t>(state.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
        reinterpret_cast<const sockaddr *>(&address), length); // nobody listens: nobody is told
}
} // namespace palier
