// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fleet.h"
#include "hubprocess.h"
#include "probe.h"
#include "town.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/epoll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::fleet;

namespace
{
constexpr int wanted = 5'000;
constexpr int perAddress = 400; ///< connections that one address may hold
constexpr qint64 MB = 1'000'000;
const auto program = QStringLiteral(PALIER_HUB_PROGRAM);

/// Idle connections that all come from one address.
class Greedy
{
public:
    Greedy(quint16 port, int count)
        : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (int i = 0; i < count; ++i) {
            m_wires.push_back(std::make_unique<Wire>(m_epoll, quint64(i)));
            (void)m_wires.back()->open({ port, 0x7f000909 });
        }
    }
    ~Greedy()
    {
        m_wires.clear();
        ::close(m_epoll);
    }
    /// Waits until the hub has closed so many of them.
    bool closed(int count)
    {
        for (int turns = 0; turns < 5'000 && m_closed < count; ++turns) {
            epoll_event event {};
            if (::epoll_wait(m_epoll, &event, 1, 2) < 1 || m_wires[event.data.u64]->happened(event.events))
                continue;
            m_wires[event.data.u64]->close();
            ++m_closed;
        }
        return m_closed == count;
    }
    [[nodiscard]] int open() const { return int(m_wires.size()) - m_closed; }

private:
    const int m_epoll;
    std::vector<std::unique_ptr<Wire>> m_wires;
    int m_closed = 0;
};
} // namespace

/// Row 41 of the faults: 5,000 boxes come back at once.
class TestStorm : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<Fleet> m_fleet;

    [[nodiscard]] bool allServed() const { return int(m_fleet->servedAfter().size()) == wanted; }
    void report(const char *what) const
    {
        const auto served = m_fleet->servedAfter();
        qInfo("%s: %zu of %d boxes served, half within %lld ms, 99 of 100 within %lld ms, the last after %lld ms; hub's PSS %.1f MB", what, served.size(), wanted,
            qlonglong(percentile(served, 50).count()), qlonglong(percentile(served, 99).count()), qlonglong(percentile(served, 100).count()),
            double(m_hub->memoryBytes()) / MB);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const qint64 descriptors = raiseDescriptorLimit();
        QVERIFY2(descriptors >= 2 * wanted + 1'000, "as root, or with `ulimit -Hn 20000`: two descriptors for each box");
        QVERIFY(makeTown(m_folder.path(), wanted));
        m_hub = std::make_unique<HubProcess>(program, m_folder.path(), QStringList { u"--connections-per-address"_s, QString::number(perAddress) });
        QVERIFY2(m_hub->start(), m_hub->errors().constData());
        m_fleet = std::make_unique<Fleet>(Options { .port = m_hub->port(), .boxes = wanted });
    }
    void cleanupTestCase()
    {
        m_fleet.reset();
        m_hub.reset();
    }

    void boxesThatAllStartAtOnceAreAllServed()
    {
        m_fleet->forgetServed();
        m_fleet->startAll();
        QVERIFY(m_fleet->run(60s, [this] { return allServed(); }));
        report("first start");
        QVERIFY(percentile(m_fleet->servedAfter(), 99) < 30s);
        QCOMPARE(m_fleet->differing(*goalsIn(m_folder.path())), 0);
        QCOMPARE(m_fleet->counters().foreign, 0);
    }
    void boxesComeBackAtOnceAfterTheHubWasKilled()
    {
        m_hub->kill();
        m_fleet->forgetServed();
        QVERIFY(m_fleet->run(10s, [this] { return m_fleet->live() == 0; }));
        (void)m_fleet->run(2s, [] { return false; }); // they try, and are refused
        QVERIFY2(m_hub->start(), m_hub->errors().constData());
        Greedy greedy(m_hub->port(), perAddress + 200);
        Probe probe(m_hub->port());
        QVERIFY(m_fleet->run(90s, [this] { return allServed(); }));
        probe.stop();
        report("after kill -9");
        qInfo("another client meanwhile: %zu answers, half within %lld ms, 99 of 100 within %lld ms, the slowest %lld ms", probe.times().size(),
            qlonglong(percentile(probe.times(), 50).count()), qlonglong(percentile(probe.times(), 99).count()), qlonglong(percentile(probe.times(), 100).count()));
        QVERIFY(percentile(m_fleet->servedAfter(), 99) < 30s);
        QCOMPARE(m_fleet->differing(*goalsIn(m_folder.path())), 0);
        QVERIFY(greedy.closed(200)); // one address takes no more than its share
        QCOMPARE(greedy.open(), perAddress);
        QCOMPARE(probe.unanswered(), 0);
        QVERIFY(percentile(probe.times(), 100) < 10s);
        QCOMPARE(m_hub->errors(), QByteArray());
    }
    void theMemoryIsFlatOverThreeRestartsOfAllBoxes()
    {
        std::vector<qint64> memory;
        for (int i = 0; i < 3; ++i) {
            m_fleet->forgetServed();
            m_fleet->startAll();
            QVERIFY(m_fleet->run(60s, [this] { return allServed(); }));
            report("restart of every box");
            memory.push_back(m_hub->memoryBytes());
        }
        // The first restart settles how large the heap is at its fullest.
        QVERIFY2(memory.back() < memory.front() * 11 / 10 + 4 * MB, qPrintable(u"%1 MB, then %2 MB"_s.arg(memory.front() / MB).arg(memory.back() / MB)));
        QVERIFY2(memory.back() < 400 * MB, qPrintable(QString::number(memory.back())));
    }
    void aMessageToTheWholeTownReachesEveryBox()
    {
        PlainClient staff(m_hub->port());
        QVERIFY(staff.signIn(mayor));
        const auto before = m_fleet->counters().receipts;
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(staff.send(staff.messageText({ u"town:1"_s }, u"Coupure d’eau"_s)));
        QVERIFY(m_fleet->runUntilAllHold(u"town:1"_s, 1, 60s));
        const auto passed = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
        qInfo("every box has it after %lld ms", qlonglong(passed.count()));
        QVERIFY(m_fleet->run(60s, [&] { return m_fleet->counters().receipts == before + wanted; }));
        QCOMPARE(m_fleet->differing(*goalsIn(m_folder.path())), 0);
        QCOMPARE(m_fleet->counters().foreign, 0);
    }
};

QTEST_GUILESS_MAIN(TestStorm)
#include "test_storm.moc"
