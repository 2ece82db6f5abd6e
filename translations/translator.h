// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace palier
{
/// The languages the television speaks, the first one by default.
[[nodiscard]] QStringList languages();
/// From now on every text is in this language. False when there are no words for it.
[[nodiscard]] bool speak(const QString &language);
} // namespace palier
