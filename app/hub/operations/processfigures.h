// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/operations/metricstext.h"

namespace palier::hub
{
/// The process' own figures under the names that Prometheus' client libraries give them.
void writeProcess(MetricsText &text);
} // namespace palier::hub
