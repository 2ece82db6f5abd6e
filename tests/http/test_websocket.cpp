// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// Opening, using and abusing WebSockets. Credentials are checked before anything is upgraded.
#include "rawwebsocket.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>
#include <QWebSocket>

#include <thread>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
const QByteArray allowed = "Authorization: box\r\n"_ba;

/// Lets boxes in, and remembers what it is told, on the test's thread.
class Hints
{
public:
    explicit Hints(ServerOptions options = { .limits = testLimits() })
        : server(std::move(options))
    {
        server.server().addWebSocket(u"/hints"_s, &Hints::check,
            { .opened = [this](WebSocketId id, const QVariant &actor) { opened.append(id), actors.append(actor.toString()); },
                .closed = [this](WebSocketId id) { closed.append(id); },
                .received = [this](WebSocketId, const QByteArray &text) { received.append(text); } });
    }
    [[nodiscard]] RawWebSocket open(const QByteArray &headers = allowed) { return { server.connect(), "/hints", headers }; }
    [[nodiscard]] WebSocketHub &hub() { return server.server().webSockets(); }

    TestServer server;
    QList<WebSocketId> opened;
    QList<WebSocketId> closed;
    QStringList actors;
    QByteArrayList received;

private:
    static void check(const Request &head, const UpgradeDecision &decide)
    {
        const QByteArray credential = head.header("authorization");
        if (credential == "later")
            std::thread([decide] { decide({}, u"late"_s); }).detach();
        else if (credential == "box")
            decide({}, u"box"_s);
        else if (credential != "forgotten")
            decide(Response::problem(401, u"unauthorized"_s, u"No credential."_s), {});
    }
};
} // namespace

class TestWebSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutACredentialNothingIsUpgraded();
    void aWrongPathIsNotFound();
    void aForeignOriginIsForbidden();
    void aPlainGetIsToldToUpgrade();
    void aMalformedUpgradeIsRefused();
    void aDecisionMayComeLaterFromAnotherThread();
    void aForgottenDecisionIsAFailure();
    void eventsComeInOrderOnTheServersThread();
    void framesSentWithTheUpgradeAreNotLost();
    void oneFrameReachesEverySocketOfEveryWorker();
    void sendingToOneThatHasGoneDoesNothing();
    void aCloseCodeReachesThePeer();
    void aPeerThatIgnoresOurCloseIsDropped();
    void aPingIsAnswered();
    void aPeerWithoutPongIsDropped();
    void aPeerThatAnswersPingsStays();
    void anUnmaskedFrameIsAProtocolError();
    void aTenGigabyteFrameIsRefusedOnItsHeader();
    void binaryMessagesAreNotTaken();
    void aPeerThatNeverReadsIsDroppedWithinItsQueue();
    void aPeerThatFloodsTheApplicationIsDropped();
    void sweptAwayByTheServersEnd();
    void qtsOwnClientUnderstandsUs_data();
    void qtsOwnClientUnderstandsUs();
};

void TestWebSocket::withoutACredentialNothingIsUpgraded()
{
    Hints hints;
    RawWebSocket one = hints.open({});
    QCOMPARE(one.answer().status, 401);
    QCOMPARE(one.client().ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n").body, "fast"_ba);
    QCOMPARE(hints.server.server().counters().webSockets, 0);
}

void TestWebSocket::aWrongPathIsNotFound()
{
    Hints hints;
    QCOMPARE(RawWebSocket(hints.server.connect(), "/other", allowed).answer().status, 404);
    QCOMPARE(RawWebSocket(hints.server.connect(), "/fast", allowed).answer().body, "fast"_ba);
}

void TestWebSocket::aForeignOriginIsForbidden()
{
    ServerOptions options { .limits = testLimits(), .origins = { "https://pages.example" } };
    Hints hints(options);
    QCOMPARE(hints.open(allowed + "Origin: http://evil.example\r\n").answer().status, 403);
    QCOMPARE(hints.open(allowed + "Origin: null\r\n").answer().status, 403);
    QCOMPARE(hints.open(allowed + "Origin: https://hub\r\n").answer().status, 403);
    QCOMPARE(hints.open(allowed + "Origin: http://hub\r\n").answer().status, 101);
    QCOMPARE(hints.open(allowed + "Origin: https://pages.example\r\n").answer().status, 101);
}

void TestWebSocket::aPlainGetIsToldToUpgrade()
{
    Hints hints;
    const RawAnswer answer = hints.server.connect().ask("GET /hints HTTP/1.1\r\nHost: hub\r\nAuthorization: box\r\n\r\n");
    QCOMPARE(answer.status, 426);
    QCOMPARE(answer.header("upgrade"), "websocket"_ba);
    QCOMPARE(answer.header("sec-websocket-version"), "13"_ba);
}

void TestWebSocket::aMalformedUpgradeIsRefused()
{
    Hints hints;
    const auto ask = [&hints](const QByteArray &method, const QByteArray &lines) {
        return hints.server.connect()
            .ask(method + " /hints HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nAuthorization: box\r\n" + lines + "\r\n")
            .status;
    };
    const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
    QCOMPARE(ask("GET", key), 426);
    QCOMPARE(ask("GET", key + "Sec-WebSocket-Version: 8\r\n"), 426);
    QCOMPARE(ask("GET", "Sec-WebSocket-Version: 13\r\n"), 400);
    QCOMPARE(ask("GET", "Sec-WebSocket-Key: short\r\nSec-WebSocket-Version: 13\r\n"), 400);
    QCOMPARE(ask("POST", key + "Sec-WebSocket-Version: 13\r\n"), 400);
    QCOMPARE(ask("GET", key + "Sec-WebSocket-Version: 13\r\nContent-Length: 5\r\n"), 400);
}

void TestWebSocket::aDecisionMayComeLaterFromAnotherThread()
{
    Hints hints;
    QCOMPARE(hints.open("Authorization: later\r\n").answer().status, 101);
    QTRY_COMPARE(hints.actors, QStringList { u"late"_s });
}

void TestWebSocket::aForgottenDecisionIsAFailure()
{
    Hints hints;
    QCOMPARE(hints.open("Authorization: forgotten\r\n").answer().status, 500);
}

void TestWebSocket::eventsComeInOrderOnTheServersThread()
{
    Hints hints;
    {
        RawWebSocket one = hints.open();
        QCOMPARE(one.answer().header("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="_ba);
        one.send(clientFrame(Opcode::Text, "a") + clientFrame(Opcode::Text, "b"));
        QTRY_COMPARE(hints.received, QByteArrayList({ "a", "b" }));
        QCOMPARE(hints.opened.size(), 1);
        QVERIFY(hints.closed.isEmpty());
        QCOMPARE(hints.server.server().counters().webSockets, 1);
    }
    QTRY_COMPARE(hints.closed, hints.opened);
    QCOMPARE(hints.server.server().counters().webSockets, 0);
    QCOMPARE(hints.server.server().counters().connections, 0);
}

void TestWebSocket::framesSentWithTheUpgradeAreNotLost()
{
    Hints hints;
    RawClient client = hints.server.connect();
    client.send("GET /hints HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: later\r\n\r\n"
        + clientFrame(Opcode::Text, "early"));
    QCOMPARE(client.answer().status, 101);
    QTRY_COMPARE(hints.received, QByteArrayList { "early" });
}

void TestWebSocket::oneFrameReachesEverySocketOfEveryWorker()
{
    Hints hints({ .limits = testLimits(), .workers = 3 });
    std::vector<RawWebSocket> sockets;
    for (int i = 0; i < 30; ++i)
        sockets.push_back(hints.open());
    QTRY_COMPARE(hints.opened.size(), 30);
    hints.hub().send(hints.opened, "{\"hint\":1}");
    for (RawWebSocket &socket : sockets)
        QCOMPARE(socket.nextButPing().payload, "{\"hint\":1}"_ba);
}

void TestWebSocket::sendingToOneThatHasGoneDoesNothing()
{
    Hints hints;
    (void)hints.open();
    QTRY_COMPARE(hints.closed.size(), 1);
    RawWebSocket other = hints.open();
    QTRY_COMPARE(hints.opened.size(), 2);
    hints.hub().send({ hints.closed.first(), 99'999, hints.opened.last() }, "x");
    hints.hub().close({ hints.closed.first(), 99'999 }, 4401, u"gone"_s);
    QCOMPARE(other.nextButPing().payload, "x"_ba);
}

void TestWebSocket::aCloseCodeReachesThePeer()
{
    Hints hints;
    RawWebSocket one = hints.open();
    QTRY_COMPARE(hints.opened.size(), 1);
    hints.hub().close(hints.opened, 4401, u"revoked"_s);
    const RawWebSocket::Frame frame = one.nextButPing();
    QCOMPARE(frame.closeCode(), 4401);
    QCOMPARE(frame.payload.mid(2), "revoked"_ba);
    one.send(clientFrame(Opcode::Close, frame.payload));
    QVERIFY(one.client().endsWithin(2'000));
    QTRY_COMPARE(hints.closed, hints.opened);
}

void TestWebSocket::aPeerThatIgnoresOurCloseIsDropped()
{
    Hints hints;
    RawWebSocket one = hints.open();
    QTRY_COMPARE(hints.opened.size(), 1);
    hints.hub().close(hints.opened, 4401, u"revoked"_s);
    QVERIFY(one.client().endsWithin(int(testLimits().closeTimeout.count()) + 1'000));
    QTRY_COMPARE(hints.closed, hints.opened);
}

void TestWebSocket::aPingIsAnswered()
{
    Hints hints;
    RawWebSocket one = hints.open();
    one.send(clientFrame(Opcode::Ping, "are you there"));
    const RawWebSocket::Frame frame = one.nextButPing();
    QCOMPARE(frame.opcode, int(Opcode::Pong));
    QCOMPARE(frame.payload, "are you there"_ba);
}

void TestWebSocket::aPeerWithoutPongIsDropped()
{
    Hints hints;
    RawWebSocket one = hints.open();
    QVERIFY(one.client().endsWithin(int(3 * testLimits().pingInterval.count()) + 1'000));
    QTRY_COMPARE(hints.closed.size(), 1);
}

void TestWebSocket::aPeerThatAnswersPingsStays()
{
    Hints hints;
    RawWebSocket one = hints.open();
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(one.next(int(testLimits().pingInterval.count()) + 2'000).opcode, int(Opcode::Ping));
        one.send(clientFrame(Opcode::Pong, {}));
    }
    QCOMPARE(hints.server.server().counters().webSockets, 1);
}

void TestWebSocket::anUnmaskedFrameIsAProtocolError()
{
    Hints hints;
    RawWebSocket one = hints.open();
    one.send(clientFrame(Opcode::Text, "hi", false));
    QCOMPARE(one.nextButPing().closeCode(), 1002);
    QVERIFY(one.client().endsWithin(2'000));
    QTRY_COMPARE(hints.closed.size(), 1);
    QVERIFY(hints.received.isEmpty());
}

void TestWebSocket::aTenGigabyteFrameIsRefusedOnItsHeader()
{
    Hints hints;
    RawWebSocket one = hints.open();
    one.send(QByteArray("\x81\xff\0\0\0\2\x54\x0b\xe4\0\1\2\3\4", 14));
    QCOMPARE(one.nextButPing().closeCode(), 1009);
    QVERIFY(one.client().endsWithin(2'000));
}

void TestWebSocket::binaryMessagesAreNotTaken()
{
    Hints hints;
    RawWebSocket one = hints.open();
    one.send(clientFrame(Opcode::Binary, "hi"));
    QCOMPARE(one.nextButPing().closeCode(), 1003);
}

void TestWebSocket::aPeerThatNeverReadsIsDroppedWithinItsQueue()
{
    Hints hints;
    RawWebSocket one = hints.open();
    QTRY_COMPARE(hints.opened.size(), 1);
    const qint64 before = residentBytes();
    const QByteArray hint(60'000, 'h');
    qint64 most = 0;
    for (int i = 0; i < 1'000 && hints.closed.isEmpty(); ++i) {
        hints.hub().send(hints.opened, hint);
        QCoreApplication::processEvents();
        most = std::max(most, residentBytes() - before);
    }
    QTRY_COMPARE(hints.closed, hints.opened);
    if (memoryIsMeasurable())
        QVERIFY2(most < 16 * 1024 * 1024, QByteArray::number(most).constData()); // of 60 MB; with what waits for the worker's turn
}

void TestWebSocket::aPeerThatFloodsTheApplicationIsDropped()
{
    Hints hints;
    RawWebSocket one = hints.open();
    const QByteArray flood = clientFrame(Opcode::Text, QByteArray(1'000, 'f')).repeated(100);
    for (int i = 0; i < 100 && one.client().send(flood, 500); ++i) { }
    QVERIFY(one.client().endsWithin(5'000)); // the test's thread has not taken one message until now
    QTRY_COMPARE(hints.closed.size(), 1);
    QVERIFY(hints.received.size() < 1'100);
}

void TestWebSocket::sweptAwayByTheServersEnd()
{
    Hints hints;
    RawWebSocket one = hints.open();
    hints.server.stop();
    QCOMPARE(one.nextButPing().closeCode(), 1001);
    QVERIFY(one.client().endsWithin(1'000));
    QCoreApplication::processEvents();
    QVERIFY(hints.opened.isEmpty()); // nothing is told once the server has gone
}

void TestWebSocket::qtsOwnClientUnderstandsUs_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestWebSocket::qtsOwnClientUnderstandsUs()
{
    QFETCH(bool, tls);
    ServerOptions options { .limits = testLimits() };
    if (tls)
        options.tls = testCertificate();
    Hints hints(options);
    QWebSocket client;
    QSslConfiguration trusting;
    trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setSslConfiguration(trusting);
    QSignalSpy connected(&client, &QWebSocket::connected);
    QSignalSpy text(&client, &QWebSocket::textMessageReceived);
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    QNetworkRequest request(QUrl((tls ? u"wss://127.0.0.1:%1/hints"_s : u"ws://127.0.0.1:%1/hints"_s).arg(hints.server.port())));
    request.setRawHeader("Authorization", "box");
    client.open(request);
    QVERIFY(connected.wait());
    QTRY_COMPARE(hints.opened.size(), 1);
    const QString message = QString(40'000, u'é');
    hints.hub().send(hints.opened, message.toUtf8());
    QTRY_COMPARE(text.size(), 1);
    QCOMPARE(text.first().first().toString(), message);
    client.sendTextMessage(u"ça va"_s);
    QTRY_COMPARE(hints.received, QByteArrayList { u"ça va"_s.toUtf8() });
    hints.hub().close(hints.opened, 4401, u"revoked"_s);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(int(client.closeCode()), 4401);
    QTRY_COMPARE(hints.closed.size(), 1);
}

QTEST_GUILESS_MAIN(TestWebSocket)
#include "test_websocket.moc"
