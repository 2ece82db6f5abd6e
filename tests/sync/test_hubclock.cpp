// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/hubclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace palier;

namespace
{
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
const QDateTime y1970(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
} // namespace

class TestHubClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheWallClockUntilTheHubAnswers()
    {
        HubClock clock;
        QVERIFY(!clock.isKnown());
        QCOMPARE(clock.at({ y1970, 5s }), y1970);
    }

    void aWallClockThatCannotBeIsNotBelieved_data()
    {
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QDateTime>("expected");
        QTest::newRow("1970") << y1970 << noon.addSecs(5);
        QTest::newRow("a day back") << noon.addDays(-1) << noon.addSecs(5);
        QTest::newRow("ten years ahead") << noon.addYears(10) << noon.addSecs(5);
        QTest::newRow("after a week without the hub") << noon.addDays(7) << noon.addDays(7);
    }
    /// A box that was in touch at noon starts again, and the hub is away.
    void aWallClockThatCannotBeIsNotBelieved()
    {
        QFETCH(QDateTime, wall);
        QFETCH(QDateTime, expected);
        HubClock clock;
        clock.begin(noon, 10s);
        QVERIFY(!clock.isKnown());
        QCOMPARE(clock.at({ wall, 15s }), expected);
        clock.heard(noon.addSecs(600), 20s, 0ms);
        QCOMPARE(clock.at({ wall, 20s }), noon.addSecs(600));
    }

    void goesOnFromTheAnswerWhateverTheWallClockSays()
    {
        HubClock clock;
        clock.heard(noon, 10s, 200ms);
        QVERIFY(clock.isKnown());
        QCOMPARE(clock.at({ y1970, 10s }), noon.addMSecs(100));
        QCOMPARE(clock.at({ noon.addYears(10), 70s }), noon.addSecs(60).addMSecs(100));
    }

    void takesTheMedianOfTheLastFiveQuickAnswers()
    {
        HubClock clock;
        for (const auto off : { 900, 0, 10, 20, -900, 30 }) // the first has left the five
            clock.heard(noon.addMSecs(off), 0ms, 0ms);
        QCOMPARE(clock.at({ y1970, 0ms }), noon.addMSecs(10));
    }

    void aSlowAnswerCountsOnlyUntilAQuickOne()
    {
        HubClock clock;
        clock.heard(noon.addSecs(8), 0ms, 15s);
        QCOMPARE(clock.at({ y1970, 0ms }), noon.addSecs(8).addMSecs(7'500));
        clock.heard(noon, 0ms, 100ms);
        QCOMPARE(clock.at({ y1970, 0ms }), noon.addMSecs(50));
        clock.heard(noon.addSecs(3), 0ms, 10s);
        QCOMPARE(clock.at({ y1970, 0ms }), noon.addMSecs(50));
    }

    void beginsAnewAfterASleep()
    {
        HubClock clock;
        for (int i = 0; i < 5; ++i)
            clock.heard(noon, 0ms, 0ms);
        clock.heard(noon.addSecs(3600), 1s, 0ms);
        QCOMPARE(clock.at({ y1970, 1s }), noon.addSecs(3600));
    }
};

QTEST_GUILESS_MAIN(TestHubClock)
#include "test_hubclock.moc"
