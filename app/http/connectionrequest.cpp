// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The part of a connection's life in which it reads requests and hands them over.
#include "core/log.h"
#include "http/connection.h"
#include "http/forwarding.h"
#include "http/once.h"
#include "http/worker.h"

#include <QScopedValueRollback>

#include <exception>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
constexpr int requestsPerTurn = 64;

/// By its route: an address may hold what is nobody's business.
void logFailure(const Route *route, const std::exception &error)
{
    const QString pattern = route ? route->pattern : u"none"_s;
    qCritical().noquote() << logLine(u"handler-threw"_s, { { u"route"_s, pattern }, { u"detail"_s, QString::fromUtf8(error.what()) } });
}

Response failed()
{
    return Response::problem(500, u"internal"_s, u"The request could not be worked on."_s);
}
} // namespace

/// Reads requests until input is short, an answer is awaited, or others should have a turn.
void Connection::advance()
{
    if (m_advancing)
        return;
    const QScopedValueRollback guard(m_advancing, true);
    const quint64 last = m_number + requestsPerTurn;
    while (m_state == State::Head || m_state == State::Body) {
        if (m_number >= last) {
            QMetaObject::invokeMethod(this, &Connection::advance, Qt::QueuedConnection);
            return;
        }
        if (!(m_state == State::Head ? readHead() : readBody()))
            return;
    }
}

/// False when more input is needed.
bool Connection::readHead()
{
    if (m_scanner.hasSeen(m_input.size())) {
        const QByteArray bytes = m_transport->read(limits().maxHeadBytes);
        if (bytes.isEmpty())
            return false;
        if (m_input.isEmpty())
            m_since = monotonicNow();
        m_input.append(bytes);
    }
    if (skipBlankLine())
        return true;
    switch (m_scanner.scan(m_input, limits())) {
    case HeadScanner::State::More:
        break;
    case HeadScanner::State::Malformed:
        rejectHead(400, u"The head of the request is malformed."_s);
        break;
    case HeadScanner::State::TooLarge:
        rejectHead(431, u"The head of the request is too large."_s);
        break;
    case HeadScanner::State::Complete:
        auto parsed = parseHead(QByteArrayView(m_input).first(m_scanner.length()));
        m_input.remove(0, m_scanner.length());
        m_scanner.reset();
        if (auto *error = std::get_if<HeadError>(&parsed))
            rejectHead(error->status, error->detail);
        else
            begin(std::get<Head>(std::move(parsed)));
        break;
    }
    return true;
}

/// One empty line before a request is let pass (RFC 9112, 2.2).
bool Connection::skipBlankLine()
{
    if (m_skippedBlankLine || !m_input.startsWith("\r\n"))
        return false;
    m_skippedBlankLine = true;
    m_input.remove(0, 2);
    m_scanner.reset();
    return true;
}

void Connection::rejectHead(int status, const QString &detail)
{
    m_head = {};
    m_route = nullptr;
    refuse(Response::problem(status, status == 431 ? u"head-too-large"_s : u"bad-request"_s, detail));
}

void Connection::begin(Head &&head)
{
    ++m_number;
    ++m_worker.state().requests;
    m_skippedBlankLine = false;
    m_head = std::move(head);
    Request &request = m_head.request;
    request.peer = m_address;
    request.secure = m_transport->isEncrypted();
    applyForwarding(request, m_worker.state().options.trustedProxies);
    if (m_head.wantsWebSocket) {
        if (auto point = m_worker.state().upgradePoint(request.path))
            return beginUpgrade(std::move(point));
    }
    route();
}

void Connection::route()
{
    Request &request = m_head.request;
    Router::Match match = m_worker.state().router->match(request.method, request.path);
    m_route = match.route;
    request.parameters = std::move(match.parameters);
    const qint64 length = m_head.contentLength;
    if (!m_route) {
        if (auto point = match.allowed.isEmpty() ? m_worker.state().upgradePoint(request.path) : nullptr)
            return beginUpgrade(std::move(point));
        m_unreadInput = length > 0;
        m_head.keepAlive = m_head.keepAlive && !m_unreadInput;
        return handle();
    }
    if (!m_route->sink) {
        if (length > m_route->maxBody)
            return refuse(Response::problem(413, u"too-large"_s, u"At most %1 bytes are taken here."_s.arg(m_route->maxBody)));
        return receiveBody(length, nullptr);
    }
    SinkOrResponse decision;
    try {
        decision = m_route->sink(request, length);
    } catch (const std::exception &error) {
        logFailure(m_route, error);
        decision.refusal = failed();
    }
    if (decision.sink)
        return receiveBody(length, std::move(decision.sink));
    m_unreadInput = length > 0;
    m_head.keepAlive = m_head.keepAlive && !m_unreadInput;
    send(std::move(decision.refusal));
}

void Connection::receiveBody(qint64 length, std::unique_ptr<BodySink> sink)
{
    m_body = std::make_unique<BodyReceiver>(length, std::move(sink), std::make_shared<BodyBudget::Share>(m_worker.state().bodies));
    if (length == 0)
        return handle();
    enter(State::Body);
    if (m_head.expectsContinue && m_input.isEmpty() && m_transport->available() == 0)
        m_transport->write("HTTP/1.1 100 Continue\r\n\r\n");
}

/// False when more input is needed.
bool Connection::readBody()
{
    const qint64 wanted = std::min(m_body->missing(), readChunk);
    QByteArray bytes;
    if (m_input.isEmpty()) {
        bytes = m_transport->read(wanted);
    } else {
        bytes = m_input.left(wanted);
        m_input.remove(0, bytes.size());
    }
    if (bytes.isEmpty())
        return false;
    auto taken = BodyReceiver::Taken::Refused;
    try {
        taken = m_body->take(bytes);
    } catch (const std::exception &error) {
        logFailure(m_route, error);
    }
    if (taken == BodyReceiver::Taken::NoRoom)
        refuse(Response::problem(503, u"unavailable"_s, u"Too many requests at once."_s).setHeader("Retry-After"_ba, "5"_ba));
    else if (taken == BodyReceiver::Taken::Refused)
        refuse(Response::problem(413, u"too-large"_s, u"The body is larger than this address takes."_s));
    else if (m_body->missing() == 0)
        handle();
    return true;
}

/// Hands the whole request over. The handler may answer before it returns.
void Connection::handle()
{
    enter(State::Busy);
    if (m_body && !m_body->sink()) {
        m_head.request.body = m_body->takeBytes();
        m_head.request.memory = m_body->takeShare();
    }
    const Request request = m_head.request; // outlives an answer that is given before the handler returns
    const quint64 number = m_number;
    try {
        if (m_body && m_body->sink()) {
            m_body->sink()->finish(makeReply());
            return;
        }
        if (m_route)
            m_route->handler(request, makeReply());
        else
            m_worker.state().router->dispatch(request, makeReply());
    } catch (const std::exception &error) {
        logFailure(m_route, error);
        answer(number, failed());
    }
}

Reply Connection::makeReply()
{
    const auto deliver = [mailbox = m_worker.mailbox(), worker = &m_worker, id = m_id, number = m_number](Response response) {
        mailbox->run([worker, id, number, response = std::move(response)]() mutable {
            if (Connection *connection = worker->find(id))
                connection->answer(number, std::move(response));
        });
    };
    return Once<Response>(deliver, &failed);
}
} // namespace palier::http
