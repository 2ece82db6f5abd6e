// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "httpmessages.h"

#include <utility>

namespace palier::testing
{
QByteArray HttpMessage::header(const QByteArray &name) const
{
    const auto lines = head.split('\n');
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

HttpMessage HttpMessage::withLength(qsizetype length) const
{
    auto lines = head.split('\n');
    for (auto &line : lines) {
        if (line.left(line.indexOf(':')).compare("content-length", Qt::CaseInsensitive) == 0)
            line = "Content-Length: " + QByteArray::number(length) + '\r';
    }
    return { lines.join('\n'), body };
}

std::optional<HttpMessage> HttpMessages::next()
{
    const auto end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpMessage message { m_bytes.left(end + 4), {} };
    const auto length = message.header("Content-Length").toLongLong();
    if (m_bytes.size() < message.head.size() + length)
        return {};
    message.body = m_bytes.mid(message.head.size(), length);
    m_bytes.remove(0, message.head.size() + length);
    return message;
}

QByteArray HttpMessages::takeRest()
{
    return std::exchange(m_bytes, {});
}
} // namespace palier::testing
