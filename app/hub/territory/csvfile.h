// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QStringList>

namespace palier::hub::territory
{
struct CsvRow {
    int number = 0; ///< of its first line in the file, from 1
    QStringList fields; ///< trimmed
};

/// RFC 4180 with `;` or `,` (whichever the first line has more of), quotes, any line ends, UTF-8 with or without BOM. Empty lines are
/// passed over. Invalid when the text is not UTF-8 or a quote is never closed.
[[nodiscard]] Result<QList<CsvRow>> parseCsv(const QByteArray &bytes);
} // namespace palier::hub::territory
