// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "viewmodels/writingviewmodel.h"

namespace palier
{
/// What a resident who asks for help may write: what it is about.
[[nodiscard]] WritingPurpose aboutHelp();
} // namespace palier
