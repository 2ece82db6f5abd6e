// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

namespace palier::http
{
/// A file sent as the body, topped up while less than Limits::writeHighWater waits in the socket.
struct FileBody {
    QString path;
    QByteArray etag; ///< strong validator without quotes; enables If-None-Match and If-Range
    bool immutable = false; ///< may be cached for a year
};

/// One answer. The server adds Date, Content-Length and Connection; Range and HEAD are handled by it.
struct Response {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    std::shared_ptr<const FileBody> file {}; ///< when set, the body

    [[nodiscard]] static Response json(const QJsonObject &object, int status = 200);
    [[nodiscard]] static Response jsonText(const QByteArray &text, int status = 200);
    /// RFC 9457 problem details: {"status","title","detail"[, "field"]}; `title` is a stable English word for programs, never shown to users.
    [[nodiscard]] static Response problem(int status, const QString &title, const QString &detail, const QString &field = {});
    [[nodiscard]] static Response noContent();
    [[nodiscard]] static Response fromFile(const QString &path, const QByteArray &contentType, const QByteArray &etag, bool immutable);

    /// Replaces the header of that name, whatever its case.
    Response &setHeader(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// The reason phrase of RFC 9110 for a status code, e.g. "Not Found".
[[nodiscard]] QByteArray reasonPhrase(int status);
} // namespace palier::http
