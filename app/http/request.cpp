// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/request.h"

#include <algorithm>

namespace palier::http
{
QByteArray Request::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QByteArray Request::cookie(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && pair.left(equals).trimmed() == name)
                return pair.mid(equals + 1).trimmed();
        }
    }
    return {};
}

QString Request::parameter(QStringView name) const
{
    return parameters.value(name.toString());
}
} // namespace palier::http
