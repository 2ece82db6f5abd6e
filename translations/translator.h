// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// From now on every text is in this language. False when there are no words for it.
[[nodiscard]] bool speak(const QString &language);
} // namespace palier
