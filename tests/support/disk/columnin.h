// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <QStringList>

namespace palier::testing
{
/// The first column of what a program's database says, in order; the program may be running. A database that cannot be read ends the test.
[[nodiscard]] QStringList columnIn(const QString &path, const QString &sql);
[[nodiscard]] QSet<QString> idsIn(const QString &path, const QString &sql);
} // namespace palier::testing
