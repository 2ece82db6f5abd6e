// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/byterange.h"

#include <QStringBuilder>

#include <algorithm>
#include <limits>

namespace palier::http
{
namespace
{
/// Digits only; -1 when empty or anything else, the largest number on overflow.
qint64 readNumber(const QByteArray &digits)
{
    if (digits.isEmpty() || !std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; }))
        return -1;
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? number : std::numeric_limits<qint64>::max();
}
} // namespace

std::optional<ByteRange> readRange(const QByteArray &header, qint64 size)
{
    if (!header.startsWith("bytes=") || header.contains(','))
        return {};
    const QByteArray spec = header.mid(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return {};
    const qint64 first = readNumber(spec.left(dash));
    const qint64 last = readNumber(spec.mid(dash + 1));
    if (dash == 0)
        return last < 0 ? std::nullopt : std::optional(ByteRange { size - std::min(last, size), std::min(last, size) });
    if (first < 0 || (last < 0 && dash + 1 != spec.size()) || (last >= 0 && last < first))
        return {};
    if (first >= size)
        return ByteRange {};
    return ByteRange { first, (last < 0 ? size - 1 : std::min(last, size - 1)) - first + 1 };
}

bool matchesETag(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    if (ifNoneMatch.isEmpty() || etag.isEmpty())
        return false;
    const QByteArrayList list = ifNoneMatch.split(',');
    return std::any_of(list.cbegin(), list.cend(), [&etag](const QByteArray &entry) {
        QByteArray tag = entry.trimmed();
        if (tag == "*")
            return true;
        if (tag.startsWith("W/"))
            tag.remove(0, 2);
        return tag == '"' + etag + '"';
    });
}
} // namespace palier::http
