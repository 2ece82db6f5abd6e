// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// The part of a connection's life in which it becomes, and is, a WebSocket.
#include "core/log.h"
#include "http/connection.h"
#include "http/once.h"
#include "http/upgrade.h"
#include "http/worker.h"

#include <QRandomGenerator>

#include <exception>

using namespace Qt::StringLiterals;

namespace palier::http
{
namespace
{
struct UpgradeOutcome {
    std::optional<Response> refusal;
    QVariant actor;
};

UpgradeOutcome undecided()
{
    return { Response::problem(500, u"internal"_s, u"The request could not be worked on."_s), {} };
}
} // namespace

/// Asks the application before anything is upgraded.
void Connection::beginUpgrade(std::shared_ptr<const UpgradePoint> point)
{
    m_upgrade = std::move(point);
    m_route = m_worker.state().router->match(m_head.request.method, m_head.request.path).route; // to be counted by
    enter(State::Busy);
    if (auto refusal = upgradeRefusal(m_head, m_worker.state().options.origins))
        return decideUpgrade(m_number, std::move(refusal), {});
    const auto deliver = [mailbox = m_worker.mailbox(), worker = &m_worker, id = m_id, number = m_number](UpgradeOutcome outcome) {
        mailbox->run([worker, id, number, outcome = std::move(outcome)]() mutable {
            if (Connection *connection = worker->find(id))
                connection->decideUpgrade(number, std::move(outcome.refusal), outcome.actor);
        });
    };
    const Once<UpgradeOutcome> decide(deliver, &undecided);
    try {
        const auto take = [decide](std::optional<Response> refusal, const QVariant &actor) { decide({ std::move(refusal), actor }); };
        m_upgrade->check(m_head.request, take);
    } catch (const std::exception &error) {
        qCritical().noquote() << logLine(u"handler-threw"_s, { { u"route"_s, m_route ? m_route->pattern : u"none"_s }, { u"detail"_s, QString::fromUtf8(error.what()) } });
    }
}

void Connection::decideUpgrade(quint64 number, std::optional<Response> refusal, const QVariant &actor)
{
    if (m_state != State::Busy || number != m_number || !m_upgrade)
        return;
    if (!refusal)
        return openWebSocket(actor);
    m_upgrade.reset();
    m_unreadInput = m_head.contentLength > 0;
    m_head.keepAlive = m_head.keepAlive && !m_unreadInput;
    send(std::move(*refusal));
}

void Connection::openWebSocket(const QVariant &actor)
{
    enter(State::WebSocket);
    m_worker.state().router->countAnswer(m_route, 101);
    ++m_worker.state().webSockets;
    m_undelivered = std::make_shared<std::atomic<qint64>>(0);
    m_webSocket = std::make_unique<WebSocketPeer>(
        *m_transport, limits(), QRandomGenerator::global()->generateDouble(), [this](const QByteArray &text) { receivedText(text); });
    m_worker.state().tellApplication([id = m_id, point = m_upgrade, actor] {
        if (point->events.opened)
            point->events.opened(id, actor);
    });
    m_transport->write(upgradeAnswer(m_head.request));
    if (m_state != State::WebSocket)
        return;
    m_head = {};
    m_webSocket->feed(std::exchange(m_input, QByteArray()));
    followWebSocket();
    onReadable();
}

/// A peer that says more than the application can take is a danger to the memory of all.
void Connection::receivedText(const QByteArray &text)
{
    constexpr qint64 costOfAnEvent = 256;
    const qint64 cost = text.size() + costOfAnEvent;
    if (m_undelivered->fetch_add(cost) > limits().maxWebSocketQueue)
        return m_webSocket->close(CloseCode::PolicyViolation, "Too many messages");
    m_worker.state().tellApplication([id = m_id, point = m_upgrade, text, cost, undelivered = m_undelivered] {
        *undelivered -= cost;
        if (point->events.received)
            point->events.received(id, text);
    });
}

/// Draws the consequences of what the peer's state has become.
void Connection::followWebSocket()
{
    if (m_state != State::WebSocket)
        return;
    switch (m_webSocket->state()) {
    case WebSocketPeer::State::Open:
    case WebSocketPeer::State::Closing:
        break;
    case WebSocketPeer::State::Broken:
        m_unreadInput = true;
        close();
        break;
    case WebSocketPeer::State::Closed:
        close();
        break;
    case WebSocketPeer::State::Dead:
        m_transport->abort();
        break;
    }
}

void Connection::sendFrame(const QByteArray &frame)
{
    if (m_state != State::WebSocket)
        return;
    m_webSocket->send(frame);
    followWebSocket();
}

void Connection::closeWebSocket(quint16 code, const QByteArray &reason)
{
    if (m_state != State::WebSocket)
        return;
    m_webSocket->close(code, reason);
    followWebSocket();
}
} // namespace palier::http
