// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What a well-behaved client may count on: RFC 9110 and 9112, plain and over TLS.
#include "testserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palier;
using namespace palier::http;

class TestProtocol : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGetIsAnsweredAndTheConnectionKept();
    void aGetIsAnsweredAndTheConnectionKept_data() { plainAndTls(); }
    void headHasTheLengthAndNoBody();
    void headHasTheLengthAndNoBody_data() { plainAndTls(); }
    void optionsNamesTheMethods();
    void http10IsClosedUnlessItAsksOtherwise();
    void connectionCloseIsHonoured();
    void connectionCloseIsHonoured_data() { plainAndTls(); }
    void expectContinueIsAnsweredBeforeTheBody();
    void anUnknownExpectationFails();
    void pipelinedAnswersComeInOrder();
    void pipelinedAnswersComeInOrder_data() { plainAndTls(); }
    void aGetBehindADownloadWaitsForIt();
    void aThousandPipelinedRequestsAreAllAnswered();
    void aHeadMayComeByteByByte();
    void anAbsoluteTargetIsTaken();
    void aBodyIsGivenWhole();
    void aBodyIsGivenWhole_data() { plainAndTls(); }
    void anAnswerMayComeFromAnotherThread();
    void anUploadIsStreamedIntoItsSink();
    void anUploadIsStreamedIntoItsSink_data() { plainAndTls(); }
    void anUploadIsRefusedOnItsHead();
    void aDownloadIsWhole();
    void aDownloadIsWhole_data() { plainAndTls(); }
    void rangesAreServed();
    void rangesAreServed_data();
    void aKnownETagIsNotSentAgain();
    void ifRangeLetsOnlyTheSameContentThrough();
    void aForgottenReplyIsAFailure();
    void aThrowingHandlerIsAFailure();
    void defaultHeadersFillWhatAnAnswerDoesNotSay();
    void aTrustedProxyNamesItsClient();
    void anUntrustedPeerCannotNameAnother();
    void aPortInUseIsSaid();

private:
    static void plainAndTls();
    [[nodiscard]] TestServer &server();
    [[nodiscard]] RawClient client() { return server().connect(); }
    std::unique_ptr<TestServer> m_plain;
    std::unique_ptr<TestServer> m_tls;
};

void TestProtocol::plainAndTls()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

TestServer &TestProtocol::server()
{
    const bool tls = QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "tls") == 0;
    return tls ? *m_tls : *m_plain;
}

void TestProtocol::initTestCase()
{
    m_plain = std::make_unique<TestServer>(ServerOptions {});
    m_tls = std::make_unique<TestServer>(ServerOptions { .tls = testCertificate() });
}

void TestProtocol::aGetIsAnsweredAndTheConnectionKept()
{
    RawClient one = client();
    for (int i = 0; i < 3; ++i) {
        const RawAnswer answer = one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "fast"_ba);
        QCOMPARE(answer.header("content-type"), "text/plain; charset=utf-8"_ba);
        QVERIFY(answer.header("date").endsWith(" GMT"));
        QCOMPARE(answer.header("connection"), QByteArray());
    }
}

void TestProtocol::headHasTheLengthAndNoBody()
{
    RawClient one = client();
    const RawAnswer answer = one.ask("HEAD /fast HTTP/1.1\r\nHost: hub\r\n\r\n", true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-length"), "4"_ba);
    QCOMPARE(one.ask("HEAD /file HTTP/1.1\r\nHost: hub\r\n\r\n", true).header("content-length").toLongLong(), TestServer::fileSize);
    QCOMPARE(one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n").body, "fast"_ba);
}

void TestProtocol::optionsNamesTheMethods()
{
    RawClient one = client();
    const RawAnswer answer = one.ask("OPTIONS /echo HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("allow"), "OPTIONS, POST"_ba);
    QCOMPARE(answer.header("content-length"), QByteArray());
    QCOMPARE(one.ask("OPTIONS * HTTP/1.1\r\nHost: hub\r\n\r\n").status, 204);
}

void TestProtocol::http10IsClosedUnlessItAsksOtherwise()
{
    RawClient once = client();
    const RawAnswer answer = once.ask("GET /fast HTTP/1.0\r\n\r\n");
    QCOMPARE(answer.body, "fast"_ba);
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(once.endsWithin(2'000));
    RawClient kept = client();
    QCOMPARE(kept.ask("GET /fast HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("connection"), "keep-alive"_ba);
    QCOMPARE(kept.ask("GET /fast HTTP/1.0\r\n\r\n").body, "fast"_ba);
}

void TestProtocol::connectionCloseIsHonoured()
{
    RawClient one = client();
    const RawAnswer answer = one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer.header("connection"), "close"_ba);
    QVERIFY(one.endsWithin(2'000));
}

void TestProtocol::expectContinueIsAnsweredBeforeTheBody()
{
    RawClient one = client();
    one.send("POST /echo HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QCOMPARE(one.answer(true).status, 100);
    QCOMPARE(one.ask("hello").body, "hello"_ba);
    QCOMPARE(one.ask("POST /echo HTTP/1.1\r\nHost: hub\r\nExpect: 100-continue\r\nContent-Length: 99999999\r\n\r\n").status, 413);
}

void TestProtocol::anUnknownExpectationFails()
{
    QCOMPARE(client().ask("POST /echo HTTP/1.1\r\nHost: hub\r\nExpect: miracles\r\nContent-Length: 5\r\n\r\nhello").status, 417);
}

void TestProtocol::pipelinedAnswersComeInOrder()
{
    RawClient one = client();
    one.send("GET /slow HTTP/1.1\r\nHost: hub\r\n\r\n"
             "GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n"
             "POST /late HTTP/1.1\r\nHost: hub\r\nContent-Length: 4\r\n\r\nlate"
             "GET /nowhere HTTP/1.1\r\nHost: hub\r\n\r\n");
    QVERIFY(server().answerSlow());
    QCOMPARE(one.answer().body, "slow"_ba);
    QCOMPARE(one.answer().body, "fast"_ba);
    QCOMPARE(one.answer().body, "late"_ba);
    QCOMPARE(one.answer().status, 404);
}

void TestProtocol::aGetBehindADownloadWaitsForIt()
{
    RawClient one = client();
    one.send("GET /file HTTP/1.1\r\nHost: hub\r\n\r\nGET /fast HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(one.answer(true).status, 200);
    qint64 left = TestServer::fileSize;
    while (left > 0) {
        const QByteArray part = one.take(std::min<qint64>(left, 1024 * 1024));
        QVERIFY(!part.isEmpty());
        left -= part.size();
    }
    QCOMPARE(one.answer().body, "fast"_ba);
}

void TestProtocol::aThousandPipelinedRequestsAreAllAnswered()
{
    RawClient one = client();
    QVERIFY(one.send("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n"_ba.repeated(1'000)));
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(one.answer().body, "fast"_ba);
}

void TestProtocol::aHeadMayComeByteByByte()
{
    RawClient one = client();
    for (const char c : "\r\nPOST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 2\r\n\r\nok"_ba)
        QVERIFY(one.send(QByteArray(1, c)));
    QCOMPARE(one.answer().body, "ok"_ba);
}

void TestProtocol::anAbsoluteTargetIsTaken()
{
    QCOMPARE(client().ask("GET http://hub:80/fast HTTP/1.1\r\nHost: hub\r\n\r\n").body, "fast"_ba);
}

void TestProtocol::aBodyIsGivenWhole()
{
    const QByteArray body(64 * 1024, 'x');
    RawClient one = client();
    one.send("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 65536\r\n\r\n");
    QCOMPARE(one.ask(body).body, body);
    QCOMPARE(one.ask("POST /echo HTTP/1.1\r\nHost: hub\r\n\r\n").body, QByteArray());
}

void TestProtocol::anAnswerMayComeFromAnotherThread()
{
    QCOMPARE(client().ask("POST /late HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\n\r\nabc").body, "abc"_ba);
}

void TestProtocol::anUploadIsStreamedIntoItsSink()
{
    RawClient one = client();
    const QByteArray megabyte(1024 * 1024, 'u');
    one.send("PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 20971520\r\n\r\n");
    for (int i = 0; i < 20; ++i)
        QVERIFY(one.send(megabyte));
    QCOMPARE(one.answer().body, "20971520"_ba);
    QCOMPARE(one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n").body, "fast"_ba);
    QCOMPARE(server().sinksAlive.load(), 0);
}

void TestProtocol::anUploadIsRefusedOnItsHead()
{
    RawClient one = client();
    QCOMPARE(one.ask("PUT /upload HTTP/1.1\r\nHost: hub\r\nAuthorization: nobody\r\nContent-Length: 20971520\r\n\r\n").status, 401);
    QVERIFY(one.endsWithin(5'000));
    QCOMPARE(client().ask("PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 6\r\n\r\nrefuse").status, 413);
}

void TestProtocol::aDownloadIsWhole()
{
    RawClient one = client();
    one.send("GET /file HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n");
    const RawAnswer head = one.answer(true);
    QCOMPARE(head.header("content-length").toLongLong(), TestServer::fileSize);
    QCOMPARE(head.header("etag"), "\"v1\""_ba);
    QCOMPARE(head.header("cache-control"), "private, max-age=31536000, immutable"_ba);
    QCOMPARE(one.drain(30'000), TestServer::fileSize);
}

void TestProtocol::rangesAreServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("from and to") << "bytes=2-5"_ba << 206 << "bytes 2-5/209715200"_ba << "2345"_ba;
    QTest::newRow("one byte") << "bytes=0-0"_ba << 206 << "bytes 0-0/209715200"_ba << "0"_ba;
    QTest::newRow("the last") << "bytes=-1"_ba << 206 << "bytes 209715199-209715199/209715200"_ba << QByteArray(1, '\0');
    QTest::newRow("beyond the end") << "bytes=209715199-999999999999"_ba << 206 << "bytes 209715199-209715199/209715200"_ba << QByteArray(1, '\0');
    QTest::newRow("from the end on") << "bytes=209715200-"_ba << 416 << "bytes */209715200"_ba << QByteArray();
    QTest::newRow("none of the last") << "bytes=-0"_ba << 416 << "bytes */209715200"_ba << QByteArray();
    QTest::newRow("backwards") << "bytes=5-2"_ba << 200 << QByteArray() << "0123456789"_ba;
    QTest::newRow("several") << "bytes=0-1,3-4"_ba << 200 << QByteArray() << "0123456789"_ba;
    QTest::newRow("other unit") << "lines=0-1"_ba << 200 << QByteArray() << "0123456789"_ba;
    QTest::newRow("nonsense") << "bytes=a-b"_ba << 200 << QByteArray() << "0123456789"_ba;
    QTest::newRow("overflow") << "bytes=99999999999999999999-"_ba << 416 << "bytes */209715200"_ba << QByteArray();
}

void TestProtocol::rangesAreServed()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, body);
    RawClient one = client();
    one.send("GET /file HTTP/1.1\r\nHost: hub\r\nRange: " + range + "\r\n\r\n");
    const RawAnswer answer = one.answer(true);
    QTEST(answer.status, "status");
    QTEST(answer.header("content-range"), "contentRange");
    QCOMPARE(one.take(body.size()), body);
}

void TestProtocol::aKnownETagIsNotSentAgain()
{
    RawClient one = client();
    const RawAnswer answer = one.ask("GET /file HTTP/1.1\r\nHost: hub\r\nIf-None-Match: \"v0\", W/\"v1\"\r\n\r\n", true);
    QCOMPARE(answer.status, 304);
    QCOMPARE(answer.header("etag"), "\"v1\""_ba);
    QCOMPARE(one.ask("GET /file HTTP/1.1\r\nHost: hub\r\nIf-None-Match: *\r\n\r\n", true).status, 304);
    QCOMPARE(one.ask("HEAD /file HTTP/1.1\r\nHost: hub\r\nIf-None-Match: \"v0\"\r\n\r\n", true).status, 200);
}

void TestProtocol::ifRangeLetsOnlyTheSameContentThrough()
{
    RawClient one = client();
    QCOMPARE(one.ask("GET /file HTTP/1.1\r\nHost: hub\r\nRange: bytes=1-2\r\nIf-Range: \"v1\"\r\n\r\n").body, "12"_ba);
    QCOMPARE(one.ask("GET /file HTTP/1.1\r\nHost: hub\r\nRange: bytes=1-2\r\nIf-Range: \"v0\"\r\n\r\n", true).status, 200);
}

void TestProtocol::aForgottenReplyIsAFailure()
{
    RawClient one = client();
    QCOMPARE(one.ask("GET /forget HTTP/1.1\r\nHost: hub\r\n\r\n").status, 500);
    QCOMPARE(one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n").status, 200);
}

void TestProtocol::aThrowingHandlerIsAFailure()
{
    RawClient one = client();
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"event=handler-threw route=/throw "_s));
    QCOMPARE(one.ask("GET /throw HTTP/1.1\r\nHost: hub\r\n\r\n").status, 500);
    QCOMPARE(one.ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n").status, 200);
}

void TestProtocol::defaultHeadersFillWhatAnAnswerDoesNotSay()
{
    ServerOptions options;
    options.defaultHeaders = { { "X-Content-Type-Options", "nosniff" }, { "Content-Type", "unused" }, { "X-Bad", "a\r\nSet-Cookie: b" } };
    TestServer own(options);
    const RawAnswer answer = own.connect().ask("GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(answer.header("x-content-type-options"), "nosniff"_ba);
    QCOMPARE(answer.header("content-type"), "text/plain; charset=utf-8"_ba);
    QCOMPARE(answer.header("set-cookie"), QByteArray());
    const RawAnswer bad = own.connect().ask("GET / HTTP/1.1\r\n\r\n");
    QCOMPARE(bad.status, 400);
    QCOMPARE(bad.header("x-content-type-options"), "nosniff"_ba);
}

void TestProtocol::aTrustedProxyNamesItsClient()
{
    ServerOptions options;
    options.trustedProxies = { QHostAddress::parseSubnet(u"127.0.0.0/8"_s) };
    TestServer own(options);
    RawClient one = own.connect();
    const auto ask = [&one](const QByteArray &headers) { return one.ask("GET /whoami HTTP/1.1\r\nHost: hub\r\n" + headers + "\r\n").body; };
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"), "192.0.2.7 secure"_ba);
    QCOMPARE(ask("X-Forwarded-For: 203.0.113.1, 192.0.2.7, 127.0.0.9\r\n"), "192.0.2.7 plain"_ba);
    QCOMPARE(ask("X-Forwarded-For: 2001:db8::1\r\n"), "2001:db8::1 plain"_ba);
    QCOMPARE(ask("X-Forwarded-For: 192.0.2.7, nonsense\r\n"), "127.0.0.1 plain"_ba);
    QCOMPARE(ask({}), "127.0.0.1 plain"_ba);
}

void TestProtocol::anUntrustedPeerCannotNameAnother()
{
    const RawAnswer answer = client().ask("GET /whoami HTTP/1.1\r\nHost: hub\r\nX-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n\r\n");
    QCOMPARE(answer.body, "127.0.0.1 plain"_ba);
}

void TestProtocol::aPortInUseIsSaid()
{
    const auto second = Server::listen({ .port = m_plain->port() }, std::make_shared<Router>());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Unavailable);
    QVERIFY2(second.error().detail.contains(QString::number(m_plain->port())), qUtf8Printable(second.error().detail));
    const auto keyless = Server::listen({ .tls = QSslConfiguration() }, std::make_shared<Router>());
    QVERIFY(!keyless);
    QCOMPARE(keyless.error().field, u"tls"_s);
}

QTEST_GUILESS_MAIN(TestProtocol)
#include "test_protocol.moc"
