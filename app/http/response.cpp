// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/response.h"

#include "http/jsontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palier::http
{
Response Response::json(const QJsonObject &object, int status)
{
    return jsonText(compactJson(object), status);
}

Response Response::jsonText(const QByteArray &text, int status)
{
    Response response;
    response.status = status;
    response.headers.append({ "Content-Type"_ba, "application/json"_ba });
    response.body = text;
    return response;
}

Response Response::problem(int status, const QString &title, const QString &detail, const QString &field)
{
    QJsonObject object { { u"status"_s, status }, { u"title"_s, title }, { u"detail"_s, detail } };
    if (!field.isEmpty())
        object.insert(u"field"_s, field);
    Response response = json(object, status);
    response.setHeader("Content-Type"_ba, "application/problem+json"_ba);
    return response;
}

Response Response::noContent()
{
    Response response;
    response.status = 204;
    return response;
}

Response Response::fromFile(const QString &path, const QByteArray &contentType, const QByteArray &etag, bool immutable)
{
    Response response;
    response.headers.append({ "Content-Type"_ba, contentType });
    response.file = std::make_shared<const FileBody>(FileBody { path, etag, immutable });
    return response;
}

Response &Response::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    headers.append({ name, value });
    return *this;
}

QByteArray Response::header(QByteArrayView name) const
{
    const auto found = std::find_if(
        headers.cbegin(), headers.cend(), [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.cend() ? QByteArray() : found->second;
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases {
        { 101, "Switching Protocols"_ba },
        { 200, "OK"_ba },
        { 201, "Created"_ba },
        { 202, "Accepted"_ba },
        { 204, "No Content"_ba },
        { 206, "Partial Content"_ba },
        { 301, "Moved Permanently"_ba },
        { 302, "Found"_ba },
        { 303, "See Other"_ba },
        { 304, "Not Modified"_ba },
        { 307, "Temporary Redirect"_ba },
        { 308, "Permanent Redirect"_ba },
        { 400, "Bad Request"_ba },
        { 401, "Unauthorized"_ba },
        { 403, "Forbidden"_ba },
        { 404, "Not Found"_ba },
        { 405, "Method Not Allowed"_ba },
        { 408, "Request Timeout"_ba },
        { 409, "Conflict"_ba },
        { 410, "Gone"_ba },
        { 411, "Length Required"_ba },
        { 412, "Precondition Failed"_ba },
        { 413, "Content Too Large"_ba },
        { 415, "Unsupported Media Type"_ba },
        { 416, "Range Not Satisfiable"_ba },
        { 417, "Expectation Failed"_ba },
        { 421, "Misdirected Request"_ba },
        { 422, "Unprocessable Content"_ba },
        { 426, "Upgrade Required"_ba },
        { 428, "Precondition Required"_ba },
        { 429, "Too Many Requests"_ba },
        { 431, "Request Header Fields Too Large"_ba },
        { 500, "Internal Server Error"_ba },
        { 501, "Not Implemented"_ba },
        { 503, "Service Unavailable"_ba },
        { 505, "HTTP Version Not Supported"_ba },
        { 507, "Insufficient Storage"_ba },
    };
    return phrases.value(status, "Unknown"_ba);
}
} // namespace palier::http
