// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace palier
{
namespace
{
int writeEnd = -1;

void wake(int)
{
    const int interrupted = errno;
    const char byte = 1;
    (void)!::write(writeEnd, &byte, 1);
    errno = interrupted;
}

void answerSignalsWith(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}
} // namespace

StopSignal::StopSignal(int readEnd)
    : m_readEnd(readEnd)
{
    auto *notifier = new QSocketNotifier(readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT received();
    });
}

StopSignal::~StopSignal()
{
    answerSignalsWith(SIG_DFL);
    ::close(writeEnd);
    ::close(m_readEnd);
}

Result<std::unique_ptr<StopSignal>> StopSignal::create()
{
    std::array<int, 2> ends;
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return Error { Error::Kind::Internal, QStringLiteral("no pipe for signals: the limit of open files is reached") };
    writeEnd = ends[1];
    answerSignalsWith(wake);
    return std::unique_ptr<StopSignal>(new StopSignal(ends[0]));
}
} // namespace palier
