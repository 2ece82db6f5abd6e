// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hintsocket.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

class TestHintSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QWebSocketServer>(u"hub"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_hints = std::make_unique<HintSocket>(urlOf(m_server->serverPort()), QString(64, u'a'), QByteArray());
    }

    void opensWithTheSecretAndHearsHints()
    {
        const auto peer = opened();
        QVERIFY(peer);
        QCOMPARE(peer->requestUrl().path(), u"/v1/hints"_s);
        QCOMPARE(peer->request().rawHeader("Authorization"), QByteArray("Bearer ") + QByteArray(64, 'a'));
        QSignalSpy hints(m_hints.get(), &HintChannel::hint);
        peer->sendTextMessage(uR"({"h":{"residence:1":815,"flat:9":2}})"_s);
        QVERIFY(hints.wait());
        const auto heads = hints.first().first().value<QMap<QString, qint64>>();
        QCOMPARE(heads, (QMap<QString, qint64> { { u"residence:1"_s, 815 }, { u"flat:9"_s, 2 } }));
    }

    void hearsBye()
    {
        const auto peer = opened();
        QSignalSpy bye(m_hints.get(), &HintChannel::bye);
        peer->sendTextMessage(uR"({"bye":[30,300]})"_s);
        QVERIFY(bye.wait());
        QCOMPARE(bye.first(), (QVariantList { 30, 300 }));
    }

    void nonsenseSaysNothing()
    {
        const auto peer = opened();
        QSignalSpy hints(m_hints.get(), &HintChannel::hint);
        QSignalSpy byes(m_hints.get(), &HintChannel::bye);
        for (const auto &text : { u"hello"_s, u"[]"_s, uR"({"h":7})"_s, uR"({"bye":[1]})"_s, uR"({"h":{}})"_s })
            peer->sendTextMessage(text);
        peer->sendTextMessage(uR"({"h":{"town:1":1}})"_s);
        QVERIFY(hints.wait());
        QCOMPARE(hints.size(), 1);
        QCOMPARE(byes.size(), 0);
    }

    void tellsWhyItClosed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("askHub");
        QTest::newRow("credential") << 4401 << true;
        QTest::newRow("going away") << 1001 << false;
    }
    void tellsWhyItClosed()
    {
        QFETCH(int, code);
        QFETCH(bool, askHub);
        const auto peer = opened();
        QSignalSpy closed(m_hints.get(), &HintChannel::closed);
        peer->close(static_cast<QWebSocketProtocol::CloseCode>(code));
        QVERIFY(closed.wait());
        QCOMPARE(closed.first().first().toBool(), askHub);
        m_hints->close();
        QCOMPARE(closed.size(), 1);
    }

    void aFrameOver64KibClosesIt()
    {
        const auto peer = opened();
        QSignalSpy closed(m_hints.get(), &HintChannel::closed);
        QSignalSpy hints(m_hints.get(), &HintChannel::hint);
        peer->sendTextMessage(QString(70'000, u' ') + uR"({"h":{"town:1":1}})"_s);
        QVERIFY(closed.wait());
        QCOMPARE(hints.size(), 0);
    }

    void opensAgainAfterClosing()
    {
        QVERIFY(opened());
        QSignalSpy closed(m_hints.get(), &HintChannel::closed);
        m_hints->close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(opened());
    }

    void nobodyThere()
    {
        const auto port = m_server->serverPort();
        m_server->close();
        HintSocket hints(urlOf(port), {}, {});
        QSignalSpy closed(&hints, &HintChannel::closed);
        hints.open();
        QVERIFY(closed.wait());
        QCOMPARE(closed.first().first().toBool(), false);
    }

    void refusedBeforeTheUpgrade()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        HintSocket hints(urlOf(server.serverPort()), {}, {});
        QSignalSpy closed(&hints, &HintChannel::closed);
        hints.open();
        QVERIFY(closed.wait());
    }

    /// The other end has vanished: it takes everything and says nothing.
    void findsAHalfOpenConnection()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        HintSocket hints(urlOf(server.serverPort()), {}, {}, { .pingEvery = 100ms, .pongWithin = 100ms, .openWithin = 200ms });
        QSignalSpy closed(&hints, &HintChannel::closed);
        hints.open();
        QVERIFY(closed.wait());
    }

    void keepsAPeerThatAnswersPings()
    {
        m_hints = std::make_unique<HintSocket>(urlOf(m_server->serverPort()), QString(), QByteArray(), HintTiming { .pingEvery = 100ms, .pongWithin = 100ms });
        const auto peer = opened();
        QSignalSpy closed(m_hints.get(), &HintChannel::closed);
        QVERIFY2(!closed.wait(500), "a peer that answers pings is kept");
    }

    /// RFC 6455, 1.3: the handshake of a peer that says nothing after it.
    void findsAPeerThatStopsAnswering()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            auto *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(handshake(socket->readAll())); });
        });
        HintSocket hints(urlOf(server.serverPort()), {}, {}, { .pingEvery = 100ms, .pongWithin = 100ms });
        QSignalSpy openings(&hints, &HintChannel::opened);
        QSignalSpy closed(&hints, &HintChannel::closed);
        hints.open();
        QVERIFY(closed.wait());
        QCOMPARE(openings.size(), 1);
    }

private:
    [[nodiscard]] static QUrl urlOf(quint16 port) { return QUrl(u"http://127.0.0.1:%1"_s.arg(port)); }

    [[nodiscard]] static QByteArray handshake(const QByteArray &request)
    {
        static const QRegularExpression key(u"Sec-WebSocket-Key: (\\S+)"_s, QRegularExpression::CaseInsensitiveOption);
        const auto asked = key.match(QString::fromLatin1(request)).captured(1).toLatin1();
        if (asked.isEmpty()) // a ping
            return {};
        const auto accept = QCryptographicHash::hash(QByteArray(asked + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1).toBase64();
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n";
    }

    [[nodiscard]] std::unique_ptr<QWebSocket> opened()
    {
        QSignalSpy spy(m_hints.get(), &HintChannel::opened);
        m_hints->open();
        if (spy.isEmpty() && !spy.wait())
            return nullptr;
        return std::unique_ptr<QWebSocket>(m_server->nextPendingConnection());
    }

    std::unique_ptr<QWebSocketServer> m_server;
    std::unique_ptr<HintSocket> m_hints;
};

QTEST_GUILESS_MAIN(TestHintSocket)
#include "test_hintsocket.moc"
