// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fleet.h"
#include "hubprocess.h"
#include "plainclient.h"
#include "storage/database.h"
#include "sync/synccore.h"
#include "town.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::fleet;

namespace
{
constexpr int boxes = 500;
constexpr int speed = 60; ///< of the boxes' clocks: a poll of five minutes is five seconds
const auto program = QStringLiteral(PALIER_HUB_PROGRAM);

/// L1: within a poll, with its spread, and the back-off's cap; and a moment for the machine.
Milliseconds bound(Milliseconds poll)
{
    return (poll * 12 / 10 + SyncCore::backoff.cap) / speed + 3s;
}

constexpr Milliseconds longestOutboxWait = Milliseconds(300s) / speed + 3s; ///< the cap of its back-off

quint64 seed()
{
    return qEnvironmentVariableIsSet("PALIER_SEED") ? qEnvironmentVariable("PALIER_SEED").toULongLong() : 50;
}
} // namespace

/// Row 50 of the faults, "swizzle-clog": boxes are cut one by one and healed in another order, with the hub killed in the middle; and row 42.
class TestSwizzle : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<PlainClient> m_staff;
    std::unique_ptr<Fleet> m_fleet;
    int m_sent = 0;

    void begin(bool losesHints)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeTown(m_folder->path(), boxes));
        m_hub = std::make_unique<HubProcess>(program, m_folder->path());
        QVERIFY2(m_hub->start(), m_hub->errors().constData());
        m_staff = std::make_unique<PlainClient>(m_hub->port());
        QVERIFY(m_staff->signIn(keeper));
        m_fleet = std::make_unique<Fleet>(Options { .port = m_hub->port(), .boxes = boxes, .seed = seed(), .speed = speed, .losesHints = losesHints });
        m_fleet->startAll();
        QVERIFY(m_fleet->run(30s, [this] { return m_fleet->live() == boxes; }));
    }
    [[nodiscard]] bool hasConverged() { return m_fleet->differing(*goalsIn(m_folder->path())) == 0; }
    [[nodiscard]] int pick(int below) { return int(m_fleet->world().random() * below); }
    [[nodiscard]] std::vector<int> shuffled()
    {
        std::vector<int> order(boxes);
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), m_fleet->world().generator);
        return order;
    }
    /// To a node on the way from a box that is picked up to the town.
    void say()
    {
        const auto scopes = scopesOf(pick(boxes));
        const auto answer = m_staff->say({ scopes[1 + pick(int(scopes.size()) - 1)] }, u"Message %1"_s.arg(++m_sent));
        QCOMPARE(answer.status, 200);
    }
    void live(Milliseconds time)
    {
        (void)m_fleet->run(time, [] { return false; });
    }
    void restartHub()
    {
        m_hub->kill();
        live(300ms);
        QVERIFY2(m_hub->start(), m_hub->errors().constData());
        m_staff = std::make_unique<PlainClient>(m_hub->port());
        QVERIFY(m_staff->signIn(keeper));
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        auto db = Database::open({ .path = m_folder->filePath(u"hub.db"_s), .access = Database::Access::ReadOnly });
        return db ? (**(*db)->row(sql)).first().toLongLong() : -1;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_fleet.reset();
        m_staff.reset();
        m_hub.reset();
        m_folder.reset();
    }

    void boxesCutAndHealedInAnotherOrderAllComeToHoldWhatTheHubHolds_data()
    {
        QTest::addColumn<bool>("losesHints");
        QTest::newRow("with hints") << false;
        QTest::newRow("L4: with all hints lost") << true;
    }
    void boxesCutAndHealedInAnotherOrderAllComeToHoldWhatTheHubHolds()
    {
        QFETCH(bool, losesHints);
        begin(losesHints);
        const auto cut = shuffled();
        const auto healed = shuffled();
        for (int i = 0; i < boxes; ++i) {
            m_fleet->setPlugged(cut[size_t(i)], false);
            m_fleet->askForHelp(cut[size_t(i)]);
            if (i % 10 == 0)
                say();
            if (i == boxes / 2)
                restartHub();
            live(2ms);
        }
        for (int i = 0; i < boxes; ++i) {
            if (i % 25 == 0)
                QVERIFY(m_fleet->box(healed[size_t(i)]).memory().forgetOneRow(flatOf(healed[size_t(i)])));
            m_fleet->setPlugged(healed[size_t(i)], true);
            if (i % 10 == 0)
                say();
            if (i == boxes / 2)
                restartHub();
            live(2ms);
        }
        const auto start = std::chrono::steady_clock::now();
        // L2: what was asked for without a network arrives, once.
        QVERIFY2(m_fleet->run(longestOutboxWait, [this] { return m_fleet->withOutbox() == 0; }), qPrintable(u"seed %1"_s.arg(seed())));
        QVERIFY2(m_fleet->run(bound(SyncCore::pollWithSocket), [this] { return hasConverged(); }),
            qPrintable(u"%1 boxes differ (seed %2)"_s.arg(m_fleet->differing(*goalsIn(m_folder->path()))).arg(seed())));
        const auto passed = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
        const auto &counters = m_fleet->counters();
        qInfo("%d messages; converged %lld ms after the last was healed; %lld syncs, %lld hints, %lld start-overs for a digest", m_sent, qlonglong(passed.count()),
            qlonglong(counters.syncs), qlonglong(counters.hints), qlonglong(counters.digestStartOvers));
        QCOMPARE(counters.refusedCommands, 0);
        QCOMPARE(counters.digestStartOvers, boxes / 25);
        QCOMPARE(counters.repeatedDigestStartOvers, 0); // L3
        QVERIFY2(counters.foreign == 0, qPrintable(counters.firstForeign)); // S5
        QCOMPARE(count(u"SELECT COUNT(*) FROM help"_s), boxes);
        QCOMPARE(count(u"SELECT COUNT(DISTINCT flat) FROM help"_s), boxes);
        // Each box told the hub once that it stored each message meant for it: nothing lost, nothing doubled.
        const auto meant = count(u"SELECT COUNT(*) FROM message_flat"_s);
        const QString told = u"SELECT COUNT(*) FROM receipt WHERE level = 0"_s;
        QVERIFY(m_fleet->run(bound(SyncCore::pollWithSocket), [&] { return count(told) == meant; }));
        QVERIFY(meant > m_sent);
        QCOMPARE(m_hub->terminate(), 0);
        auto said = m_hub->errors().trimmed().split('\n');
        said.removeIf([](const QByteArray &line) { return line.contains(" event=box-diverged ") && line.endsWith(" why=digest"); });
        QCOMPARE(said.join('\n'), QByteArray());
    }
    void withAllHintsLostAMessageArrivesWithinAPoll() // row 42
    {
        begin(true);
        const auto hints = m_fleet->counters().hints;
        QCOMPARE(m_staff->say({ u"town:1"_s }, u"Coupure d’eau"_s).status, 200);
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(m_fleet->runUntilAllHold(u"town:1"_s, 1, SyncCore::pollWithSocket * 12 / 10 / speed + 1s));
        const auto passed = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
        qInfo("the last box had it after %.0f of its seconds", double(passed.count()) * speed / 1'000);
        QVERIFY(passed > SyncCore::pollWithSocket / speed / 10); // it was a poll that brought it
        QVERIFY(m_fleet->counters().hints > hints);
    }
};

QTEST_GUILESS_MAIN(TestSwizzle)
#include "test_swizzle.moc"
