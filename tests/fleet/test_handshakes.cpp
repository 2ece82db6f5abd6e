// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "clientwords.h"
#include "testserver.h"
#include "wire.h"

#include <QSslSocket>
#include <QTest>

#include <algorithm>
#include <ctime>

#include <sys/epoll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::fleet;

namespace
{
using Steady = std::chrono::steady_clock;

/// Of all threads of this process.
double cpuSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Clients that all call at once. Each asks for `path` as soon as it may.
class Crowd
{
public:
    Crowd(quint16 port, int count, bool tls, const QByteArray &path)
        : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (int i = 0; i < count; ++i) {
            m_wires.push_back(std::make_unique<Wire>(m_epoll, quint64(i)));
            (void)m_wires.back()->open({ .port = port, .from = 0, .tls = tls });
            if (!path.isEmpty())
                m_wires.back()->write("GET " + path + " HTTP/1.1\r\nHost: hub\r\n\r\n");
        }
    }
    ~Crowd()
    {
        m_wires.clear();
        ::close(m_epoll);
    }
    int answered = 0;
    int lost = 0; ///< closed without an answer

    /// Until each has its answer or was closed, or `done` says so.
    bool run(std::chrono::milliseconds patience, const std::function<bool()> &done = [] { return false; })
    {
        for (const auto end = Steady::now() + patience; Steady::now() < end && !done();) {
            if (answered + lost == int(m_wires.size()))
                return true;
            epoll_event event {};
            if (::epoll_wait(m_epoll, &event, 1, 20) > 0)
                happened(*m_wires[event.data.u64], event.events);
        }
        return done();
    }
    /// Those whose TCP connection stands, and who have said hello.
    [[nodiscard]] bool allSecuring() const
    {
        return std::all_of(m_wires.begin(), m_wires.end(), [](const auto &wire) { return wire->state() == Wire::State::Securing; });
    }

private:
    void happened(Wire &wire, quint32 events)
    {
        const bool goesOn = wire.happened(events);
        const auto answer = takeAnswer(wire.input());
        if (!answer && goesOn)
            return;
        ++(answer ? answered : lost);
        wire.close();
    }

    const int m_epoll;
    std::vector<std::unique_ptr<Wire>> m_wires;
};

/// A hub over TLS whose one thread a client can hold.
class BusyHub
{
public:
    explicit BusyHub(std::chrono::milliseconds tlsTimeout)
    {
        http::ServerOptions options;
        options.tls = testCertificate();
        options.limits.tlsTimeout = tlsTimeout;
        options.limits.tick = 50ms;
        auto router = std::make_shared<http::Router>();
        router->add("GET", u"/fast"_s, [](const http::Request &, const http::Reply &reply) { reply(http::Response::noContent()); }, 0);
        router->add("GET", u"/block"_s, [this](const http::Request &, const http::Reply &reply) {
            m_held = true;
            m_release.acquire();
            reply(http::Response::noContent());
        }, 0);
        m_server = *http::Server::listen(options, router);
        m_holder = std::make_unique<Crowd>(port(), 1, true, "/block");
    }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    /// From now on it does nothing, not even accept.
    [[nodiscard]] bool hold() { return m_holder->run(10s, [this] { return m_held.load(); }); }
    [[nodiscard]] bool letGo()
    {
        m_release.release();
        return m_holder->run(10s);
    }

private:
    std::atomic<bool> m_held = false;
    QSemaphore m_release;
    std::unique_ptr<http::Server> m_server;
    std::unique_ptr<Crowd> m_holder;
};

/// Connected, and silent so far.
std::vector<std::unique_ptr<QSslSocket>> connected(quint16 port, int count)
{
    std::vector<std::unique_ptr<QSslSocket>> out;
    for (int i = 0; i < count; ++i) {
        auto socket = std::make_unique<QSslSocket>();
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->connectToHost(QHostAddress::LocalHost, port);
        if (!socket->waitForConnected())
            qFatal("the hub accepts nobody: %s", qPrintable(socket->errorString()));
        out.push_back(std::move(socket));
    }
    return out;
}
} // namespace

/// Row 41 of the faults, over TLS: a handshake costs more than all else a client asks for, and in a storm most of them wait for the hub.
class TestHandshakes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHandshakeThatWaitsForTheHubIsNotGivenUp()
    {
        constexpr auto tlsTimeout = 1s;
        BusyHub hub(tlsTimeout);
        const auto boxes = connected(hub.port(), 10);
        Crowd silent(hub.port(), 20, false, {});
        QVERIFY(hub.hold());
        for (const auto &box : boxes)
            box->startClientEncryption(); // which the hub does not come to read
        QTest::qWait(2 * std::chrono::milliseconds(tlsTimeout).count());
        QVERIFY(hub.letGo());
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(boxes.begin(), boxes.end(), [](const auto &box) { return box->isEncrypted(); }), 10'000);
        QVERIFY(silent.run(10s)); // who says nothing is still given up
        QCOMPARE(silent.lost, 20);
    }
    void whoHungUpWhileItWaitedCostsNoHandshake()
    {
        BusyHub hub(5s);
        Crowd(hub.port(), 1, true, "/fast").run(10s);
        const double before = cpuSeconds();
        Crowd real(hub.port(), 100, true, "/fast");
        QVERIFY(real.run(60s));
        const double costOfReal = cpuSeconds() - before;
        QVERIFY(hub.hold());
        {
            Crowd leaving(hub.port(), 400, true, "/fast");
            QVERIFY(leaving.run(10s, [&] { return leaving.allSecuring(); }));
        }
        const double waiting = cpuSeconds();
        QVERIFY(hub.letGo());
        Crowd after(hub.port(), 1, true, "/fast");
        QVERIFY(after.run(10s));
        QCOMPARE(after.answered, 1);
        const double costOfDead = cpuSeconds() - waiting;
        qInfo("100 handshakes: %.0f ms of CPU; 400 that nobody waits for: %.0f ms", costOfReal * 1e3, costOfDead * 1e3);
        QVERIFY(costOfDead < costOfReal);
    }
};

QTEST_GUILESS_MAIN(TestHandshakes)
#include "test_handshakes.moc"
