// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/minutes.h"

namespace palier
{
namespace
{
constexpr int minute = 60'000;
}

Minutes::Minutes(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Minutes::restart);
    wait();
}

void Minutes::restart()
{
    Q_EMIT passed();
    wait();
}

void Minutes::wait()
{
    m_timer.start(minute - int(m_clock.now().toMSecsSinceEpoch() % minute) + 1);
}
} // namespace palier
