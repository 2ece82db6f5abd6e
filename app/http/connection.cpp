// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/connection.h"

#include "http/worker.h"

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
constexpr qint64 inlineBody = 64 * 1024; ///< sent in one piece with the head
} // namespace

Connection::Connection(quint64 id, const QHostAddress &peer, Worker &worker, const TransportFactory &makeTransport)
    : m_id(id)
    , m_address(peer)
    , m_worker(worker)
    , m_transport(makeTransport(*this))
    , m_sender(worker.state().options.limits.writeHighWater)
{
    if (m_transport->isEncrypted())
        m_state = State::Tls;
}

Connection::~Connection() = default;

const Limits &Connection::limits() const
{
    return m_worker.state().options.limits;
}

void Connection::start()
{
    if (!m_transport->isOpen())
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
        while (m_state == State::WebSocket && m_transport->available() > 0) {
            m_webSocket->feed(m_transport->read(readChunk));
            followWebSocket();
        }
        break;
    case State::Closing:
        while (!m_transport->read(readChunk).isEmpty()) { }
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
    else if (m_state == State::Closing && m_unreadInput && m_transport->pending() == 0)
        m_transport->stopSending();
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
    m_worker.state().router->countAnswer(m_route, response.status);
    Answer content = prepareAnswer(std::move(response), m_head.request);
    QByteArray head = makeHead(content, m_worker.state().options.defaultHeaders, m_worker.date(), m_head.keepAlive, m_head.http10);
    if (!content.file && content.body.size() <= inlineBody) {
        head.append(content.body);
        content.sendsBody = false;
    }
    m_sender.start(std::move(content));
    m_transport->write(head);
    pump();
}

void Connection::pump()
{
    if (m_state != State::Sending)
        return;
    switch (m_sender.pump(*m_transport)) {
    case Sender::State::Waiting:
        break;
    case Sender::State::Again:
        QMetaObject::invokeMethod(this, &Connection::pump, Qt::QueuedConnection);
        break;
    case Sender::State::Failed:
        m_transport->abort();
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
        m_transport->finish();
        return;
    }
    if (m_transport->pending() == 0)
        m_transport->stopSending();
    onReadable();
}

void Connection::tick(Milliseconds now)
{
    const Milliseconds passed = now - m_since;
    switch (m_state) {
    case State::Tls: // by ticks, not by the clock: while this thread is busy, the peer waits for us
        m_silence += m_transport->hasUnread() ? Milliseconds(0) : limits().tick;
        if (m_silence > limits().tlsTimeout)
            m_transport->abort();
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
        if (now - std::max(m_since, m_transport->lastProgress()) > limits().sendStallTimeout)
            m_transport->abort();
        break;
    case State::Closing:
        if (now - std::max(m_since, m_transport->lastProgress()) > (m_transport->pending() > 0 ? limits().sendStallTimeout : limits().closeTimeout))
            m_transport->abort();
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
    m_transport->stopSending();
    onGone();
}
} // namespace palier::http
