// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/request.h"

#include <QByteArrayView>

#include <variant>

namespace palier::http
{
/// What the head of a request says beyond what the router sees.
struct Head {
    Request request;
    qint64 contentLength = 0;
    bool keepAlive = true;
    bool http10 = false;
    bool expectsContinue = false;
    bool wantsWebSocket = false; ///< Connection: upgrade, Upgrade: websocket
};

/// Why a head is refused; the connection closes after it, for nothing tells where the next request begins.
struct HeadError {
    int status = 400;
    QString detail;
};

/// Reads a whole head, its empty line included (RFC 9112, without folded lines and transfer codings).
[[nodiscard]] std::variant<Head, HeadError> parseHead(QByteArrayView bytes);
} // namespace palier::http
