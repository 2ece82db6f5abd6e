// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace palier::http
{
struct ByteRange {
    qint64 first = 0;
    qint64 length = 0; ///< 0: cannot be satisfied
};

/// One range of a body of `size` bytes (RFC 9110, 14.1.2); nothing when the header is absent, malformed or asks
/// for several ranges, which means the whole body.
[[nodiscard]] std::optional<ByteRange> readRange(const QByteArray &header, qint64 size);
/// Whether If-None-Match names this strong validator, given without quotes.
[[nodiscard]] bool matchesETag(const QByteArray &ifNoneMatch, const QByteArray &etag);
} // namespace palier::http
