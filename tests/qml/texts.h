// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "stage.h"

namespace palier::texts
{
/// Texts in front that are cut, beyond the safe area or covered.
[[nodiscard]] QStringList faultsOfTexts(Stage &stage);
/// Texts in front that stand out too little from what they stand on: 4.5:1, and 7:1 for those of a message (WCAG 2.2, 1.4.3 and 1.4.6).
[[nodiscard]] QStringList faultsOfContrast(Stage &stage, bool isMessage);
} // namespace palier::texts
