// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/requesttarget.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isPercentEncoded(QByteArrayView text)
{
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 3)) {
        if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2]))
            return false;
    }
    return true;
}

bool isVisibleAscii(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isPlainPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.contains('\\') || path.contains("/./") || path.contains("/../"))
        return false;
    if (path.endsWith("/.") || path.endsWith("/.."))
        return false;
    return std::none_of(path.cbegin(), path.cend(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

/// The part after "http://host" of an absolute target (RFC 9112, 3.2.2), or the target itself.
QByteArrayView withoutAuthority(QByteArrayView target)
{
    for (const QByteArrayView scheme : { QByteArrayView("http://"), QByteArrayView("https://") }) {
        if (target.size() < scheme.size() || target.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype slash = target.indexOf('/', scheme.size());
        return slash < 0 ? QByteArrayView("/") : target.sliced(slash);
    }
    return target;
}
} // namespace

bool readTarget(QByteArrayView target, Request &request)
{
    if (target == "*") {
        request.path = u"*"_s;
        return request.method == "OPTIONS";
    }
    if (!isVisibleAscii(target))
        return false;
    target = withoutAuthority(target);
    const qsizetype mark = target.indexOf('?');
    QByteArray path = (mark < 0 ? target : target.first(mark)).toByteArray();
    if (path.contains('%')) {
        if (!isPercentEncoded(path) || path.contains("%2f") || path.contains("%2F"))
            return false;
        path = QByteArray::fromPercentEncoding(path);
    }
    if (!isPlainPath(path) || !path.isValidUtf8())
        return false;
    request.path = QString::fromUtf8(path);
    if (mark < 0)
        return true;
    const QByteArrayView query = target.sliced(mark + 1);
    request.query = QUrlQuery(QString::fromLatin1(query));
    return isPercentEncoded(query);
}
} // namespace palier::http
