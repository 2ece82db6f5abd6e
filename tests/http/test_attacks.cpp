// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What strangers may do to the server without harming anyone else. Long probes are shortened unless PALIER_ATTACKS_FULL=1.
#include "testserver.h"

#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
constexpr qint64 megabyte = 1024 * 1024;
const QByteArray goodRequest = "GET /fast HTTP/1.1\r\nHost: hub\r\n\r\n"_ba;

/// How much the process has grown since it was made, at most.
class Growth
{
public:
    void sample() { m_most = std::max(m_most, residentBytes() - m_start); }
    [[nodiscard]] qint64 most()
    {
        sample();
        return memoryIsMeasurable() ? m_most : 0;
    }

private:
    qint64 m_start = residentBytes();
    qint64 m_most = 0;
};

/// The median time in ms that a good client waits for an answer on a new connection; a large number when one does not come.
qint64 goodClientWaits(const TestServer &server)
{
    std::vector<qint64> times;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        RawClient client = server.connect();
        if (client.ask(goodRequest).body != "fast")
            return 1'000'000;
        times.push_back(timer.elapsed());
    }
    std::nth_element(times.begin(), times.begin() + 4, times.end());
    return times[4];
}

qint64 cpuMilliseconds()
{
    rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1'000 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1'000;
}

int ms(std::chrono::milliseconds time)
{
    return int(time.count());
}

ServerOptions plain()
{
    return { .limits = testLimits() };
}

ServerOptions tls()
{
    return { .tls = testCertificate(), .limits = testLimits() };
}
} // namespace

class TestAttacks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allBodiesTogetherHaveALimit();
    void initTestCase() { (void)testCertificate(); }
    void ambiguousRequestsExecuteNothing_data();
    void ambiguousRequestsExecuteNothing();
    void aHugeBodyIsRefusedAtOnce();
    void aHugeBodyToNowhereCostsNoMemory_data() { plainAndTls(); }
    void aHugeBodyToNowhereCostsNoMemory();
    void anUploadIntoASinkCostsNoMemory_data() { plainAndTls(); }
    void anUploadIntoASinkCostsNoMemory();
    void anEndlessHeaderIsRefused();
    void anEndlessRequestLineIsRefused();
    void endlessHeaderLinesAreRefused();
    void slowHeadersAreClosedInTime();
    void aSlowBodyIsClosedInTime();
    void idleConnectionsAreClosedInTime();
    void silentTlsConnectionsAreClosedInTime();
    void garbageInsteadOfTlsIsClosed();
    void aReaderThatTakesNothingCostsNoMemory_data() { plainAndTls(); }
    void aReaderThatTakesNothingCostsNoMemory();
    void pipeliningWithoutReadingCostsNoMemory();
    void connectionsPerAddressAreLimited();
    void connectionsInTotalAreLimited();
    void aLackOfDescriptorsIsNoBusyLoop();
    void clientsLeaveDuringEveryHandler_data();
    void clientsLeaveDuringEveryHandler();
    void theServerGoesWhileHandlersWork();

private:
    static void plainAndTls();
};

void TestAttacks::plainAndTls()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("tls") << true;
}

void TestAttacks::ambiguousRequestsExecuteNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const QByteArray &name, const QByteArray &bytes, int status) {
        QTest::addRow("%s, plain", name.constData()) << bytes << status << false;
        QTest::addRow("%s, tls", name.constData()) << bytes << status << true;
    };
    const QByteArray post = "POST /echo HTTP/1.1\r\nHost: hub\r\n";
    const QByteArray chunks = "0\r\n\r\n" + goodRequest;
    row("CL+TE", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks, 400);
    row("TE+CL", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n" + chunks, 400);
    row("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n" + chunks, 411);
    row("chunked", post + "Transfer-Encoding: chunked\r\n\r\n" + chunks, 411);
    row("TE with a tab", post + "Transfer-Encoding:\tchunked\r\n\r\n" + chunks, 411);
    row("two lengths", post + "Content-Length: 0\r\nContent-Length: 35\r\n\r\n" + goodRequest, 400);
    row("two equal lengths", post + "Content-Length: 0\r\nContent-Length: 0\r\n\r\n" + goodRequest, 400);
    row("-1", post + "Content-Length: -1\r\n\r\n" + goodRequest, 400);
    row("+5", post + "Content-Length: +5\r\n\r\n" + goodRequest, 400);
    row("2^64-1", post + "Content-Length: 18446744073709551615\r\n\r\n" + goodRequest, 400);
    row("CL :", post + "Content-Length : 5\r\n\r\nhello" + goodRequest, 400);
    row("bad line", "GET /fast\r\n\r\n" + goodRequest, 400);
    row("HTTP/9.9", "GET /fast HTTP/9.9\r\nHost: hub\r\n\r\n" + goodRequest, 505);
    row("no Host", "GET /fast HTTP/1.1\r\n\r\n" + goodRequest, 400);
    row("two Hosts", "GET /fast HTTP/1.1\r\nHost: hub\r\nHost: evil\r\n\r\n" + goodRequest, 400);
    row("bare LF", "GET /fast HTTP/1.1\nHost: hub\n\n" + goodRequest, 400);
    row("no colon", "GET /fast HTTP/1.1\r\nHost: hub\r\nnonsense\r\n\r\n" + goodRequest, 400);
    row("folded", "GET /fast HTTP/1.1\r\nHost: hub\r\nA: b\r\n c\r\n\r\n" + goodRequest, 400);
}

void TestAttacks::ambiguousRequestsExecuteNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, encrypted);
    TestServer server(encrypted ? tls() : plain());
    RawClient client = server.connect();
    client.send(bytes);
    QTEST(client.answer().status, "status");
    QVERIFY(client.endsWithin(ms(testLimits().closeTimeout) + 2'000));
    QCOMPARE(server.executed.load(), 0);
    QVERIFY(goodClientWaits(server) < 1'000);
}

void TestAttacks::aHugeBodyIsRefusedAtOnce()
{
    TestServer server(plain());
    Growth growth;
    RawClient client = server.connect();
    QCOMPARE(client.ask("POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 10737418240\r\n\r\n").status, 413);
    while (client.send("drip", 1'000) && !client.endsWithin(10)) { }
    QTRY_COMPARE(server.server().counters().connections, 0);
    QCOMPARE(server.executed.load(), 0);
    QVERIFY(growth.most() < megabyte);
}

void TestAttacks::aHugeBodyToNowhereCostsNoMemory()
{
    QFETCH(bool, encrypted);
    TestServer server(encrypted ? tls() : plain());
    const QByteArray chunk(megabyte, 'b');
    (void)goodClientWaits(server);
    RawClient client = server.connect();
    Growth growth;
    client.send("POST /nowhere HTTP/1.1\r\nHost: hub\r\nContent-Length: 209715200\r\n\r\n");
    QCOMPARE(client.answer().status, 404);
    for (int i = 0; i < 200 && client.send(chunk, 3'000); ++i)
        growth.sample();
    QTRY_COMPARE(server.server().counters().connections, 0);
    const qint64 clientsOwn = encrypted ? 3 * megabyte : 0; // QSslSocket's buffers on this side
    QVERIFY2(growth.most() < megabyte + clientsOwn, QByteArray::number(growth.most()).constData());
}

void TestAttacks::anUploadIntoASinkCostsNoMemory()
{
    QFETCH(bool, encrypted);
    TestServer server(encrypted ? tls() : plain());
    const QByteArray chunk(megabyte, 'u');
    (void)goodClientWaits(server);
    RawClient client = server.connect();
    Growth growth;
    client.send("PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 209715200\r\n\r\n");
    for (int i = 0; i < 200; ++i) {
        QVERIFY(client.send(chunk, 20'000));
        growth.sample();
    }
    QCOMPARE(client.answer().body, "209715200"_ba);
    const qint64 clientsOwn = encrypted ? 3 * megabyte : 0;
    QVERIFY2(growth.most() < megabyte + clientsOwn, QByteArray::number(growth.most()).constData());
}

void TestAttacks::anEndlessHeaderIsRefused()
{
    TestServer server(plain());
    const QByteArray chunk(megabyte, 'h');
    RawClient client = server.connect();
    Growth growth;
    client.send("GET /fast HTTP/1.1\r\nHost: hub\r\nX: ");
    for (int i = 0; i < 50 && client.send(chunk, 1'000); ++i)
        growth.sample();
    QCOMPARE(client.answer().status, 431);
    QTRY_COMPARE(server.server().counters().connections, 0);
    QVERIFY2(growth.most() < megabyte, QByteArray::number(growth.most()).constData());
}

void TestAttacks::anEndlessRequestLineIsRefused()
{
    TestServer server(plain());
    const QByteArray chunk(megabyte, 'l');
    RawClient client = server.connect();
    Growth growth;
    client.send("GET /");
    for (int i = 0; i < 50 && client.send(chunk, 1'000); ++i)
        growth.sample();
    QCOMPARE(client.answer().status, 431);
    QVERIFY2(growth.most() < megabyte, QByteArray::number(growth.most()).constData());
}

void TestAttacks::endlessHeaderLinesAreRefused()
{
    TestServer server(plain());
    const QByteArray lines = QByteArray("A: b\r\n").repeated(1'000);
    RawClient client = server.connect();
    Growth growth;
    client.send("GET /fast HTTP/1.1\r\nHost: hub\r\n");
    for (int i = 0; i < 100 && client.send(lines, 1'000); ++i)
        growth.sample();
    QCOMPARE(client.answer().status, 431);
    QCOMPARE(server.executed.load(), 0);
    QVERIFY2(growth.most() < megabyte, QByteArray::number(growth.most()).constData());
}

void TestAttacks::slowHeadersAreClosedInTime()
{
    const int count = 500;
    TestServer server(plain());
    std::vector<RawClient> slow;
    for (int i = 0; i < count; ++i) {
        slow.emplace_back(server.port());
        slow.back().send("GET /fast HTTP/1.1\r\nX: ");
    }
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(server.server().counters().connections, count);
    QVERIFY(goodClientWaits(server) < 50);
    const int inTime = ms(testLimits().headTimeout) + ms(testLimits().closeTimeout) + 3'000;
    while (server.server().counters().connections > 0 && timer.elapsed() < inTime) {
        for (RawClient &client : slow)
            client.send("x", 0);
    }
    QCOMPARE(server.server().counters().connections, 0);
    QVERIFY(timer.elapsed() >= ms(testLimits().headTimeout) / 2);
    QCOMPARE(slow.front().answer().status, 408);
}

void TestAttacks::aSlowBodyIsClosedInTime()
{
    TestServer server(plain());
    RawClient client = server.connect();
    client.send("PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 1000000\r\n\r\n");
    QTRY_COMPARE(server.sinksAlive.load(), 1);
    QElapsedTimer timer;
    timer.start();
    while (!client.answersWithin(20) && timer.elapsed() < 20'000)
        client.send("x");
    QCOMPARE(client.answer().status, 408);
    QTRY_COMPARE(server.sinksAlive.load(), 0);
    QCOMPARE(server.sinksFinished.load(), 0);
}

void TestAttacks::idleConnectionsAreClosedInTime()
{
    TestServer server(plain());
    RawClient silent = server.connect();
    RawClient served = server.connect();
    QCOMPARE(served.ask(goodRequest).status, 200);
    const int inTime = ms(testLimits().idleTimeout) + ms(testLimits().closeTimeout) + 2'000;
    QVERIFY(silent.endsWithin(inTime));
    QVERIFY(served.endsWithin(inTime));
}

void TestAttacks::silentTlsConnectionsAreClosedInTime()
{
    const int count = 60;
    TestServer server(tls());
    std::vector<RawClient> silent;
    for (int i = 0; i < count; ++i)
        silent.emplace_back(server.port());
    QTRY_COMPARE(server.server().counters().connections, count);
    QVERIFY2(goodClientWaits(server) < 50, "a good client had to wait");
    for (RawClient &client : silent)
        QVERIFY(client.endsWithin(ms(testLimits().tlsTimeout) + 2'000));
    QTRY_COMPARE(server.server().counters().connections, 0);
}

void TestAttacks::garbageInsteadOfTlsIsClosed()
{
    TestServer server(tls());
    RawClient client(server.port());
    client.send(goodRequest);
    QVERIFY(client.endsWithin(2'000));
    QTRY_COMPARE(server.server().counters().connections, 0);
    QCOMPARE(server.executed.load(), 0);
}

void TestAttacks::aReaderThatTakesNothingCostsNoMemory()
{
    QFETCH(bool, encrypted);
    TestServer server(encrypted ? tls() : plain());
    (void)goodClientWaits(server);
    RawClient client = server.connect();
    Growth growth;
    client.send("GET /file HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(client.answer(true).status, 200);
    QElapsedTimer timer;
    timer.start();
    const int inTime = ms(testLimits().sendStallTimeout) + 5'000;
    while (server.server().counters().connections > 0 && timer.elapsed() < inTime)
        growth.sample();
    QCOMPARE(server.server().counters().connections, 0);
    QVERIFY2(growth.most() < (encrypted ? 3 : 1) * megabyte, QByteArray::number(growth.most()).constData());
}

void TestAttacks::pipeliningWithoutReadingCostsNoMemory()
{
    TestServer server(plain());
    const QByteArray many = goodRequest.repeated(10'000);
    RawClient client = server.connect();
    Growth growth;
    for (int i = 0; i < 100 && client.send(many, 300); ++i)
        growth.sample();
    QVERIFY2(growth.most() < 2 * megabyte, QByteArray::number(growth.most()).constData());
    QVERIFY(goodClientWaits(server) < 1'000);
}

void TestAttacks::connectionsPerAddressAreLimited()
{
    ServerOptions options = plain();
    options.limits.maxConnectionsPerAddress = 3;
    TestServer server(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(server.port());
        QCOMPARE(clients.back().ask(goodRequest).status, 200);
    }
    QVERIFY(server.connect().endsWithin(1'000));
    QCOMPARE(server.server().counters().refused, 1);
    clients.pop_back();
    QTRY_COMPARE(server.server().counters().connections, 2);
    QCOMPARE(server.connect().ask(goodRequest).status, 200);
}

void TestAttacks::connectionsInTotalAreLimited()
{
    ServerOptions options = plain();
    options.limits.maxConnections = 3;
    options.trustedProxies = { { QHostAddress(QHostAddress::LocalHost), 32 } };
    TestServer server(options);
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(server.port());
        QCOMPARE(clients.back().ask(goodRequest).status, 200);
    }
    QVERIFY(server.connect().endsWithin(1'000));
    QCOMPARE(server.server().counters().refused, 1);
}

void TestAttacks::aLackOfDescriptorsIsNoBusyLoop()
{
    rlimit before {};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
    ServerOptions options = plain();
    options.limits.descriptorReserve = 20;
    options.limits.idleTimeout = std::chrono::minutes(1);
    TestServer server(options);
    QCOMPARE(server.connect().ask(goodRequest).status, 200);
    rlimit low { 120, before.rlim_max };
    ::setrlimit(RLIMIT_NOFILE, &low);

    std::vector<RawClient> clients;
    while (server.server().counters().refused == 0) {
        clients.emplace_back(server.port());
        QVERIFY(clients.back().isConnected());
        (void)clients.back().ask(goodRequest);
    }
    QVERIFY(clients.front().ask(goodRequest).status == 200);

    const auto refused = server.server().counters().refused;
    RawClient waiting = server.connect(); // takes its own descriptor before the last ones go
    QTRY_VERIFY(server.server().counters().refused > refused); // the server is through with it
    std::vector<int> taken;
    for (int descriptor = ::dup(0); descriptor >= 0; descriptor = ::dup(0))
        taken.push_back(descriptor);
    ::close(taken.back());
    RawClient inTheQueue = server.connect(); // the server finds no descriptor for it
    QVERIFY(inTheQueue.isConnected());
    const qint64 cpu = cpuMilliseconds();
    (void)inTheQueue.take(1, 500);
    QVERIFY2(cpuMilliseconds() - cpu < 100, "the server spun while no descriptor was left");
    taken.pop_back();
    for (const int descriptor : taken)
        ::close(descriptor);
    clients.clear();
    ::setrlimit(RLIMIT_NOFILE, &before);
    QTRY_VERIFY(goodClientWaits(server) < 1'000);
}

void TestAttacks::clientsLeaveDuringEveryHandler_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("encrypted");
    const auto row = [](const QByteArray &name, const QByteArray &request) {
        QTest::addRow("%s, plain", name.constData()) << request << false;
        QTest::addRow("%s, tls", name.constData()) << request << true;
    };
    row("instant", goodRequest);
    row("slow", "GET /slow HTTP/1.1\r\nHost: hub\r\n\r\n");
    row("other thread", "POST /late HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\n\r\nabc");
    row("download", "GET /file HTTP/1.1\r\nHost: hub\r\n\r\n");
    row("half an upload", "PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\nabc");
    row("half a head", "GET /fast HTTP/1.1\r\nHo");
    row("throwing", "GET /throw HTTP/1.1\r\nHost: hub\r\n\r\n");
}

void TestAttacks::clientsLeaveDuringEveryHandler()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, encrypted);
    const int times = (fullLength() ? 10'000 : 300) / (encrypted ? 10 : 1);
    TestServer server(encrypted ? tls() : plain());
    const bool slow = request.startsWith("GET /slow");
    const QtMessageHandler loud = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const auto restore = qScopeGuard([loud] { qInstallMessageHandler(loud); });
    for (int i = 0; i < times; ++i) {
        {
            RawClient client = server.connect();
            QVERIFY(client.isConnected());
            client.send(request);
            if (!encrypted && i % 2)
                client.reset();
        }
        if (slow && !encrypted && i % 2 == 0)
            QVERIFY(server.answerSlow());
    }
    QTRY_COMPARE(server.server().counters().connections, 0);
    QTRY_COMPARE(server.sinksAlive.load(), 0);
    QCOMPARE(server.sinksFinished.load(), 0);
    QVERIFY(goodClientWaits(server) < 1'000);
}

void TestAttacks::theServerGoesWhileHandlersWork()
{
    for (int i = 0; i < (fullLength() ? 500 : 30); ++i) {
        TestServer server(i % 2 ? tls() : plain());
        std::vector<RawClient> clients;
        for (int c = 0; c < 4; ++c)
            clients.push_back(server.connect());
        clients[0].send("GET /slow HTTP/1.1\r\nHost: hub\r\n\r\n");
        clients[1].send("POST /late HTTP/1.1\r\nHost: hub\r\nContent-Length: 3\r\n\r\nabc");
        clients[2].send("GET /file HTTP/1.1\r\nHost: hub\r\n\r\n");
        clients[3].send("PUT /upload HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\nabc");
        QTRY_COMPARE(server.sinksAlive.load(), 1);
        QTRY_COMPARE(server.executed.load(), 3);
        server.stop();
        QCOMPARE(server.sinksAlive.load(), 0);
        const int executed = server.executed;
        QVERIFY(server.answerSlow()); // too late: goes nowhere
        QVERIFY(clients[0].endsWithin(1'000));
        QCOMPARE(server.executed.load(), executed);
    }
}

void TestAttacks::allBodiesTogetherHaveALimit()
{
    auto options = plain();
    options.limits.bodyMemory = 100 * 1024;
    TestServer server(options);
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: hub\r\nContent-Length: 61440\r\n\r\n"_ba;
    const QByteArray body(61'440, 'x');
    RawClient first = server.connect();
    QVERIFY(first.send(head + body.chopped(1)));
    QTRY_COMPARE(server.server().counters().bodyBytes, 61'439);
    RawClient second = server.connect();
    const auto refused = second.ask(head + body);
    QCOMPARE(refused.status, 503);
    QVERIFY(!refused.header("retry-after").isEmpty());
    QVERIFY(second.endsWithin(5'000));
    QVERIFY(first.send("x"_ba));
    QCOMPARE(first.answer().body.size(), body.size());
    QTRY_COMPARE(server.server().counters().bodyBytes, 0);
    RawClient third = server.connect();
    QCOMPARE(third.ask(head + body).status, 200);
    RawClient gone = server.connect();
    QVERIFY(gone.send(head + body.chopped(1)));
    QTRY_VERIFY(server.server().counters().bodyBytes > 0);
    gone.reset();
    QTRY_COMPARE(server.server().counters().bodyBytes, 0);
}

int main(int argc, char *argv[])
{
    if (fullLength())
        qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // ten thousand leaving clients take longer than Qt Test's five minutes
    QCoreApplication app(argc, argv);
    TestAttacks tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_attacks.moc"
