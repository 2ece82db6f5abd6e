// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/result.h"
#include "http/request.h"
#include "http/response.h"

#include <QMap>

#include <optional>

/// The words of resumable uploads, tus 1.0.0 (https://tus.io/protocols/resumable-upload): core, creation, expiration, termination.
/// Who may upload, where the bytes go and what is durable is the application's.
namespace palier::http::tus
{
inline constexpr qsizetype maxMetadata = 4 * 1024; ///< bytes of Upload-Metadata

/// The wish for a new upload: POST.
struct Creation {
    qint64 length = 0; ///< bytes of the whole file, ≥ 0
    QMap<QString, QByteArray> metadata; ///< decoded
};
/// A part: PATCH.
struct Part {
    qint64 offset = 0; ///< where its first byte goes
    QByteArray bytes;
};

/// 412 with Tus-Version unless the client speaks 1.0.0; else nothing.
[[nodiscard]] std::optional<Response> refusal(const Request &request);
/// Invalid names the header at fault.
[[nodiscard]] Result<Creation> creationOf(const Request &request);
/// Invalid names the header at fault; a body of another type is refused too.
[[nodiscard]] Result<Part> partOf(const Request &request);
/// "name base64,other base64": names are not empty and appear once.
[[nodiscard]] Result<QMap<QString, QByteArray>> metadataOf(QByteArrayView header);

/// 204: what this server can (OPTIONS).
[[nodiscard]] Response capabilities(qint64 maxLength);
/// 201: the upload has an address.
[[nodiscard]] Response created(const QString &location, const QDateTime &expiresAt);
/// 200 to HEAD: how far it is.
[[nodiscard]] Response progress(qint64 offset, qint64 length, const QDateTime &expiresAt);
/// 204 to PATCH: the part is kept.
[[nodiscard]] Response accepted(qint64 offset, const QDateTime &expiresAt);
/// Any other answer, with the header that each answer carries.
[[nodiscard]] Response answer(Response response);
} // namespace palier::http::tus
