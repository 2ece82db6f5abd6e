// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Heads of requests: the scanner, Beast behind parseHead, the address, ranges, cookies, upgrades, forwarding. The input is what a client sends.
#include "fuzz.h"
#include "http/byterange.h"
#include "http/forwarding.h"
#include "http/headscanner.h"
#include "http/requestparser.h"
#include "http/upgrade.h"
#include "http/websocketframes.h"

#include <algorithm>

using namespace palier;
using namespace palier::fuzz;
using namespace palier::http;

namespace
{
const Limits limits { .maxHeadBytes = 2048, .maxHeadLines = 20 };

struct Scanned {
    HeadScanner::State state;
    qsizetype length;
    bool operator==(const Scanned &) const = default;
};

Scanned scanWhole(QByteArrayView input)
{
    HeadScanner scanner;
    const auto state = scanner.scan(input, limits);
    return { state, state == HeadScanner::State::Complete ? scanner.length() : 0 };
}

Scanned scanPieces(QByteArrayView input, qsizetype longest)
{
    HeadScanner scanner;
    auto state = HeadScanner::State::More;
    qsizetype seen = 0;
    for (Pieces pieces(input, quint32(longest), longest); !pieces.atEnd() && state == HeadScanner::State::More;) {
        seen += pieces.next().size();
        state = scanner.scan(input.first(seen), limits);
        require(state != HeadScanner::State::More || scanner.hasSeen(seen), "a scanner that wants more has looked at what there is");
    }
    return { state, state == HeadScanner::State::Complete ? scanner.length() : 0 };
}

bool isClean(QByteArrayView text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

qsizetype countOf(const Request &request, QByteArrayView name)
{
    return std::count_if(request.headers.cbegin(), request.headers.cend(), [name](const auto &header) { return header.first == name; });
}

void checkFraming(const Head &head)
{
    const Request &request = head.request;
    require(countOf(request, "host") == 1 || (head.http10 && countOf(request, "host") == 0), "exactly one Host");
    require(countOf(request, "transfer-encoding") == 0, "no Transfer-Encoding is accepted");
    require(countOf(request, "content-length") <= 1, "at most one Content-Length");
    require(head.contentLength >= 0, "a length is not negative");
    if (const QByteArray length = request.header("content-length"); countOf(request, "content-length") == 1) {
        require(!length.isEmpty() && std::all_of(length.cbegin(), length.cend(), [](char c) { return c >= '0' && c <= '9'; }), "a length is digits");
        require(length.toLongLong() == head.contentLength, "the length is the number that was sent");
    } else {
        require(head.contentLength == 0, "without a length there is no body");
    }
}

void checkPath(const Request &request)
{
    const QString &path = request.path;
    if (path == QLatin1String("*"))
        return require(request.method == "OPTIONS", "only OPTIONS asks for *");
    require(path.startsWith(u'/') && path.isValidUtf16(), "a path begins with / and is valid text");
    require(!path.contains(u'\\') && std::none_of(path.cbegin(), path.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }),
        "a path has neither backslash nor control character");
    for (const auto segment : QStringView(path).split(u'/'))
        require(segment != u"." && segment != u"..", "a path has no . or ..");
}

/// The parts written out again are read as the same request.
void checkAgain(const Head &head)
{
    QByteArray target = head.request.path == QLatin1String("*") ? QByteArray("*") : head.request.path.toUtf8().toPercentEncoding("/");
    QByteArray bytes = head.request.method + ' ' + target + (head.http10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n");
    for (const auto &[name, value] : head.request.headers)
        bytes += name + ": " + value + "\r\n";
    const auto again = parseHead(QByteArray(bytes + "\r\n"));
    const Head *other = std::get_if<Head>(&again);
    require(other, "an accepted head is accepted again");
    require(other->request.method == head.request.method && other->request.path == head.request.path && other->request.headers == head.request.headers
            && other->contentLength == head.contentLength && other->keepAlive == head.keepAlive && other->expectsContinue == head.expectsContinue
            && other->wantsWebSocket == head.wantsWebSocket,
        "an accepted head says the same again");
}

void checkRange(const Request &request, qint64 size)
{
    const auto range = readRange(request.header("range"), size);
    require(!range || (range->length >= 0 && range->first >= 0 && range->first <= size - range->length), "a range lies within the body");
}

void checkHead(Head head)
{
    for (const auto &[name, value] : head.request.headers)
        require(!name.isEmpty() && name == name.toLower() && isClean(name) && isClean(value) && value == value.trimmed(), "headers are clean");
    checkFraming(head);
    checkPath(head.request);
    checkAgain(head);
    for (const qint64 size : { qint64(0), qint64(1), qint64(1000), head.contentLength })
        checkRange(head.request, size);
    (void)matchesETag(head.request.header("if-none-match"), "v1");
    require(isClean(head.request.cookie("session")), "a cookie is clean");
    if (!upgradeRefusal(head, { "https://tv.example" }))
        require(head.contentLength == 0 && acceptKey(head.request.header("sec-websocket-key")).size() == 28, "only a whole upgrade is let through");
    head.request.peer = QHostAddress::LocalHost;
    applyForwarding(head.request, { { QHostAddress(QHostAddress::LocalHost), 8 } });
    require(!head.request.peer.isNull(), "a forwarded peer is an address");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    const Scanned whole = scanWhole(input);
    for (const qsizetype longest : { 1, 7, 300 })
        require(input.isEmpty() || scanPieces(input, longest) == whole, "a head in pieces is the same head");
    auto parsed = parseHead(input);
    if (whole.state == HeadScanner::State::Complete)
        parsed = parseHead(input.first(whole.length));
    if (auto *head = std::get_if<Head>(&parsed))
        checkHead(std::move(*head));
    else
        require(std::get<HeadError>(parsed).status >= 400, "a refusal has its status");
    return 0;
}
