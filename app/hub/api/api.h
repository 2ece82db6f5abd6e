// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/api/context.h"
#include "hub/api/credentials.h"
#include "http/router.h"

namespace palier::hub
{
using ReadWork = std::function<Result<http::Response>(Database &, const Actor &, const http::Request &)>;
using WriteWork = std::function<Result<http::Response>(Transaction &, const Actor &, const http::Request &)>;

/// Finds out who asks, runs the work on the database's threads, answers. Everything announced is told after the commit and
/// before the reply.
void serveReading(Context &context, const http::Request &request, Who who, const ReadWork &work, const http::Reply &reply);
void serveWriting(Context &context, const http::Request &request, Who who, const WriteWork &work, const http::Reply &reply);

/// How large a body may be, in bytes: it is held in memory before anybody knows who sends it.
namespace bodylimit
{
inline constexpr qint64 none = 4 * 1024; ///< where nothing of it is read
inline constexpr qint64 form = 16 * 1024; ///< a sign-in, a box that asks for a code
inline constexpr qint64 sync = 128 * 1024; ///< 64 cursors and 200 receipts have 60 KiB
inline constexpr qint64 command = 256 * 1024; ///< a message in nine languages, each character escaped
}

/// A route that only reads.
void addReading(http::Router &router, Context &context, const QByteArray &method, const QString &pattern, Who who, const ReadWork &work);
/// A route that writes, in one transaction; takes no body.
void addWriting(http::Router &router, Context &context, const QByteArray &method, const QString &pattern, Who who, const WriteWork &work);

/// "https://hub.example/pair?code=…": a page's address as people reach the hub.
[[nodiscard]] QString pageUrl(const Context &context, const http::Request &request, const QString &page);
/// problemOf, and counted.
[[nodiscard]] http::Response refusal(const Context &context, const Error &error);
/// The error as problem details. Of Storage and Internal only the kind is told; the detail goes to the log.
[[nodiscard]] http::Response problemOf(const Error &error);
/// The body as one JSON object; Invalid names `Content-Type` when it is not said to be JSON.
[[nodiscard]] Result<QJsonObject> jsonBody(const http::Request &request);
[[nodiscard]] http::Response jsonResponse(const QJsonObject &object);
/// The same of JSON that is text already.
[[nodiscard]] http::Response jsonTextResponse(const QByteArray &text);
} // namespace palier::hub
