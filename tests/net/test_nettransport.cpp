// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/nettransport.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

namespace
{
/// Says the same bytes to everybody, and then closes or keeps silent.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(const QByteArray &bytes, bool closes = true)
    {
        connect(this, &QTcpServer::newConnection, this, [this, bytes, closes] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes, closes] {
                heard += socket->readAll();
                if (!heard.contains("\r\n\r\n"))
                    return;
                socket->write(bytes);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url(const QString &scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2/v1/sync"_s.arg(scheme).arg(serverPort()));
    }
    QByteArray heard;
};
} // namespace

class TestNetTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsTheAnswer()
    {
        RawServer server("HTTP/1.1 401 Unauthorized\r\nContent-Type: application/problem+json\r\nRetry-After: 7\r\nContent-Length: 2\r\n\r\n{}");
        const auto reply = ask(server.url(), {});
        QCOMPARE(reply.failure, QString());
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.contentType, QByteArray("application/problem+json"));
        QCOMPARE(reply.retryAfter, QByteArray("7"));
        QCOMPARE(reply.body, QByteArray("{}"));
        QVERIFY(server.heard.startsWith("POST /v1/sync HTTP/1.1\r\n"));
        QVERIFY(server.heard.contains("Authorization: Bearer abc\r\n"));
        QVERIFY(server.heard.endsWith("\r\n\r\n{\"a\":1}"));
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 200, 400, 401, 403, 404, 409, 410, 413, 418, 422, 429, 451, 500, 501, 502, 503, 504, 507 })
            QTest::addRow("%d", status) << status;
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        RawServer server("HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/problem+json\r\nContent-Length: 7\r\n\r\n{\"a\":2}");
        const auto reply = ask(server.url(), {});
        QCOMPARE(reply.failure, QString());
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.body, QByteArray("{\"a\":2}"));
    }

    void followsNoRedirect()
    {
        RawServer portal("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        RawServer server("HTTP/1.1 302 Found\r\nLocation: " + portal.url().toEncoded() + "\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(ask(server.url(), {}).status, 302);
        QVERIFY2(portal.heard.isEmpty(), "the secret must not travel on");
    }

    void isNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("closed at once") << QByteArray();
        QTest::newRow("truncated") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"now\":");
        QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("longer than allowed") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n") + QByteArray(5000, ' ');
    }
    void isNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        RawServer server(bytes);
        QVERIFY(!ask(server.url(), { .maxAnswer = 4096 }).failure.isEmpty());
    }

    void givesUpOnSilence()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", false);
        QVERIFY(!ask(server.url(), { .silence = 200ms }).failure.isEmpty());
    }

    void givesUpWhenNobodyListens()
    {
        QUrl url;
        {
            RawServer server({});
            url = server.url();
        }
        QVERIFY(!ask(url, {}).failure.isEmpty());
    }

    void sendsNothingWithoutTls()
    {
        RawServer portal("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(!ask(portal.url(u"https"_s), { .silence = 2s }).failure.isEmpty());
        QVERIFY(!portal.heard.contains("Bearer"));
    }

    void aNameThatLeadsNowhereIsReplacedByTheLastAddress_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("asked");
        QTest::newRow("over TLS") << u"https"_s << u"127.0.0.1"_s << true;
        QTest::newRow("the first one leads nowhere") << u"https"_s << u"::1 127.0.0.1"_s << true;
        QTest::newRow("never without TLS") << u"http"_s << u"127.0.0.1"_s << false;
        QTest::newRow("none is known") << u"https"_s << QString() << false;
    }
    /// What a stranger hears there is the name it has to prove, and no word of ours.
    void aNameThatLeadsNowhereIsReplacedByTheLastAddress()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, address);
        QFETCH(bool, asked);
        RawServer stranger("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        NetTransport transport({}, { .silence = 2s, .name = 100ms });
        QStringList reached;
        transport.setLastAddresses(address.split(u' ', Qt::SkipEmptyParts), [&reached](const QStringList &now) { reached += now; });
        auto url = stranger.url(scheme);
        url.setHost(u"hub.invalid"_s); // RFC 6761: has no address
        std::optional<HttpReply> got;
        transport.send({ "POST", url, { { "Authorization", "Bearer abc" } }, "{}" }, this, [&got](const HttpReply &reply) { got = reply; });
        QVERIFY(QTest::qWaitFor([&got] { return got.has_value(); }, 60'000));
        QVERIFY(!got->failure.isEmpty());
        QCOMPARE(stranger.heard.contains("hub.invalid"), asked);
        QVERIFY(!stranger.heard.contains("Bearer"));
        QCOMPARE(reached, QStringList());
    }

    void namesWhatStandsInTheWay()
    {
        QUrl url;
        {
            RawServer server({});
            url = server.url();
        }
        QCOMPARE(ask(url, {}).obstacle, Error::Obstacle::NoNetwork);
        RawServer silent("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", false);
        QCOMPARE(ask(silent.url(), { .silence = 200ms }).obstacle, Error::Obstacle::NoAnswer);
    }

    void aGoneContextIsNotCalled()
    {
        RawServer server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        NetTransport transport({});
        auto context = std::make_unique<QObject>();
        bool called = false;
        transport.send({ "GET", server.url(), {}, {} }, context.get(), [&called](const HttpReply &) { called = true; });
        context.reset();
        const auto reply = ask(server.url(), {});
        QCOMPARE(reply.status, 200);
        QVERIFY(!called);
    }

private:
    [[nodiscard]] HttpReply ask(const QUrl &url, const NetLimits &limits)
    {
        NetTransport transport({}, limits);
        std::optional<HttpReply> got;
        transport.send({ "POST", url, { { "Authorization", "Bearer abc" }, { "Content-Type", "application/json" } }, "{\"a\":1}" }, this,
            [&got](const HttpReply &reply) { got = reply; });
        if (got || !QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            return { .failure = u"answered too early, or never"_s, .status = -1, .contentType = {}, .retryAfter = {}, .body = {} };
        return *got;
    }
};

QTEST_GUILESS_MAIN(TestNetTransport)
#include "test_nettransport.moc"
