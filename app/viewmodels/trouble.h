// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/error.h"

#include <QString>

namespace palier
{
/// A sentence with its support code, for what somebody has to mend; empty for what passes by itself (no network, a busy hub).
[[nodiscard]] QString troubleText(Error::Obstacle obstacle);
/// The same in so few words that they fit beside large text.
[[nodiscard]] QString shortTroubleText(Error::Obstacle obstacle);
/// "Code 12", for whoever mends it; empty when there is none.
[[nodiscard]] QString supportCode(Error::Obstacle obstacle);
} // namespace palier
