// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier::testing
{
/// Thrown where an invariant of docs/feed.md does not hold.
struct Broken {
    QString invariant; ///< "C1"
    QString detail;
};
} // namespace palier::testing
