// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/bodyreceiver.h"
#include "http/headscanner.h"
#include "http/requestparser.h"
#include "http/sender.h"
#include "http/serverstate.h"
#include "http/transport.h"
#include "http/websocketpeer.h"

#include <QObject>

#include <memory>
#include <optional>

namespace palier::http
{
class Worker;

/// One accepted connection: reads one request at a time, has it answered, and goes on or closes; or becomes a WebSocket.
/// Lives on its worker's thread. Others name it by id, and a request by its number, never by pointer.
class Connection final : public QObject, private TransportListener
{
    Q_OBJECT
public:
    Connection(quint64 id, const QHostAddress &peer, Worker &worker, const TransportFactory &makeTransport);
    ~Connection() override;

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QHostAddress &address() const { return m_address; }

    /// Once it is known to its worker.
    void start();
    /// Does nothing unless that request is the one being worked on.
    void answer(quint64 number, Response response);
    void decideUpgrade(quint64 number, std::optional<Response> refusal, const QVariant &actor);
    void sendFrame(const QByteArray &frame);
    void closeWebSocket(quint16 code, const QByteArray &reason);
    void tick(Milliseconds now);
    void shutDown();

private:
    static constexpr qint64 readChunk = 64 * 1024; ///< bytes taken from the transport at once
    enum class State { Tls, Head, Body, Busy, Sending, WebSocket, Closing, Gone };

    void onSecured() override;
    void onReadable() override;
    void onDrained() override;
    void onGone() override;

    void enter(State state);
    void advance();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool skipBlankLine();
    void begin(Head &&head);
    void rejectHead(int status, const QString &detail);
    void route();
    void receiveBody(qint64 length, std::unique_ptr<BodySink> sink);
    void handle();
    [[nodiscard]] Reply makeReply();

    void beginUpgrade(std::shared_ptr<const UpgradePoint> point);
    void openWebSocket(const QVariant &actor);
    void receivedText(const QByteArray &text);
    void followWebSocket();

    /// Answers, and closes although the peer may still be sending.
    void refuse(Response response);
    void send(Response response);
    void pump();
    void close();
    void tickHead(Milliseconds now);
    [[nodiscard]] const Limits &limits() const;

    const quint64 m_id;
    const QHostAddress m_address;
    Worker &m_worker;
    std::unique_ptr<Transport> m_transport;
    State m_state = State::Head;
    Milliseconds m_since = monotonicNow(); ///< when this state began; in Head, when its first byte came
    Milliseconds m_silence { 0 }; ///< of the peer during the TLS handshake
    bool m_advancing = false;
    bool m_unreadInput = false; ///< the peer may still be sending what we refused: read on for a while before closing

    QByteArray m_input;
    HeadScanner m_scanner;
    bool m_skippedBlankLine = false;
    Head m_head;
    quint64 m_number = 0; ///< of the current request
    const Route *m_route = nullptr;
    std::unique_ptr<BodyReceiver> m_body;
    Sender m_sender;
    std::shared_ptr<const UpgradePoint> m_upgrade;
    std::unique_ptr<WebSocketPeer> m_webSocket;
    std::shared_ptr<std::atomic<qint64>> m_undelivered; ///< bytes of messages the application has not taken yet
};
} // namespace palier::http
