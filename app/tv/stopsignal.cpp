// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "tv/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace palier
{
namespace
{
int writeEnd = -1;

void wake(int)
{
    const char byte = 1;
    (void)!::write(writeEnd, &byte, 1);
}
} // namespace

StopSignal::StopSignal(int socket)
    : m_socket(socket)
{
    auto *notifier = new QSocketNotifier(socket, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    ::close(writeEnd);
    ::close(m_socket);
}

Result<std::unique_ptr<StopSignal>> StopSignal::create()
{
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return Error { Error::Kind::Internal, QStringLiteral("no socket pair for signals"), {} };
    writeEnd = ends[0];
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
    return std::unique_ptr<StopSignal>(new StopSignal(ends[1]));
}
} // namespace palier
