// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// What just happened because of a key, in a short sentence. It stands somewhere else, too: whoever misses it has lost nothing.
struct Notice {
    QString icon;
    QString text;
    QString instead = {}; ///< said aloud instead while private text is not; empty: this is not private
};
} // namespace palier
