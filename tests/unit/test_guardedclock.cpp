// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/guardedclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace palier;

namespace
{
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
}

class TestGuardedClock : public QObject
{
    Q_OBJECT

    ManualClock m_system { noon };

private Q_SLOTS:
    void init() { m_system.jumpTo(noon); }

    void followsTheSystemsClockInPassing()
    {
        const GuardedClock clock(m_system);
        m_system.advance(1h);
        QCOMPARE(clock.now(), noon.addSecs(3600));
        m_system.jumpTo(noon.addSecs(3601));
        QCOMPARE(clock.now(), noon.addSecs(3601));
    }

    void aStepThatPassesIsNeverSeen_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("an hour back") << qint64(-3600);
        QTest::newRow("a day ahead") << qint64(86'400);
        QTest::newRow("to 1970") << noon.secsTo(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        QTest::newRow("ten years ahead") << noon.secsTo(noon.addYears(10));
    }
    void aStepThatPassesIsNeverSeen()
    {
        QFETCH(qint64, seconds);
        const GuardedClock clock(m_system);
        m_system.jumpTo(noon.addSecs(seconds));
        for (int minute = 0; minute < 9; ++minute) {
            QCOMPARE(clock.now(), noon.addSecs(60 * minute));
            m_system.advance(60s);
        }
        m_system.jumpTo(noon.addSecs(9 * 60));
        QCOMPARE(clock.now(), noon.addSecs(9 * 60));
        m_system.advance(1h);
        QCOMPARE(clock.now(), noon.addSecs(9 * 60 + 3600));
    }

    void aStepAheadThatLastsIsBelieved()
    {
        const GuardedClock clock(m_system);
        m_system.jumpTo(noon.addDays(1));
        QCOMPARE(clock.now(), noon);
        m_system.advance(GuardedClock::patience);
        QCOMPARE(clock.now(), noon.addDays(1).addDuration(GuardedClock::patience));
    }

    void aStepBackThatLastsIsMetAtHalfThePace()
    {
        const GuardedClock clock(m_system);
        m_system.jumpTo(noon.addSecs(-3600));
        QCOMPARE(clock.now(), noon);
        m_system.advance(GuardedClock::patience);
        auto last = clock.now();
        for (int step = 0; step < 3 * 3600; ++step) {
            m_system.advance(1s);
            const auto now = clock.now();
            QVERIFY(now > last);
            last = now;
        }
        QCOMPARE(last, m_system.now());
    }

    void manyCallsInAMillisecondDoNotHoldTimeBack()
    {
        const GuardedClock clock(m_system);
        m_system.jumpTo(noon.addSecs(-3600));
        (void)clock.now();
        m_system.advance(GuardedClock::patience);
        const auto begun = clock.now();
        for (int call = 0; call < 4'000; ++call) {
            m_system.advance(1ms);
            (void)clock.now();
        }
        QCOMPARE(begun.msecsTo(clock.now()), 2'000);
    }

    void aClockThatWandersAboutIsNotBelieved()
    {
        const GuardedClock clock(m_system);
        for (int minute = 0; minute < 60; ++minute) {
            m_system.advance(60s);
            m_system.jumpTo(noon.addDays(minute % 2 == 0 ? 5 : 9));
            (void)clock.now();
        }
        QCOMPARE(clock.now(), noon.addSecs(3600));
    }
};

QTEST_GUILESS_MAIN(TestGuardedClock)
#include "test_guardedclock.moc"
