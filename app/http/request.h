// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <QVariant>

#include <memory>
#include <utility>

namespace palier::http
{
/// One request as the router sees it: decoded, complete, and free of any socket.
struct Request {
    QByteArray method; ///< upper case, e.g. "GET"
    QString path; ///< percent-decoded, starts with '/', without the query
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values trimmed
    QByteArray body; ///< at most Route::maxBody bytes; empty where a BodySink took it
    QHostAddress peer; ///< the client; behind a trusted proxy the one it names
    bool secure = false; ///< came over TLS, here or at the trusted proxy
    QHash<QString, QString> parameters; ///< filled by the router from "/v1/messages/{id}"
    std::shared_ptr<const void> memory; ///< the body's share of the server's memory
    QVariant actor; ///< whoever the application's credential check found; set by the application

    /// The value of the first header of that name (lower case); empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The value of a cookie (RFC 6265); empty when absent.
    [[nodiscard]] QByteArray cookie(QByteArrayView name) const;
    [[nodiscard]] QString parameter(QStringView name) const;
};
} // namespace palier::http
