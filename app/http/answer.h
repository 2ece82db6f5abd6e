// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/requestparser.h"
#include "http/response.h"

#include <QFile>

#include <memory>

namespace palier::http
{
/// A response made ready for one request: conditions and ranges decided (RFC 9110, 13 and 14), the file opened.
struct Answer {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::unique_ptr<QFile> file; ///< open at `offset`; sent instead of `body`
    qint64 length = 0; ///< of the content; for HEAD that of the content not sent
    bool sendsBody = true;
};

[[nodiscard]] Answer prepareAnswer(Response response, const Request &request);

/// Status line, headers and the empty line. `date` is the value of the Date header.
[[nodiscard]] QByteArray makeHead(const Answer &answer, const QList<std::pair<QByteArray, QByteArray>> &defaultHeaders, const QByteArray &date,
    bool keepAlive, bool http10);
} // namespace palier::http
