// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/requestparser.h"
#include "http/response.h"

#include <QByteArrayList>

#include <optional>

namespace palier::http
{
/// Why a request cannot open a WebSocket whoever sends it: not RFC 6455 version 13, or from a page of another origin
/// that is not in `origins`. A request without Origin comes from no browser and passes.
[[nodiscard]] std::optional<Response> upgradeRefusal(const Head &head, const QByteArrayList &origins);
/// The answer that opens it.
[[nodiscard]] QByteArray upgradeAnswer(const Request &request);
} // namespace palier::http
