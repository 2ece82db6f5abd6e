// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/websocketframes.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <utility>

namespace palier::http
{
namespace
{
constexpr qint64 maxControlPayload = 125;
constexpr qsizetype maskSize = 4;

bool isControl(Opcode opcode)
{
    return quint8(opcode) & 8;
}

bool isKnown(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

QByteArray unmasked(QByteArrayView mask, QByteArrayView payload)
{
    QByteArray plain = payload.toByteArray();
    for (qsizetype i = 0; i < plain.size(); ++i)
        plain[i] = char(plain[i] ^ mask[i % maskSize]);
    return plain;
}

/// RFC 6455, 7.4: what may stand in a Close frame.
bool isCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

quint16 checkClose(const QByteArray &payload)
{
    if (payload.isEmpty())
        return 0;
    if (payload.size() == 1 || !isCloseCode(qFromBigEndian<quint16>(payload.constData())))
        return CloseCode::ProtocolError;
    return payload.mid(2).isValidUtf8() ? 0 : CloseCode::BadText;
}
} // namespace

QByteArray makeFrame(Opcode opcode, QByteArrayView payload)
{
    QByteArray frame;
    frame.reserve(payload.size() + 10);
    frame.append(char(0x80 | quint8(opcode)));
    if (payload.size() <= maxControlPayload) {
        frame.append(char(payload.size()));
    } else if (payload.size() <= 0xffff) {
        frame.append(char(126));
        const quint16 size = qToBigEndian(quint16(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    } else {
        frame.append(char(127));
        const quint64 size = qToBigEndian(quint64(payload.size()));
        frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    }
    return frame.append(payload.data(), payload.size());
}

QByteArray makeCloseFrame(quint16 code, QByteArrayView reason)
{
    const quint16 big = qToBigEndian(code);
    QByteArray payload(reinterpret_cast<const char *>(&big), sizeof big);
    payload.append(reason.first(qMin(reason.size(), qsizetype(maxControlPayload) - 2)).toByteArray());
    while (!payload.mid(2).isValidUtf8())
        payload.chop(1);
    return makeFrame(Opcode::Close, payload);
}

QByteArray acceptKey(const QByteArray &key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).size() != 16)
        return {};
    return QCryptographicHash::hash(QByteArray(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
}

quint16 FrameDecoder::feed(QByteArrayView bytes, const Receiver &on)
{
    m_buffer.append(bytes.data(), bytes.size());
    qsizetype done = 0;
    quint16 error = 0;
    while (!m_over) {
        const QByteArrayView rest = QByteArrayView(m_buffer).sliced(done);
        Header header;
        error = readHeader(rest, header);
        if (error || header.size == 0 || rest.size() < header.size + header.length)
            break;
        const QByteArrayView mask = rest.sliced(header.size - maskSize, maskSize);
        error = take(header, unmasked(mask, rest.sliced(header.size, header.length)), on);
        if (error)
            break;
        done += header.size + header.length;
    }
    m_over = m_over || error != 0;
    m_buffer = m_over || done == m_buffer.size() ? QByteArray() : m_buffer.sliced(done);
    return error;
}

quint16 FrameDecoder::readHeader(QByteArrayView bytes, Header &header) const
{
    if (bytes.size() < 2)
        return 0;
    const quint8 first = quint8(bytes[0]);
    const quint8 second = quint8(bytes[1]);
    if (first & 0x70 || !isKnown(first & 0x0f) || !(second & 0x80))
        return CloseCode::ProtocolError;
    header.final = first & 0x80;
    header.opcode = Opcode(first & 0x0f);
    header.length = second & 0x7f;
    qsizetype size = 2;
    if (header.length == 126 || header.length == 127) {
        const qsizetype extended = header.length == 126 ? 2 : 8;
        if (isControl(header.opcode))
            return CloseCode::ProtocolError;
        if (bytes.size() < size + extended)
            return 0;
        const quint64 length = extended == 2 ? qFromBigEndian<quint16>(bytes.data() + size) : qFromBigEndian<quint64>(bytes.data() + size);
        if (length < (extended == 2 ? 126u : 0x10000u) || length >> 63)
            return CloseCode::ProtocolError;
        header.length = qint64(length);
        size += extended;
    }
    if (const quint16 error = checkOrder(header))
        return error;
    if (bytes.size() >= size + maskSize)
        header.size = size + maskSize;
    return 0;
}

quint16 FrameDecoder::checkOrder(const Header &header) const
{
    if (isControl(header.opcode))
        return header.final ? 0 : CloseCode::ProtocolError;
    const bool continues = header.opcode == Opcode::Continuation;
    if (continues != (m_started != Opcode::Continuation))
        return CloseCode::ProtocolError;
    return header.length > m_maxMessage - m_message.size() ? CloseCode::TooBig : 0;
}

quint16 FrameDecoder::take(const Header &header, const QByteArray &payload, const Receiver &on)
{
    if (isControl(header.opcode)) {
        const quint16 error = header.opcode == Opcode::Close ? checkClose(payload) : 0;
        if (!error)
            m_over = !on(header.opcode, payload) || header.opcode == Opcode::Close;
        return error;
    }
    if (header.opcode != Opcode::Continuation)
        m_started = header.opcode;
    m_message.append(payload);
    if (!header.final)
        return 0;
    const Opcode opcode = std::exchange(m_started, Opcode::Continuation);
    const QByteArray message = std::exchange(m_message, QByteArray());
    if (opcode == Opcode::Text && !message.isValidUtf8())
        return CloseCode::BadText;
    m_over = !on(opcode, message);
    return 0;
}
} // namespace palier::http
