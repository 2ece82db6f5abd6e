// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <functional>

namespace palier::testing
{
/// The common frame of the loops that kill a program with SIGKILL: `--rounds N` (else `rounds`), `--seed S`. `loop` gives the exit code.
[[nodiscard]] int killInRounds(int argc, char **argv, int rounds, const std::function<int(int rounds, quint64 seed)> &loop);
/// Prints one line, at once.
void say(const QString &line);
} // namespace palier::testing
