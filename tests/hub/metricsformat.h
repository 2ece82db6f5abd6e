// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QMap>

namespace palier::hub
{
/// Each series ("name{label=\"value\"}", labels as written) with its value.
using Series = QMap<QByteArray, double>;

/// Reads Prometheus' text format 0.0.4 more strictly than Prometheus does: each metric once, HELP before TYPE before its samples, names
/// and units by convention, the same labels throughout, histograms whole and ascending. Invalid names the line at fault.
[[nodiscard]] Result<Series> readMetrics(const QByteArray &text);
} // namespace palier::hub
