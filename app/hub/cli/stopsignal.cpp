// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/cli/stopsignal.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace palier::hub::cli
{
namespace
{
std::array<int, 2> pipeEnds { -1, -1 };

void note(int)
{
    const char byte = 1;
    (void)!::write(pipeEnds[1], &byte, 1);
}
} // namespace

StopSignal::StopSignal()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_descriptor = pipeEnds[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT received();
    });
    std::signal(SIGTERM, note);
    std::signal(SIGINT, note);
}

StopSignal::~StopSignal()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (const int end : pipeEnds)
        ::close(end);
}
} // namespace palier::hub::cli
