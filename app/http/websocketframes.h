// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <functional>

/// The wire format of RFC 6455, server's side. No sockets here. (QWebSocket 6.4 takes unmasked frames and cannot share one frame
/// among many sockets; see docs/decisions/0002-own-http-server.md.)
namespace palier::http
{
enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

namespace CloseCode
{
inline constexpr quint16 Normal = 1000;
inline constexpr quint16 GoingAway = 1001;
inline constexpr quint16 ProtocolError = 1002;
inline constexpr quint16 Unsupported = 1003;
inline constexpr quint16 NoStatus = 1005;
inline constexpr quint16 BadText = 1007;
inline constexpr quint16 PolicyViolation = 1008;
inline constexpr quint16 TooBig = 1009;
}

/// One unmasked, final frame, ready to be written to any number of sockets.
[[nodiscard]] QByteArray makeFrame(Opcode opcode, QByteArrayView payload);
[[nodiscard]] QByteArray makeCloseFrame(quint16 code, QByteArrayView reason = {});
/// Sec-WebSocket-Accept for a client's Sec-WebSocket-Key; empty when the key is not 16 bytes in base64.
[[nodiscard]] QByteArray acceptKey(const QByteArray &key);

/// Takes a client's bytes as they come and gives whole messages. Strict: an error ends the decoding for good.
class FrameDecoder
{
public:
    explicit FrameDecoder(qint64 maxMessage)
        : m_maxMessage(maxMessage)
    {
    }
    /// Text or Binary with a whole message, or Close, Ping, Pong with their payload. False from `on` ends the decoding.
    using Receiver = std::function<bool(Opcode opcode, const QByteArray &payload)>;
    /// The close code that the peer has earned, or 0.
    [[nodiscard]] quint16 feed(QByteArrayView bytes, const Receiver &on);

private:
    struct Header {
        bool final = false;
        Opcode opcode = Opcode::Continuation;
        qint64 length = 0;
        qsizetype size = 0; ///< with the mask; 0 while incomplete
    };
    [[nodiscard]] quint16 readHeader(QByteArrayView bytes, Header &header) const;
    [[nodiscard]] quint16 checkOrder(const Header &header) const;
    [[nodiscard]] quint16 take(const Header &header, const QByteArray &payload, const Receiver &on);

    qint64 m_maxMessage;
    QByteArray m_buffer; ///< the frame not yet whole
    QByteArray m_message; ///< the fragments so far
    Opcode m_started = Opcode::Continuation; ///< of the fragmented message, Continuation when there is none
    bool m_over = false;
};
} // namespace palier::http
