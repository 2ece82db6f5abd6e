// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/answer.h"

#include "http/byterange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
void setMissing(QList<std::pair<QByteArray, QByteArray>> &headers, const QByteArray &name, const QByteArray &value)
{
    const bool there = std::any_of(
        headers.cbegin(), headers.cend(), [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!there)
        headers.append({ name, value });
}

Answer fromBody(Response &&response)
{
    Answer answer;
    answer.status = response.status;
    answer.headers = std::move(response.headers);
    answer.length = response.body.size();
    answer.body = std::move(response.body);
    return answer;
}

Answer withoutContent(int status, Answer &&of)
{
    Answer answer;
    answer.status = status;
    answer.headers = std::move(of.headers);
    return answer;
}

/// If-Range lets a range through only for the very same content (RFC 9110, 13.1.5).
bool rangeApplies(const Request &request, const QByteArray &etag)
{
    if (request.method != "GET" || request.header("range").isEmpty())
        return false;
    const QByteArray condition = request.header("if-range");
    return condition.isEmpty() || (!etag.isEmpty() && condition == '"' + etag + '"');
}

void applyRange(Answer &answer, const Request &request, const QByteArray &etag)
{
    const qint64 size = answer.length;
    const auto range = rangeApplies(request, etag) ? readRange(request.header("range"), size) : std::nullopt;
    if (!range)
        return;
    if (range->length == 0 || !answer.file->seek(range->first)) {
        answer = withoutContent(416, std::move(answer));
        answer.headers.append({ "Content-Range"_ba, "bytes */" + QByteArray::number(size) });
        return;
    }
    answer.status = 206;
    answer.length = range->length;
    const QByteArray last = QByteArray::number(range->first + range->length - 1);
    answer.headers.append({ "Content-Range"_ba, "bytes " + QByteArray::number(range->first) + '-' + last + '/' + QByteArray::number(size) });
}

Answer fromFile(Response &&response, const Request &request)
{
    auto file = std::make_unique<QFile>(response.file->path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fromBody(Response::problem(404, u"not-found"_s, u"There is nothing at this address."_s));
    const FileBody &body = *response.file;
    Answer answer;
    answer.status = response.status;
    answer.headers = std::move(response.headers);
    answer.headers.append({ "Accept-Ranges"_ba, "bytes"_ba });
    if (!body.etag.isEmpty())
        setMissing(answer.headers, "ETag"_ba, '"' + body.etag + '"');
    setMissing(answer.headers, "Cache-Control"_ba, body.immutable ? "private, max-age=31536000, immutable"_ba : "no-cache"_ba);
    if (answer.status == 200 && matchesETag(request.header("if-none-match"), body.etag))
        return withoutContent(304, std::move(answer));
    answer.length = file->size();
    answer.file = std::move(file);
    if (answer.status == 200)
        applyRange(answer, request, body.etag);
    return answer;
}

bool hasNoContent(int status)
{
    return status < 200 || status == 204 || status == 304;
}

/// A value with a line break would let its author write headers, or a second answer.
bool isSafe(const QByteArray &value)
{
    return !value.contains('\r') && !value.contains('\n') && !value.contains('\0');
}

void appendHeader(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    if (isSafe(name) && isSafe(value))
        head.append(name).append(": ").append(value).append("\r\n");
}
} // namespace

Answer prepareAnswer(Response response, const Request &request)
{
    Answer answer = response.file ? fromFile(std::move(response), request) : fromBody(std::move(response));
    answer.sendsBody = request.method != "HEAD" && !hasNoContent(answer.status);
    if (!answer.sendsBody) {
        answer.body.clear();
        answer.file.reset();
    }
    return answer;
}

QByteArray makeHead(const Answer &answer, const QList<std::pair<QByteArray, QByteArray>> &defaultHeaders, const QByteArray &date, bool keepAlive,
    bool http10)
{
    QByteArray head;
    head.reserve(512 + (answer.file ? 0 : answer.body.size()));
    head.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ').append(reasonPhrase(answer.status)).append("\r\n");
    appendHeader(head, "Date"_ba, date);
    for (const auto &[name, value] : answer.headers)
        appendHeader(head, name, value);
    for (const auto &[name, value] : defaultHeaders) {
        const bool set = std::any_of(answer.headers.cbegin(), answer.headers.cend(),
            [&name = name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (!set)
            appendHeader(head, name, value);
    }
    if (!hasNoContent(answer.status))
        head.append("Content-Length: ").append(QByteArray::number(answer.length)).append("\r\n");
    if (!keepAlive)
        head.append("Connection: close\r\n");
    else if (http10)
        head.append("Connection: keep-alive\r\n");
    return head.append("\r\n");
}
} // namespace palier::http
