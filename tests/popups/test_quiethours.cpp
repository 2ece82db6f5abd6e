// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "popups/quiethours.h"

#include <QTest>

using namespace palier;

namespace
{
const QTimeZone paris("Europe/Paris");

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}
} // namespace

class TestQuietHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contain_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("quiet");
        const QTime ten(22, 0);
        const QTime seven(7, 0);
        QTest::newRow("before") << ten << seven << utc("2026-11-21T20:59:59Z") << false;
        QTest::newRow("begins") << ten << seven << utc("2026-11-21T21:00:00Z") << true;
        QTest::newRow("after midnight it is still the night of the day before") << ten << seven << utc("2026-11-22T02:00:00Z") << true;
        QTest::newRow("the end is not in it") << ten << seven << utc("2026-11-22T06:00:00Z") << false;
        QTest::newRow("its last second is") << ten << seven << utc("2026-11-22T05:59:59Z") << true;
        QTest::newRow("a rest at noon") << QTime(13, 0) << QTime(15, 0) << utc("2026-11-21T12:30:00Z") << true;
        QTest::newRow("not on the next day") << QTime(13, 0) << QTime(15, 0) << utc("2026-11-21T23:30:00Z") << false;
        QTest::newRow("none") << QTime() << seven << utc("2026-11-21T23:30:00Z") << false;
        QTest::newRow("spring: 7 is an hour earlier for the world") << ten << seven << utc("2026-03-29T04:59:59Z") << true;
        QTest::newRow("spring: over at 7") << ten << seven << utc("2026-03-29T05:00:00Z") << false;
        QTest::newRow("autumn: begins at 22, still summer time") << ten << seven << utc("2026-10-24T20:00:00Z") << true;
        QTest::newRow("autumn: the doubled hour") << ten << seven << utc("2026-10-25T01:30:00Z") << true;
        QTest::newRow("autumn: not over before 7 of winter time") << ten << seven << utc("2026-10-25T05:59:59Z") << true;
        QTest::newRow("autumn: over at 7") << ten << seven << utc("2026-10-25T06:00:00Z") << false;
    }
    void contain()
    {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QDateTime, now);
        const QuietHours hours { from, until, paris };
        QTEST(hours.contain(now), "quiet");
        const auto next = hours.nextChange(now);
        QCOMPARE(next.has_value(), from.isValid());
        if (!next)
            return;
        QVERIFY(*next > now);
        QCOMPARE(hours.contain(*next), !hours.contain(now));
        QCOMPARE(hours.contain(next->addMSecs(-1)), hours.contain(now));
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "test_quiethours.moc"
