// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "faultproxy.h"
#include "pump.h"

#include "http/server.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <atomic>
#include <cerrno>
#include <limits>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr int patience = 10'000;
const auto request = "GET /page HTTP/1.1\r\nHost: hub.test\r\n\r\n"_ba;
const auto page = QByteArray(4'000, 'p');

/// What a client saw until the connection ended, or until it had `enough`.
struct Seen {
    QByteArray bytes;
    int error = 0; ///< errno that ended it; Qt's sockets call a reset an end in good order
    bool ended = false; ///< in good order
    qint64 ms = 0;
    int reads = 0;
    [[nodiscard]] bool wasReset() const { return error == ECONNRESET || error == EPIPE; }
};

void readAll(int descriptor, qsizetype enough, Seen &seen)
{
    std::array<char, 65536> buffer {};
    pollfd readable { .fd = descriptor, .events = POLLIN, .revents = 0 };
    while (seen.bytes.size() < enough && ::poll(&readable, 1, patience) == 1) {
        const auto count = ::recv(descriptor, buffer.data(), buffer.size(), 0);
        if (count <= 0) {
            seen.error = count < 0 ? errno : 0;
            seen.ended = count == 0;
            return;
        }
        ++seen.reads;
        seen.bytes.append(buffer.data(), count);
    }
}

Seen askOn(int port, const QByteArray &bytes, qsizetype enough)
{
    QElapsedTimer timer;
    timer.start();
    Seen seen;
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool sent = ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::send(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    if (sent)
        readAll(descriptor, enough, seen);
    else
        seen.error = errno;
    ::close(descriptor);
    seen.ms = timer.elapsed();
    return seen;
}
} // namespace

/// Each fault of the proxy really happens, seen from both sides.
class TestFaultProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_served = 0;
        auto router = std::make_shared<http::Router>();
        router->add("GET", u"/page"_s, [this](const http::Request &, const http::Reply &reply) {
            ++m_served;
            http::Response response;
            response.status = 200;
            response.body = page;
            reply(std::move(response));
        });
        m_server = *http::Server::listen({}, router);
        m_proxy = std::make_unique<FaultProxy>(1);
        m_proxy->setTarget(m_server->port());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void withoutFaultsNothingIsChanged()
    {
        const auto seen = ask(request + request, wholeAnswer * 2);
        QCOMPARE(seen.bytes.count(page), 2);
        QCOMPARE(m_served, 2);
        QCOMPARE(m_proxy->connections(), 1);
    }

    void latencyIsPaidInBothDirections()
    {
        m_proxy->setWeather({ .line = { .latency = std::chrono::milliseconds(150) } });
        const auto seen = ask(request, wholeAnswer);
        QVERIFY(seen.bytes.endsWith(page));
        QVERIFY2(seen.ms >= 300, qPrintable(QString::number(seen.ms)));
    }

    void bandwidthIsLimited()
    {
        m_proxy->setWeather({ .line = { .bytesPerSecond = 10'000 } });
        const auto seen = ask(request, wholeAnswer);
        QVERIFY(seen.bytes.endsWith(page));
        QVERIFY2(seen.ms >= 350, qPrintable(QString::number(seen.ms)));
    }

    void bytesComeInSlices()
    {
        m_proxy->setWeather({ .line = { .slice = 50 } });
        const auto seen = ask(request, wholeAnswer);
        QVERIFY(seen.bytes.endsWith(page));
        QVERIFY2(seen.reads > 10, qPrintable(QString::number(seen.reads)));
    }

    void aResetIsNoEndInGoodOrder()
    {
        for (int i = 0; i < 20; ++i) {
            m_proxy->next(Fault::Reset);
            const auto seen = ask(request);
            QVERIFY2(seen.wasReset(), qPrintable(QString::number(seen.error)));
            QVERIFY(!seen.bytes.endsWith(page));
        }
        QCOMPARE(m_proxy->count(Fault::Reset), 20);
        QVERIFY2(m_served > 0 && m_served < 20, qPrintable(QString::number(m_served))); // in the request, or in the answer
    }

    void aSwallowedAnswerWasGiven()
    {
        m_proxy->next(Fault::Swallowed);
        const auto seen = ask(request);
        QVERIFY(seen.wasReset());
        QCOMPARE(seen.bytes, QByteArray());
        QCOMPARE(m_served, 1);
    }

    void aHalfOpenConnectionSwallowsEverything()
    {
        m_proxy->next(Fault::HalfOpen);
        auto socket = connected();
        socket->write(request);
        QVERIFY(!socket->waitForReadyRead(300));
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(m_served, 0);
        QVERIFY(ask(request, wholeAnswer).bytes.endsWith(page)); // only that one
    }

    void whatIsFrozenStaysSo()
    {
        auto socket = connected();
        socket->write(request);
        QVERIFY(socket->waitForReadyRead(patience));
        m_proxy->freeze();
        socket->write(request);
        while (socket->waitForReadyRead(300))
            socket->readAll();
        QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
        QVERIFY(ask(request, wholeAnswer).bytes.endsWith(page));
    }

    void aPortalAnswersInTheHubsPlace()
    {
        m_proxy->next(Fault::Portal);
        const auto seen = ask(request);
        QVERIFY(seen.bytes.startsWith("HTTP/1.1 200 "));
        QVERIFY(seen.bytes.contains("text/html"));
        QCOMPARE(m_served, 0);
    }

    void aTruncatedAnswerEndsInGoodOrder()
    {
        m_proxy->next(Fault::Truncated);
        const auto seen = ask(request);
        QVERIFY(seen.ended);
        QVERIFY(seen.bytes.contains("Content-Length: 4000"));
        QCOMPARE(seen.bytes.count('p'), page.size() / 2);
    }

    void aWrongLengthIsSaid()
    {
        m_proxy->next(Fault::LengthTooLong);
        const auto tooLong = ask(request);
        QVERIFY(tooLong.bytes.endsWith(page));
        QVERIFY(!tooLong.bytes.contains("Content-Length: 4000\r\n"));
        m_proxy->next(Fault::LengthTooShort);
        const auto tooShort = ask(request, wholeAnswer);
        QVERIFY(tooShort.bytes.contains("Content-Length: 2000\r\n"));
        QVERIFY(tooShort.bytes.endsWith(page));
    }

    void anAnswerComesTwice()
    {
        m_proxy->next(Fault::Doubled);
        QCOMPARE(ask(request, wholeAnswer * 2).bytes.count(page), 2);
        QCOMPARE(m_served, 1);
    }

    void onlyTheRequestThatWasMeantIsHit()
    {
        m_proxy->next(Fault::Swallowed, "POST /page");
        QVERIFY(ask(request, wholeAnswer).bytes.endsWith(page));
        m_proxy->next(Fault::Swallowed, "GET /page");
        QVERIFY(ask(request).wasReset());
    }

    void anUpgradeIsRefusedOrFallsSilent()
    {
        QTcpServer echo;
        QVERIFY(echo.listen(QHostAddress::LocalHost));
        connect(&echo, &QTcpServer::newConnection, this, [&echo] {
            auto *socket = echo.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const auto said = socket->readAll();
                socket->write(said.startsWith("GET") ? "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"_ba : said);
            });
        });
        m_proxy->setTarget(echo.serverPort());
        const auto upgrade = "GET /hints HTTP/1.1\r\nUpgrade: websocket\r\n\r\n"_ba;
        const auto answerTo = [&](QTcpSocket &socket, const QByteArray &bytes, qsizetype enough) {
            QByteArray heard;
            socket.write(bytes);
            (void)QTest::qWaitFor([&] { heard += socket.readAll(); return heard.size() >= enough || socket.state() != QAbstractSocket::ConnectedState; }, 1'000);
            return heard;
        };
        auto plain = connected();
        QVERIFY(answerTo(*plain, upgrade, 12).startsWith("HTTP/1.1 101"));
        QCOMPARE(answerTo(*plain, "frame", 5), "frame");

        m_proxy->next(Fault::UpgradeSilent);
        auto silent = connected();
        QVERIFY(answerTo(*silent, upgrade, 12).startsWith("HTTP/1.1 101"));
        QCOMPARE(answerTo(*silent, "frame", 5), QByteArray());
        QCOMPARE(silent->state(), QAbstractSocket::ConnectedState);

        m_proxy->next(Fault::UpgradeRefused);
        auto refused = connected();
        (void)answerTo(*refused, upgrade, 2'000);
        QCOMPARE(refused->state(), QAbstractSocket::UnconnectedState);
    }

    void aRefusedConnectionIsRefusedAndThePortStaysOurs()
    {
        m_proxy->refuse(true);
        QCOMPARE(ask(request).error, ECONNREFUSED);
        QCOMPARE(m_proxy->connections(), 0);
        m_proxy->refuse(false);
        QVERIFY(ask(request, wholeAnswer).bytes.endsWith(page));
    }

    void everyConnectionCanBeResetAtOnce()
    {
        auto socket = connected();
        socket->write(request);
        QVERIFY(socket->waitForReadyRead(patience));
        m_proxy->reset();
        Seen seen;
        readAll(static_cast<int>(socket->socketDescriptor()), std::numeric_limits<qsizetype>::max(), seen);
        QVERIFY(seen.wasReset());
    }

    void aHubThatIsGoneIsPassedOn()
    {
        m_server.reset();
        QVERIFY(ask(request).wasReset());
    }

    void theSameSeedDoesTheSame()
    {
        const auto story = [this](quint64 seed) {
            FaultProxy proxy(seed);
            proxy.setTarget(m_server->port());
            proxy.setWeather({ .chances = { { Fault::Swallowed, 300 }, { Fault::Truncated, 300 } } });
            QByteArray out;
            for (int i = 0; i < 30; ++i) {
                const auto seen = askOn(proxy.url().port(), request, wholeAnswer);
                out += seen.wasReset() ? 'r' : seen.bytes.endsWith(page) && seen.bytes.size() >= wholeAnswer ? '.' : 't';
            }
            return out;
        };
        const auto once = story(7);
        QCOMPARE(story(7), once);
        QVERIFY(once.contains('r') && once.contains('t') && once.contains('.'));
        QVERIFY(story(8) != once);
    }

    /// The write itself finds out that the other end is gone, and whoever hears of it clears the pump that is writing.
    void whatIsClearedWhileItIsWrittenIsNotTouchedAgain()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        QTcpSocket out;
        out.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
        QVERIFY(out.waitForConnected(patience) && listener.waitForNewConnection(patience));
        const std::unique_ptr<QTcpSocket> peer(listener.nextPendingConnection());
        std::mt19937_64 random(1);
        Pump pump(out, {}, random, nullptr);
        int cleared = 0;
        const auto clear = [&] {
            ++cleared;
            pump.clear();
        };
        connect(&out, &QTcpSocket::errorOccurred, &pump, clear);
        connect(&out, &QTcpSocket::disconnected, &pump, clear);
        pump.send("one"_ba);
        pump.send("two"_ba);
        const linger now { .l_onoff = 1, .l_linger = 0 };
        QCOMPARE(::setsockopt(static_cast<int>(peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now), 0);
        peer->abort();
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        QVERIFY(cleared > 0);
        QCoreApplication::processEvents();
        QCOMPARE(out.state(), QAbstractSocket::UnconnectedState);
    }

private:
    static constexpr qsizetype wholeAnswer = 4'060; // the page and a short head

    [[nodiscard]] std::unique_ptr<QTcpSocket> connected()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_proxy->url().port()));
        if (!socket->waitForConnected(patience))
            qFatal("the proxy does not let anybody in");
        return socket;
    }

    [[nodiscard]] Seen ask(const QByteArray &bytes, qsizetype enough = std::numeric_limits<qsizetype>::max())
    {
        return askOn(m_proxy->url().port(), bytes, enough);
    }

    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::atomic<int> m_served = 0;
};

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "test_faultproxy.moc"
