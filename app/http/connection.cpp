// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/connection.h"

#include "http/forwarding.h"
#include "http/once.h"
#include "http/upgrade.h"
#include "http/worker.h"

#include <QScopedValueRollback>

#include <exception>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
constexpr int requestsPerTurn = 64;
constexpr qint64 readChunk = 64 * 1024;
constexpr qint64 inlineBody = 64 * 1024; ///< sent in one piece with the head

void logFailure(const Request &request, const std::exception &error)
{
    qCritical("%s %s: %s", request.method.constData(), qUtf8Printable(request.path), error.what());
}

Response failed()
{
    return Response::problem(500, u"internal"_s, u"The request could not be worked on."_s);
}
} // namespace

Connection::Connection(quint64 id, qintptr descriptor, const QHostAddress &peer, Worker &worker)
    : m_id(id)
    , m_address(peer)
    , m_worker(worker)
    , m_transport(descriptor, worker.state().options.tls, worker.state().options.limits.readBuffer, *this)
    , m_sender(worker.state().options.limits.writeHighWater)
{
    if (m_transport.isEncrypted())
        m_state = State::Tls;
}

Connection::~Connection() = default;

const Limits &Connection::limits() const
{
    return m_worker.state().options.limits;
}

void Connection::start()
{
    if (!m_transport.isOpen())
        onGone();
}

void Connection::enter(State state)
{
    if (m_state == State::Gone)
        return;
    m_state = state;
    m_since = monotonicNow();
}

void Connection::onSecured()
{
    if (m_state == State::Tls)
        enter(State::Head);
}

void Connection::onReadable()
{
    switch (m_state) {
    case State::Head:
    case State::Body:
        advance();
        break;
    case State::WebSocket:
        while (m_state == State::WebSocket && m_transport.available() > 0) {
            m_webSocket->feed(m_transport.read(readChunk));
            followWebSocket();
        }
        break;
    case State::Closing:
        while (!m_transport.read(readChunk).isEmpty()) { }
        break;
    case State::Tls:
    case State::Busy: // stays in the bounded read buffer
    case State::Sending:
    case State::Gone:
        break;
    }
}

void Connection::onDrained()
{
    if (m_state == State::Sending)
        pump();
    else if (m_state == State::Closing && m_unreadInput && m_transport.pending() == 0)
        m_transport.stopSending();
}

void Connection::onGone()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    m_body.reset();
    if (m_webSocket) {
        --m_worker.state().webSockets;
        m_worker.state().tellApplication([id = m_id, point = m_upgrade] {
            if (point->events.closed)
                point->events.closed(id);
        });
    }
    m_worker.forget(*this);
}

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
        const QByteArray bytes = m_transport.read(limits().maxHeadBytes);
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
    request.secure = m_transport.isEncrypted();
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
        logFailure(request, error);
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
    m_body = std::make_unique<BodyReceiver>(length, std::move(sink));
    if (length == 0)
        return handle();
    enter(State::Body);
    if (m_head.expectsContinue && m_input.isEmpty() && m_transport.available() == 0)
        m_transport.write("HTTP/1.1 100 Continue\r\n\r\n");
}

/// False when more input is needed.
bool Connection::readBody()
{
    const qint64 wanted = std::min(m_body->missing(), readChunk);
    QByteArray bytes;
    if (m_input.isEmpty()) {
        bytes = m_transport.read(wanted);
    } else {
        bytes = m_input.left(wanted);
        m_input.remove(0, bytes.size());
    }
    if (bytes.isEmpty())
        return false;
    bool taken = false;
    try {
        taken = m_body->take(bytes);
    } catch (const std::exception &error) {
        logFailure(m_head.request, error);
    }
    if (!taken)
        refuse(Response::problem(413, u"too-large"_s, u"The body is larger than this address takes."_s));
    else if (m_body->missing() == 0)
        handle();
    return true;
}

/// Hands the whole request over. The handler may answer before it returns.
void Connection::handle()
{
    enter(State::Busy);
    if (m_body && !m_body->sink())
        m_head.request.body = m_body->takeBytes();
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
        logFailure(request, error);
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

void Connection::answer(quint64 number, Response response)
{
    if (m_state == State::Busy && number == m_number)
        send(std::move(response));
}

void Connection::refuse(Response response)
{
    m_head.keepAlive = false;
    m_unreadInput = true;
    send(std::move(response));
}

void Connection::send(Response response)
{
    enter(State::Sending);
    Answer content = prepareAnswer(std::move(response), m_head.request);
    QByteArray head = makeHead(content, m_worker.state().options.defaultHeaders, m_worker.date(), m_head.keepAlive, m_head.http10);
    if (!content.file && content.body.size() <= inlineBody) {
        head.append(content.body);
        content.sendsBody = false;
    }
    m_sender.start(std::move(content));
    m_transport.write(head);
    pump();
}

void Connection::pump()
{
    if (m_state != State::Sending)
        return;
    switch (m_sender.pump(m_transport)) {
    case Sender::State::Waiting:
        break;
    case Sender::State::Again:
        QMetaObject::invokeMethod(this, &Connection::pump, Qt::QueuedConnection);
        break;
    case Sender::State::Failed:
        m_transport.abort();
        break;
    case Sender::State::Done:
        m_body.reset();
        if (!m_head.keepAlive)
            return close();
        m_head = {};
        enter(State::Head);
        advance();
        break;
    }
}

/// A peer that may still be sending gets time to read our answer: closing at once would reset the connection under it.
void Connection::close()
{
    enter(State::Closing);
    if (!m_unreadInput) {
        m_transport.finish();
        return;
    }
    if (m_transport.pending() == 0)
        m_transport.stopSending();
    onReadable();
}

void Connection::tick(Milliseconds now)
{
    const Milliseconds passed = now - m_since;
    switch (m_state) {
    case State::Tls:
        if (passed > limits().tlsTimeout)
            m_transport.abort();
        break;
    case State::Head:
        if (m_input.isEmpty() && passed > limits().idleTimeout)
            close();
        else if (!m_input.isEmpty() && passed > limits().headTimeout)
            rejectHead(408, u"The head of the request took too long."_s);
        break;
    case State::Body:
        if (m_body->isTooSlow(now, limits()))
            refuse(Response::problem(408, u"too-slow"_s, u"The body of the request came too slowly."_s));
        break;
    case State::Sending:
        if (now - std::max(m_since, m_transport.lastProgress()) > limits().sendStallTimeout)
            m_transport.abort();
        break;
    case State::Closing:
        if (now - std::max(m_since, m_transport.lastProgress()) > (m_transport.pending() > 0 ? limits().sendStallTimeout : limits().closeTimeout))
            m_transport.abort();
        break;
    case State::WebSocket:
        m_webSocket->tick(now);
        followWebSocket();
        break;
    case State::Busy:
    case State::Gone:
        break;
    }
}

/// For the worker's end only: deletes nothing, tells nobody but the peer.
void Connection::shutDown()
{
    if (m_state == State::WebSocket)
        m_webSocket->close(CloseCode::GoingAway, {});
    m_transport.stopSending();
    onGone();
}
} // namespace palier::http
