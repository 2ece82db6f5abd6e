// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "clientwords.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace palier::fleet
{
namespace
{
QByteArray valueOf(QByteArrayView head, const QByteArray &name)
{
    const QByteArray mark = "\r\n" + name + ':';
    for (qsizetype at = 0; at + mark.size() <= head.size(); ++at) {
        at = head.indexOf('\r', at);
        if (at < 0)
            return {};
        const auto line = head.sliced(at);
        if (line.size() < mark.size() || line.first(mark.size()).compare(mark, Qt::CaseInsensitive) != 0)
            continue;
        const auto rest = line.sliced(mark.size());
        return rest.first(rest.indexOf('\r')).toByteArray().trimmed();
    }
    return {};
}
} // namespace

QByteArray postText(const QByteArray &path, const QByteArray &headers, const QByteArray &json)
{
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
        + "Accept: application/json, application/problem+json\r\nContent-Type: application/json\r\nConnection: Keep-Alive\r\nContent-Length: "
        + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

QByteArray bearer(const QByteArray &secret)
{
    return "Authorization: Bearer " + secret + "\r\n";
}

std::optional<HttpAnswer> takeAnswer(QByteArray &input)
{
    const auto end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    const auto head = QByteArrayView(input).first(end + 2);
    HttpAnswer answer;
    bool ok = false;
    answer.reply.status = head.sliced(0, std::min<qsizetype>(12, head.size())).last(3).toInt(&ok);
    const qint64 length = valueOf(head, "Content-Length"_ba).toLongLong();
    if (!ok || !head.startsWith("HTTP/1.1 ")) {
        answer.reply.failure = u"not HTTP"_s;
        return answer;
    }
    if (input.size() < end + 4 + length)
        return {};
    answer.reply.contentType = valueOf(head, "Content-Type"_ba);
    answer.reply.retryAfter = valueOf(head, "Retry-After"_ba);
    answer.keepAlive = valueOf(head, "Connection"_ba).toLower() != "close";
    answer.cookie = valueOf(head, "Set-Cookie"_ba).split(';').first();
    answer.reply.body = input.mid(end + 4, length);
    input.remove(0, end + 4 + length);
    return answer;
}

QByteArray upgradeText(const QByteArray &path, const QByteArray &headers)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers
        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

std::optional<Frame> takeFrame(QByteArray &input)
{
    if (input.size() < 2)
        return {};
    const quint8 size = quint8(input[1]) & 0x7f;
    const qsizetype start = size == 126 ? 4 : size == 127 ? 10 : 2;
    if (input.size() < start)
        return {};
    const qint64 length = size == 126 ? qFromBigEndian<quint16>(input.constData() + 2) : size == 127 ? qFromBigEndian<qint64>(input.constData() + 2) : size;
    if (input.size() < start + length)
        return {};
    const Frame frame { quint8(quint8(input[0]) & 0xf), input.mid(start, length) };
    input.remove(0, start + length);
    return frame;
}

/// Masked with zeros: the bytes stay as they are.
QByteArray maskedFrame(quint8 opcode, const QByteArray &payload)
{
    return QByteArray().append(char(0x80 | opcode)).append(char(0x80 | payload.size())).append(4, '\0').append(payload);
}
} // namespace palier::fleet
