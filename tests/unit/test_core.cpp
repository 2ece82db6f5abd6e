// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/clock.h"
#include "core/counters.h"
#include "core/ids.h"
#include "core/retry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

class TestCore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsSortByTheTimeTheyWereMade()
    {
        const auto start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        QVERIFY(newId(start) < newId(start.addMSecs(1)));
        QVERIFY(newId(start.addMSecs(1)) < newId(start.addDays(400)));
    }
    void idsAreVersion7AndDistinct()
    {
        const QRegularExpression form(u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QSet<QString> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = newId();
            QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }
    void wireTimeReadsOnlyItsOwnForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("utc") << u"2026-11-21T17:42:00.000Z"_s << true;
        QTest::newRow("no milliseconds") << u"2026-11-21T17:42:00Z"_s << false;
        QTest::newRow("offset") << u"2026-11-21T18:42:00.0+01:00"_s << false;
        QTest::newRow("30 February") << u"2026-02-30T17:42:00.000Z"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("space") << u"2026-11-21 17:42:00.000Z"_s << false;
    }
    void wireTimeReadsOnlyItsOwnForm()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto time = fromWireTime(text);
        QCOMPARE(time.isValid(), valid);
        if (valid)
            QCOMPARE(toWireTime(time), text);
    }
    void aManualClockJumpsOnlyOnTheWall()
    {
        ManualClock clock(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
        clock.advance(5s);
        clock.jumpTo(QDateTime::fromMSecsSinceEpoch(1'000'000, Qt::UTC));
        QCOMPARE(clock.elapsed(), 5000ms);
        QCOMPARE(clock.now().toMSecsSinceEpoch(), 1'000'000);
    }
    void backoffGrowsToItsCapAndHonoursTheServer()
    {
        const Backoff backoff;
        QCOMPARE(backoff.delay(1, 0.5), 500ms);
        QCOMPARE(backoff.delay(4, 0.5), 4000ms);
        QCOMPARE(backoff.delay(60, 0.999), 299'700ms);
        QCOMPARE(backoff.delay(1, 0.0, 30s), 30'000ms);
    }
    void aHistogramCountsUpToAndIncludingEachBound()
    {
        Histogram histogram { 0.5, 1, 2 };
        for (const double value : { 0.1, 0.5, 0.6, 1.0, 3.0 })
            histogram.observe(value);
        histogram.observe(1500ms);
        const auto shot = histogram.snapshot();
        QCOMPARE(shot.bounds, (std::vector<double> { 0.5, 1, 2 }));
        QCOMPARE(shot.upTo, (std::vector<quint64> { 2, 4, 5, 6 }));
        QCOMPARE(shot.sum, 6.7);
    }
    void countersLoseNothingBetweenThreads()
    {
        Counter counter;
        Histogram histogram { 1 };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 20'000; ++n) {
                    counter.add();
                    histogram.observe(0.5);
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(counter.value(), 80'000U);
        QCOMPARE(histogram.snapshot().upTo.back(), 80'000U);
        QCOMPARE(histogram.snapshot().sum, 40'000.0);
    }
    void sha256IsTheStandardOne()
    {
        QCOMPARE(sha256Hex("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

QTEST_GUILESS_MAIN(TestCore)
#include "test_core.moc"
