// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "http/request.h"

namespace palier::hub
{
/// Invalid names the first parameter that is not one of `known` or is given twice.
[[nodiscard]] Result<Done> onlyParameters(const http::Request &request, const QStringList &known);
[[nodiscard]] Result<int> integerParameter(const http::Request &request, const QString &name, int fallback, int min, int max);
/// Empty when absent.
[[nodiscard]] Result<QString> uuidParameter(const http::Request &request, const QString &name);
[[nodiscard]] bool isUuid(const QString &text);
} // namespace palier::hub
