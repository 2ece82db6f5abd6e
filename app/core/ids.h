// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace palier
{
/// A UUIDv7 (RFC 9562) in lower-case text: sorts by the time it was made.
[[nodiscard]] QString newId(const QDateTime &now = QDateTime::currentDateTimeUtc());
/// `bytes` bytes of the system's secure random source, as lower-case hex.
[[nodiscard]] QString randomHex(int bytes);
/// SHA-256 as lower-case hex (64 characters).
[[nodiscard]] QString sha256Hex(QByteArrayView data);
} // namespace palier
