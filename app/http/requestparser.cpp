// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/requestparser.h"

#include "http/requesttarget.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/rfc7230.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;
namespace beast = boost::beast;

namespace palier::http
{
namespace
{
QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Beast's own parser, collecting the head; the body is counted by the connection.
class HeadParser final : public beast::http::basic_parser<true>
{
public:
    Head head;
    QByteArray target;

private:
    using Error = beast::error_code;
    using Text = beast::string_view;

    void on_request_impl(beast::http::verb, Text method, Text requestTarget, int version, Error &) override
    {
        head.request.method = bytesOf(method);
        target = bytesOf(requestTarget);
        head.http10 = version < 11;
    }
    void on_field_impl(beast::http::field, Text name, Text value, Error &) override
    {
        head.request.headers.emplace_back(bytesOf(name).toLower(), bytesOf(value));
    }
    void on_response_impl(int, Text, int, Error &) override { }
    void on_header_impl(Error &) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t> &, Error &) override { }
    std::size_t on_body_impl(Text body, Error &) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Error &) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Error &) override { return body.size(); }
    void on_finish_impl(Error &) override { }
};

qsizetype countOf(const Request &request, QByteArrayView name)
{
    return std::count_if(request.headers.cbegin(), request.headers.cend(), [name](const auto &header) { return header.first == name; });
}

bool isHost(QByteArrayView host)
{
    return std::all_of(host.cbegin(), host.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("-._~:[]%").contains(c);
    });
}

std::optional<qint64> lengthOf(QByteArrayView digits)
{
    const bool onlyDigits = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qint64 length = digits.toByteArray().toLongLong(&ok);
    return ok && onlyDigits ? std::optional(length) : std::nullopt;
}

/// What Beast lets pass and we do not: a message must have one meaning only (RFC 9112, 6.3 and 11.2).
std::optional<HeadError> framingError(Head &head)
{
    const Request &request = head.request;
    const qsizetype hosts = countOf(request, "host");
    if (hosts > 1 || (hosts == 0 && !head.http10) || !isHost(request.header("host")))
        return HeadError { 400, u"A request has exactly one valid Host."_s };
    const qsizetype lengths = countOf(request, "content-length");
    if (countOf(request, "transfer-encoding") > 0)
        return HeadError { lengths > 0 || head.http10 ? 400 : 411, u"A body is sent with its Content-Length."_s };
    if (lengths > 1)
        return HeadError { 400, u"There is more than one Content-Length."_s };
    const auto length = lengths == 1 ? lengthOf(request.header("content-length")) : 0;
    if (!length)
        return HeadError { 400, u"Content-Length is not a number of bytes."_s };
    head.contentLength = *length;
    return {};
}

std::optional<HeadError> readExpectation(Head &head)
{
    const QByteArray expectation = head.request.header("expect");
    if (expectation.isEmpty() || head.http10)
        return {};
    head.expectsContinue = expectation.compare("100-continue", Qt::CaseInsensitive) == 0;
    if (head.expectsContinue)
        return {};
    return HeadError { 417, u"Only 100-continue can be expected."_s };
}

bool names(const QByteArray &list, beast::string_view token)
{
    return beast::http::token_list(beast::string_view(list.constData(), size_t(list.size()))).exists(token);
}
} // namespace

std::variant<Head, HeadError> parseHead(QByteArrayView bytes)
{
    HeadParser parser;
    beast::error_code error;
    parser.header_limit(std::uint32_t(bytes.size()) + 1);
    parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    const std::size_t taken = parser.put(boost::asio::const_buffer(bytes.data(), size_t(bytes.size())), error);
    if (error == beast::http::error::bad_version)
        return HeadError { 505, u"This server speaks HTTP/1.1."_s };
    if (error || !parser.is_header_done() || taken != size_t(bytes.size()))
        return HeadError { 400, u"The head of the request is malformed."_s };
    Head &head = parser.head;
    if (auto refused = framingError(head))
        return *refused;
    if (auto refused = readExpectation(head))
        return *refused;
    if (!readTarget(parser.target, head.request))
        return HeadError { 400, u"The address in the request line is malformed."_s };
    head.keepAlive = parser.keep_alive();
    head.wantsWebSocket = parser.upgrade() && names(head.request.header("upgrade"), "websocket");
    return std::move(head);
}
} // namespace palier::http
