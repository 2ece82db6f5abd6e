// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "reference.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace palier::fuzz
{
namespace
{
constexpr QByteArrayView lineEnd = "\r\n";
constexpr QByteArrayView headEnd = "\r\n\r\n";

/// All values of a header in a head, without surrounding space.
QByteArrayList valuesOf(const QByteArray &head, QByteArrayView name)
{
    QByteArrayList values;
    const QByteArrayList lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

std::optional<qsizetype> lengthIn(const QByteArray &head)
{
    const QByteArrayList lengths = valuesOf(head, "content-length");
    if (!valuesOf(head, "transfer-encoding").isEmpty() || lengths.size() > 1)
        return {};
    bool ok = true;
    const qlonglong length = lengths.isEmpty() ? 0 : lengths.first().toLongLong(&ok);
    return ok && length >= 0 ? std::optional(qsizetype(length)) : std::nullopt;
}
} // namespace

QList<SeenRequest> requestsIn(QByteArrayView bytes)
{
    QList<SeenRequest> requests;
    while (true) {
        if (bytes.startsWith(lineEnd))
            bytes = bytes.sliced(lineEnd.size());
        const qsizetype end = bytes.indexOf(headEnd);
        if (end < 0)
            return requests;
        const QByteArray head = bytes.first(end).toByteArray();
        bytes = bytes.sliced(end + headEnd.size());
        const auto length = lengthIn(head);
        const QByteArray method = head.left(head.indexOf(' '));
        if (!length || *length > bytes.size()) {
            requests.append({ method, {} }); // may be refused, and that answer depends on its method
            return requests;
        }
        requests.append({ method, bytes.first(*length).toByteArray() });
        bytes = bytes.sliced(*length);
    }
}

SeenAnswers answersIn(QByteArrayView bytes, const QList<SeenRequest> &requests)
{
    SeenAnswers seen;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf(headEnd);
        if (end < 0)
            break;
        const QByteArray head = bytes.first(end).toByteArray();
        QByteArrayView rest = bytes.sliced(end + headEnd.size());
        SeenAnswer answer { .status = head.mid(9, 3).toInt() };
        if (!head.startsWith("HTTP/1.1 ") || answer.status < 100) {
            seen.wellFormed = false;
            break;
        }
        if (answer.status == 100) {
            bytes = rest;
            continue;
        }
        const QByteArrayList lengths = valuesOf(head, "content-length");
        const bool hasNoContent = answer.status == 101 || answer.status == 204 || answer.status == 304;
        answer.last = answer.status == 101 || valuesOf(head, "connection").contains("close");
        const bool toHead = requests.value(seen.list.size()).method == "HEAD";
        qsizetype length = hasNoContent || (toHead && !(answer.last && !rest.isEmpty())) ? 0 : lengths.value(0).toLongLong();
        seen.wellFormed = seen.wellFormed && lengths.size() == (hasNoContent ? 0 : 1);
        if (length > rest.size())
            break;
        answer.body = rest.first(length).toByteArray();
        bytes = rest.sliced(length);
        seen.list.append(answer);
        if (answer.last)
            break;
    }
    seen.rest = bytes.toByteArray();
    return seen;
}

bool framesIn(QByteArrayView bytes, QList<SeenFrame> &frames)
{
    while (!bytes.isEmpty()) {
        if (bytes.size() < 2)
            return false;
        const auto first = quint8(bytes[0]);
        const auto second = quint8(bytes[1]);
        if ((first & 0xf0) != 0x80 || (second & 0x80) != 0)
            return false;
        qsizetype header = 2;
        quint64 length = second;
        if (second == 126 && bytes.size() >= 4) {
            length = qFromBigEndian<quint16>(bytes.data() + 2);
            header = 4;
        } else if (second == 127 && bytes.size() >= 10) {
            length = qFromBigEndian<quint64>(bytes.data() + 2);
            header = 10;
        }
        if (second > 125 && header == 2)
            return false;
        if (length > quint64(bytes.size() - header))
            return false;
        frames.append({ quint8(first & 0x0f), bytes.sliced(header, qsizetype(length)).toByteArray() });
        bytes = bytes.sliced(header + qsizetype(length));
    }
    return true;
}

bool endWithClose(const QList<SeenFrame> &frames)
{
    const auto close = std::find_if(frames.begin(), frames.end(), [](const SeenFrame &frame) { return frame.opcode == 8; });
    return close == frames.end() || std::all_of(close + 1, frames.end(), [](const SeenFrame &frame) { return frame.opcode == 10; });
}
} // namespace palier::fuzz
