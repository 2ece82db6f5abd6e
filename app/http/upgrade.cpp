// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/upgrade.h"

#include "http/websocketframes.h"

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
bool isOwnOrigin(const Request &request, const QByteArray &origin)
{
    return origin == (request.secure ? "https://" : "http://") + request.header("host").toLower();
}
} // namespace

std::optional<Response> upgradeRefusal(const Head &head, const QByteArrayList &origins)
{
    const Request &request = head.request;
    if (!head.wantsWebSocket || request.header("sec-websocket-version") != "13") {
        return Response::problem(426, u"upgrade-required"_s, u"This address speaks WebSocket, version 13."_s)
            .setHeader("Upgrade"_ba, "websocket"_ba)
            .setHeader("Sec-WebSocket-Version"_ba, "13"_ba);
    }
    if (request.method != "GET" || head.http10 || head.contentLength > 0 || acceptKey(request.header("sec-websocket-key")).isEmpty())
        return Response::problem(400, u"bad-request"_s, u"The upgrade request is malformed."_s);
    const QByteArray origin = request.header("origin").toLower();
    if (!origin.isEmpty() && !isOwnOrigin(request, origin) && !origins.contains(origin))
        return Response::problem(403, u"foreign-origin"_s, u"Pages of this origin may not connect."_s);
    return {};
}

QByteArray upgradeAnswer(const Request &request)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + acceptKey(request.header("sec-websocket-key")) + "\r\n\r\n";
}
} // namespace palier::http
