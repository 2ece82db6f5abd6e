// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace palier::testing
{
/// The process ends with the test that starts it, also where that is killed or aborts.
inline void diesWithUs(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}
} // namespace palier::testing
