// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"
#include "viewmodels/contents.h"
#include "viewmodels/minutes.h"
#include "viewmodels/wording.h"

namespace palier
{
/// What every view-model is made with; all of it outlives them.
struct Services {
    Contents &contents;
    const Clock &clock; ///< the hub's time as far as known
    const Wording &wording;
    Minutes &minutes;
};
} // namespace palier
