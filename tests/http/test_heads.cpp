// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What a head may hold, without a socket: a message has one meaning, or none.
#include "http/headscanner.h"
#include "http/requestparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
/// The status that a head earns, 200 when it is taken; 0 when more is awaited.
int verdict(const QByteArray &bytes, qsizetype piece = 1'000'000)
{
    HeadScanner scanner;
    for (qsizetype end = piece;; end += piece) {
        const QByteArrayView seen = QByteArrayView(bytes).first(std::min(end, bytes.size()));
        switch (scanner.scan(seen, Limits())) {
        case HeadScanner::State::Malformed:
            return 400;
        case HeadScanner::State::TooLarge:
            return 431;
        case HeadScanner::State::Complete: {
            const auto parsed = parseHead(seen.first(scanner.length()));
            return std::holds_alternative<Head>(parsed) ? 200 : std::get<HeadError>(parsed).status;
        }
        case HeadScanner::State::More:
            if (end >= bytes.size())
                return 0;
        }
    }
}

Head parsed(const QByteArray &bytes)
{
    auto result = parseHead(bytes);
    return std::holds_alternative<Head>(result) ? std::get<Head>(result) : Head();
}
} // namespace

class TestHeads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headsAreJudged_data();
    void headsAreJudged();
    void pathAndQueryAreDecoded();
    void targetsWithoutOneMeaningAreRefused_data();
    void targetsWithoutOneMeaningAreRefused();
    void headerNamesAreLowerCaseAndValuesTrimmed();
    void keepAliveFollowsVersionAndHeader();
    void onlyARealUpgradeIsOne();
    void randomMutationsAreRefusedOrWhollyUnderstood();
};

void TestHeads::headsAreJudged_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) { QTest::newRow(name) << head << status; };
    const QByteArray get = "GET / HTTP/1.1\r\nHost: hub\r\n";
    const QByteArray post = "POST / HTTP/1.1\r\nHost: hub\r\n";
    row("plain", get + "\r\n", 200);
    row("unfinished", get, 0);
    row("any token as a method", "BREW / HTTP/1.1\r\nHost: hub\r\n\r\n", 200);
    row("no version", "GET /\r\nHost: hub\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: hub\r\n\r\n", 400);
    row("space in the target", "GET /a b HTTP/1.1\r\nHost: hub\r\n\r\n", 505);
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: hub\r\n\r\n", 505);
    row("HTTP/2.0", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: hub\r\n\r\n", 505);
    row("lower-case version", "GET / http/1.1\r\nHost: hub\r\n\r\n", 505);
    row("TLS on a plain port", "\x16\x03\x01\x02", 400);
    row("no Host", "GET / HTTP/1.1\r\nAccept: */*\r\n\r\n", 400);
    row("no Host in HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 200);
    row("two Hosts", get + "Host: hub\r\n\r\n", 400);
    row("Host with a path", "GET / HTTP/1.1\r\nHost: hub/evil\r\n\r\n", 400);
    row("two names in Host", "GET / HTTP/1.1\r\nHost: hub, evil\r\n\r\n", 400);
    row("bare LF", "GET / HTTP/1.1\nHost: hub\n\n", 400);
    row("bare LF between headers", get + "A: b\nC: d\r\n\r\n", 400);
    row("bare CR in a value", get + "A: b\rC: d\r\n\r\n", 400);
    row("NUL in a value", get + QByteArray("A: b\0c\r\n\r\n", 10), 400);
    row("header without colon", get + "nonsense\r\n\r\n", 400);
    row("space before the colon", post + "Content-Length : 5\r\n\r\n", 400);
    row("folded", get + "A: b\r\n c\r\n\r\n", 400);
    row("folded first line", "GET / HTTP/1.1\r\n Host: hub\r\n\r\n", 400);
    row("empty name", get + ": b\r\n\r\n", 400);
    row("length", post + "Content-Length: 5\r\n\r\n", 200);
    row("negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("signed length", post + "Content-Length: +5\r\n\r\n", 400);
    row("hexadecimal length", post + "Content-Length: 0x5\r\n\r\n", 400);
    row("empty length", post + "Content-Length: \r\n\r\n", 400);
    row("2^64-1", post + "Content-Length: 18446744073709551615\r\n\r\n", 400);
    row("2^64", post + "Content-Length: 18446744073709551616\r\n\r\n", 400);
    row("two equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n", 400);
    row("two unequal lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n", 400);
    row("a list of lengths", post + "Content-Length: 5, 5\r\n\r\n", 400);
    row("chunked", post + "Transfer-Encoding: chunked\r\n\r\n", 411);
    row("xchunked", post + "Transfer-Encoding: xchunked\r\n\r\n", 411);
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n", 400);
    row("identity", post + "Transfer-Encoding: identity\r\n\r\n", 411);
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: hub\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("length, then chunked", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("chunked, then length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", 400);
    row("length and xchunked", post + "Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n\r\n", 400);
    row("unknown expectation", post + "Expect: miracles\r\n\r\n", 417);
    row("a hundred headers", get + QByteArray("A: b\r\n").repeated(98) + "\r\n", 200);
    row("too many headers", get + QByteArray("A: b\r\n").repeated(100), 431);
    row("an endless line", "GET /" + QByteArray(17'000, 'a'), 431);
    row("an endless header", get + "A: " + QByteArray(17'000, 'a'), 431);
    row("just too long", get + "A: " + QByteArray(16'384, 'a') + "\r\n\r\n", 431);
}

void TestHeads::headsAreJudged()
{
    QFETCH(QByteArray, head);
    QTEST(verdict(head), "status");
    QTEST(verdict(head, 1), "status");
}

void TestHeads::pathAndQueryAreDecoded()
{
    const Head head = parsed("GET /caf%C3%A9/a%20b?q=%26x&n=2 HTTP/1.1\r\nHost: hub\r\n\r\n");
    QCOMPARE(head.request.path, u"/café/a b"_s);
    QCOMPARE(head.request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"&x"_s);
    QCOMPARE(head.request.query.queryItemValue(u"n"_s), u"2"_s);
}

void TestHeads::targetsWithoutOneMeaningAreRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : { "/..", "/a/../b", "/a/./b", "/%2e%2e/b", "/a%2fb", "/a%5cb", "/a%00b", "/a%0ab", "/a%zz", "/a%2", "/%ff", "/a#b", "a/b", "*",
             "hub:80", "/a?b=%z" })
        QTest::newRow(target) << QByteArray(target);
}

void TestHeads::targetsWithoutOneMeaningAreRefused()
{
    QFETCH(QByteArray, target);
    QCOMPARE(verdict("GET " + target + " HTTP/1.1\r\nHost: hub\r\n\r\n"), 400);
}

void TestHeads::headerNamesAreLowerCaseAndValuesTrimmed()
{
    const Head head = parsed("GET / HTTP/1.1\r\nHOST: hub\r\nX-Thing:\t  a b \t\r\n\r\n");
    QCOMPARE(head.request.header("host"), "hub"_ba);
    QCOMPARE(head.request.header("x-thing"), "a b"_ba);
}

void TestHeads::keepAliveFollowsVersionAndHeader()
{
    QVERIFY(parsed("GET / HTTP/1.1\r\nHost: hub\r\n\r\n").keepAlive);
    QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: hub\r\nConnection: Close\r\n\r\n").keepAlive);
    QVERIFY(!parsed("GET / HTTP/1.0\r\n\r\n").keepAlive);
    QVERIFY(parsed("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").keepAlive);
}

void TestHeads::onlyARealUpgradeIsOne()
{
    QVERIFY(parsed("GET / HTTP/1.1\r\nHost: hub\r\nConnection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n").wantsWebSocket);
    QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\n\r\n").wantsWebSocket);
    QVERIFY(!parsed("GET / HTTP/1.1\r\nHost: hub\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n").wantsWebSocket);
}

void TestHeads::randomMutationsAreRefusedOrWhollyUnderstood()
{
    const QByteArray good = "POST /v1/sync?x=1 HTTP/1.1\r\nHost: hub\r\nContent-Length: 12\r\nConnection: keep-alive\r\nA: b\r\n\r\n";
    QRandomGenerator random(43);
    const QByteArray pool = "\r\n \t:,;/%?#0159aZ-+\0\x7f\xff"_ba;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray bytes = good;
        for (int change = random.bounded(1, 4); change > 0; --change) {
            const qsizetype at = random.bounded(int(bytes.size()));
            const char c = pool[random.bounded(int(pool.size()))];
            random.bounded(2) ? void(bytes[at] = c) : void(bytes.insert(at, c));
        }
        HeadScanner scanner;
        if (scanner.scan(bytes, Limits()) != HeadScanner::State::Complete)
            continue;
        const auto result = parseHead(QByteArrayView(bytes).first(scanner.length()));
        if (const auto *head = std::get_if<Head>(&result)) {
            QVERIFY(head->request.path.startsWith(u'/'));
            QVERIFY(head->contentLength >= 0);
            QVERIFY(head->http10 || !head->request.header("host").isNull());
            QVERIFY(head->request.header("transfer-encoding").isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestHeads)
#include "test_heads.moc"
