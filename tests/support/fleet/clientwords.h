// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/transport.h"

#include <optional>

/// The client's half of HTTP/1.1 and of RFC 6455, as far as a hub needs it. Bytes only.
namespace palier::fleet
{
/// A POST of JSON as the box's network manager words it.
[[nodiscard]] QByteArray postText(const QByteArray &path, const QByteArray &headers, const QByteArray &json);
/// "Authorization: Bearer …" with its line end.
[[nodiscard]] QByteArray bearer(const QByteArray &secret);

struct HttpAnswer {
    HttpReply reply; ///< with `failure` when it is not HTTP
    bool keepAlive = false;
    QByteArray cookie; ///< "name=value"
};
/// Takes a whole answer from the front of `input`; nothing while it is not whole.
[[nodiscard]] std::optional<HttpAnswer> takeAnswer(QByteArray &input);

[[nodiscard]] QByteArray upgradeText(const QByteArray &path, const QByteArray &headers);
struct Frame {
    quint8 opcode = 0;
    QByteArray payload;
};
/// Takes a whole frame of a server from the front of `input`; nothing while it is not whole.
[[nodiscard]] std::optional<Frame> takeFrame(QByteArray &input);
/// A client's frame with at most 125 bytes.
[[nodiscard]] QByteArray maskedFrame(quint8 opcode, const QByteArray &payload = {});

inline constexpr quint8 textFrame = 1;
inline constexpr quint8 closeFrame = 8;
inline constexpr quint8 pingFrame = 9;
inline constexpr quint8 pongFrame = 10;
} // namespace palier::fleet
