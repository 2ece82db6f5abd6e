// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "popups/popuppolicy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;

namespace
{
const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

QDateTime after(std::chrono::milliseconds by)
{
    return noon.addMSecs(by.count());
}

/// A message sent so many minutes before noon.
StoredMessage message(const QString &id, Priority priority = Priority::Important, int minutesOld = 1)
{
    StoredMessage stored;
    stored.message.id = id;
    stored.message.priority = priority;
    stored.message.headline = u"Ascenseur"_s;
    stored.message.sentAt = noon.addSecs(-60 * minutesOld);
    return stored;
}

StoredMessage withAnswers(StoredMessage stored)
{
    stored.message.answers = { { u"a1"_s, u"Oui"_s }, { u"a2"_s, u"Non"_s } };
    return stored;
}

QString shownIn(const PopupPolicy &policy)
{
    return policy.shown() ? policy.shown()->message : QString();
}
} // namespace

class TestPopupPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesFirst_data()
    {
        QTest::addColumn<QList<StoredMessage>>("messages");
        QTest::addColumn<QString>("first");
        const auto normal = message(u"normal"_s, Priority::Normal, 30);
        const auto important = message(u"important"_s, Priority::Important, 20);
        const auto newer = message(u"newer"_s, Priority::Important, 5);
        const auto alert = message(u"alert"_s, Priority::Alert, 1);
        auto cancelled = alert;
        cancelled.message.cancelledAt = noon;
        auto expired = alert;
        expired.message.expiresAt = noon;
        auto confirmed = alert;
        confirmed.confirmedAt = noon;
        auto future = alert;
        future.message.startsAt = noon.addSecs(1);
        auto postponed = important;
        postponed.laterUntil = noon.addSecs(1);
        auto hadItsTime = important;
        hadItsTime.presentedAt = noon.addSecs(-600);
        QTest::newRow("nothing") << QList<StoredMessage> {} << QString();
        QTest::newRow("a normal one pops up") << QList { normal } << u"normal"_s;
        QTest::newRow("important before normal") << QList { normal, important } << u"important"_s;
        QTest::newRow("alert before older important") << QList { important, alert } << u"alert"_s;
        QTest::newRow("older first within a priority") << QList { newer, important } << u"important"_s;
        QTest::newRow("cancelled never") << QList { cancelled, normal } << u"normal"_s;
        QTest::newRow("expired never, end exclusive") << QList { expired, normal } << u"normal"_s;
        QTest::newRow("confirmed never") << QList { confirmed, normal } << u"normal"_s;
        QTest::newRow("not begun not yet") << QList { future, normal } << u"normal"_s;
        QTest::newRow("Later not yet") << QList { postponed, normal } << u"normal"_s;
        QTest::newRow("shown before this start: stays in the inbox") << QList { hadItsTime, normal } << u"normal"_s;
        QTest::newRow("shown before this start, needs an answer") << QList { withAnswers(hadItsTime), normal } << u"important"_s;
    }
    void comesFirst()
    {
        QFETCH(QList<StoredMessage>, messages);
        QFETCH(QString, first);
        PopupPolicy policy;
        policy.setMessages(messages, noon);
        QCOMPARE(shownIn(policy), first);
    }

    void staysFor_data()
    {
        QTest::addColumn<StoredMessage>("stored");
        QTest::addColumn<double>("factor");
        QTest::addColumn<qint64>("milliseconds"); // -1: until confirmed
        auto longText = message(u"m"_s);
        longText.message.headline = QString(60, u'x');
        longText.message.text = QString(4000, u'x');
        auto medium = message(u"m"_s);
        medium.message.headline = QString(60, u'x');
        medium.message.text = QString(60, u'x');
        QTest::newRow("at least 10 s") << message(u"m"_s) << 1.0 << qint64(10'000);
        QTest::newRow("characters ÷ 6") << medium << 1.0 << qint64(20'000);
        QTest::newRow("only the first screen counts") << longText << 1.0 << qint64(52'667);
        QTest::newRow("twice") << medium << 2.0 << qint64(40'000);
        QTest::newRow("three times") << message(u"m"_s) << 3.0 << qint64(30'000);
        QTest::newRow("no limit") << medium << 0.0 << qint64(-1);
        QTest::newRow("until answered") << withAnswers(medium) << 1.0 << qint64(-1);
        QTest::newRow("an alert until confirmed") << message(u"m"_s, Priority::Alert) << 1.0 << qint64(-1);
    }
    void staysFor()
    {
        QFETCH(StoredMessage, stored);
        QFETCH(double, factor);
        QFETCH(qint64, milliseconds);
        PopupPolicy policy;
        policy.setSettings({ .readingTimeFactor = factor });
        policy.setMessages({ stored }, noon);
        QCOMPARE(policy.shown()->staysFor ? policy.shown()->staysFor->count() : -1, milliseconds);
        if (milliseconds < 0) {
            policy.tick(after(90s));
            QCOMPARE(shownIn(policy), u"m"_s);
            return;
        }
        QCOMPARE(policy.nextDeadline(), after(std::chrono::milliseconds(milliseconds)));
        policy.tick(after(std::chrono::milliseconds(milliseconds - 1)));
        QVERIFY(policy.shown());
        policy.tick(after(std::chrono::milliseconds(milliseconds)));
        QVERIFY(!policy.shown());
        policy.tick(after(1h));
        QVERIFY2(!policy.shown(), "it had its turn");
    }

    void chimesForImportantAndAlertOnce()
    {
        PopupPolicy policy;
        policy.setMessages({ message(u"n"_s, Priority::Normal) }, noon);
        QVERIFY(!policy.shown()->chime);
        policy.setMessages({ message(u"i"_s) }, noon);
        QVERIFY(policy.shown()->chime);
        policy.tick(after(1s));
        QVERIFY(!policy.shown()->chime);
    }

    void alertTakesTheScreenAndTheOtherComesBack()
    {
        const auto first = withAnswers(message(u"first"_s, Priority::Important, 20));
        PopupPolicy policy;
        policy.setMessages({ first }, noon);
        auto presented = first;
        presented.presentedAt = noon;
        policy.setMessages({ presented, message(u"alert"_s, Priority::Alert) }, after(5s));
        QCOMPARE(shownIn(policy), u"alert"_s);
        QCOMPARE(policy.waiting(), 1);
        QVERIFY(policy.dismiss(after(7s)));
        QCOMPARE(shownIn(policy), u"first"_s);
        QVERIFY2(policy.isDeaf(after(7s)), "a key meant for the alert must not answer the message");
    }

    void importantWaitsForTheReadingTimeOfANormalOne()
    {
        const auto normal = withAnswers(message(u"normal"_s, Priority::Normal));
        PopupPolicy policy;
        policy.setMessages({ normal }, noon);
        policy.setMessages({ normal, message(u"important"_s) }, after(5s));
        QCOMPARE(shownIn(policy), u"normal"_s);
        QCOMPARE(policy.nextDeadline(), after(10s));
        policy.tick(after(10s));
        QCOMPARE(shownIn(policy), u"important"_s);
        policy.tick(after(20s));
        QCOMPARE(shownIn(policy), u"normal"_s);
    }

    void alertRepeatsEveryTwoMinutesUntilConfirmed()
    {
        auto alert = message(u"alert"_s, Priority::Alert);
        PopupPolicy policy;
        policy.setMessages({ alert }, noon);
        QCOMPARE(policy.nextDeadline(), after(2min));
        policy.tick(after(2min));
        QVERIFY(policy.shown()->chime);
        QCOMPARE(policy.shown()->shownAt, after(2min));
        QVERIFY(policy.dismiss(after(3min)));
        QVERIFY(!policy.shown());
        QCOMPARE(policy.nextDeadline(), after(5min));
        policy.tick(after(5min));
        QCOMPARE(shownIn(policy), u"alert"_s);
        QVERIFY(policy.shown()->chime);
        alert.confirmedAt = after(6min);
        policy.setMessages({ alert }, after(6min));
        QVERIFY(!policy.shown());
        policy.tick(after(1h));
        QVERIFY(!policy.shown());
    }

    void laterDoesNotSilenceAnAlert()
    {
        auto alert = message(u"alert"_s, Priority::Alert);
        PopupPolicy policy;
        policy.setMessages({ alert }, noon);
        QVERIFY(policy.dismiss(after(1s)));
        alert.laterUntil = after(15min);
        policy.setMessages({ alert }, after(1s));
        policy.tick(after(1s + 2min));
        QCOMPARE(shownIn(policy), u"alert"_s);
    }

    void severalAlertsTakeTurns()
    {
        PopupPolicy policy;
        policy.setMessages({ message(u"old"_s, Priority::Alert, 9), message(u"new"_s, Priority::Alert, 3) }, noon);
        QCOMPARE(shownIn(policy), u"old"_s);
        policy.tick(after(2min));
        QCOMPARE(shownIn(policy), u"new"_s);
        policy.tick(after(4min));
        QCOMPARE(shownIn(policy), u"old"_s);
        QCOMPARE(policy.waiting(), 1);
    }

    void deafForTheFirst700Milliseconds()
    {
        PopupPolicy policy;
        policy.setMessages({ message(u"m"_s) }, noon);
        QVERIFY(policy.isDeaf(after(699ms)));
        QVERIFY(!policy.dismiss(after(699ms)));
        QCOMPARE(shownIn(policy), u"m"_s);
        QVERIFY(!policy.isDeaf(after(700ms)));
        QVERIFY(policy.dismiss(after(700ms)));
        QVERIFY(!policy.shown());
        QVERIFY2(!policy.dismiss(after(2s)), "nothing is shown");
    }

    void updateWhileShownStartsItsTimeAgain()
    {
        auto stored = message(u"m"_s);
        PopupPolicy policy;
        policy.setMessages({ stored }, noon);
        stored.presentedAt = after(1s);
        policy.setMessages({ stored }, after(1s));
        QCOMPARE(policy.shown()->shownAt, noon);
        stored.message.text = u"Réparé à 20 h"_s;
        policy.setMessages({ stored }, after(9s));
        QCOMPARE(policy.shown()->shownAt, after(9s));
        QVERIFY(policy.isDeaf(after(9s)));
    }

    void leavesTheScreenWhen_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("cancelled") << u"cancelled"_s;
        QTest::newRow("expired") << u"expired"_s;
        QTest::newRow("confirmed elsewhere") << u"confirmed"_s;
        QTest::newRow("deleted") << u"deleted"_s;
    }
    void leavesTheScreenWhen()
    {
        QFETCH(QString, how);
        auto stored = withAnswers(message(u"m"_s));
        if (how == "expired"_L1)
            stored.message.expiresAt = after(5s);
        PopupPolicy policy;
        policy.setMessages({ stored }, noon);
        if (how == "expired"_L1) {
            QCOMPARE(policy.nextDeadline(), after(5s));
            policy.tick(after(5s));
        } else {
            (how == "cancelled"_L1 ? stored.message.cancelledAt : stored.confirmedAt) = after(5s);
            policy.setMessages(how == "deleted"_L1 ? QList<StoredMessage> {} : QList { stored }, after(5s));
        }
        QVERIFY(!policy.shown());
    }

    void atMostEightWait()
    {
        QList<StoredMessage> many;
        for (int i = 0; i < 12; ++i)
            many.append(message(u"m%1"_s.arg(i, 2, 10, QLatin1Char('0')), Priority::Important, 60 - i));
        PopupPolicy policy;
        policy.setMessages(many, noon);
        QCOMPARE(policy.waiting(), PopupPolicy::maxWaiting);
        QStringList seen;
        for (auto time = 1s; policy.shown(); time += 1s) {
            seen.append(shownIn(policy));
            QVERIFY(policy.dismiss(after(time)));
        }
        QCOMPARE(seen.size(), 9);
        QCOMPARE(seen.first(), u"m00"_s);
        QCOMPARE(seen.last(), u"m08"_s);
    }

    void expiredOnesTakeNoPlaceOnceTheClockIsKnown()
    {
        QList<StoredMessage> many;
        for (int i = 0; i < 12; ++i) {
            many.append(message(u"old%1"_s.arg(i), Priority::Important, 600));
            many.last().message.expiresAt = noon.addSecs(-60);
        }
        many.append(message(u"new"_s, Priority::Important, 1));
        PopupPolicy policy;
        policy.setClockKnown(false);
        policy.setMessages(many, noon);
        policy.setClockKnown(true);
        policy.setMessages(many, noon);
        QCOMPARE(shownIn(policy), u"new"_s);
    }

    void anAlertIsNeverLeftInTheInbox()
    {
        QList<StoredMessage> many;
        for (int i = 0; i < 12; ++i)
            many.append(message(u"m%1"_s.arg(i), Priority::Alert, 60 - i));
        PopupPolicy policy;
        policy.setMessages(many, noon);
        QCOMPARE(policy.waiting(), 11);
    }

    void laterBringsItBackAfterFifteenMinutes()
    {
        auto stored = withAnswers(message(u"m"_s));
        PopupPolicy policy;
        policy.setMessages({ stored }, noon);
        QVERIFY(policy.dismiss(after(1s)));
        stored.presentedAt = noon;
        stored.laterUntil = after(1s + PopupPolicy::laterTime);
        policy.setMessages({ stored }, after(1s));
        QVERIFY(!policy.shown());
        QCOMPARE(policy.nextDeadline(), stored.laterUntil);
        policy.keyPressed(after(15min));
        policy.tick(stored.laterUntil);
        QCOMPARE(shownIn(policy), u"m"_s);
        QVERIFY(policy.dismiss(stored.laterUntil.addSecs(1)));
        policy.tick(stored.laterUntil.addSecs(3600));
        QVERIFY2(!policy.shown(), "Later brings it back once");
    }

    void waitsForSomebody()
    {
        PopupPolicy policy;
        policy.setMessages({}, noon);
        QVERIFY(policy.somebodyThere(after(10min - 1ms)));
        QVERIFY(!policy.somebodyThere(after(10min)));
        policy.setMessages({ message(u"m"_s) }, after(10min));
        QVERIFY(!policy.shown());
        QCOMPARE(policy.waiting(), 1);
        policy.setMessages({ message(u"m"_s), message(u"alert"_s, Priority::Alert) }, after(11min));
        QCOMPARE(shownIn(policy), u"alert"_s);
        auto confirmed = message(u"alert"_s, Priority::Alert);
        confirmed.confirmedAt = after(12min);
        policy.setMessages({ message(u"m"_s), confirmed }, after(12min));
        QVERIFY(!policy.shown());
        policy.keyPressed(after(30min));
        QCOMPARE(shownIn(policy), u"m"_s);
    }

    void whoWatchesAVideoIsThere()
    {
        PopupPolicy policy;
        policy.playing(true, noon);
        policy.setMessages({ message(u"m"_s) }, after(1h));
        QCOMPARE(shownIn(policy), u"m"_s);
        policy.playing(false, after(2h));
        QVERIFY(policy.somebodyThere(after(2h + 9min)));
        QVERIFY(!policy.somebodyThere(after(2h + 10min)));
    }

    void normalWaitsInTheInboxIfChosen()
    {
        PopupPolicy policy;
        policy.setSettings({ .normalWaits = true });
        policy.setMessages({ message(u"n"_s, Priority::Normal) }, noon);
        QVERIFY(!policy.shown());
        QCOMPARE(policy.waiting(), 0);
    }

    void inQuietHoursOrdinaryOnesWaitForTheirEnd()
    {
        PopupPolicy policy;
        policy.setSettings({ .quiet = { QTime(12, 0), QTime(14, 0), QTimeZone::utc() } });
        policy.setMessages({ message(u"n"_s, Priority::Normal) }, noon);
        QVERIFY(!policy.shown());
        QCOMPARE(policy.nextDeadline(), after(2h));
        policy.keyPressed(after(2h - 1ms));
        QVERIFY(!policy.shown());
        policy.tick(after(2h));
        QCOMPARE(shownIn(policy), u"n"_s);
    }

    void inQuietHoursOnlyAlertsSound()
    {
        PopupPolicy policy;
        policy.setSettings({ .quiet = { QTime(11, 0), QTime(14, 0), QTimeZone::utc() } });
        policy.setMessages({ message(u"i"_s) }, noon);
        QCOMPARE(shownIn(policy), u"i"_s);
        QVERIFY(!policy.shown()->chime);
        policy.setMessages({ message(u"i"_s), message(u"alert"_s, Priority::Alert) }, after(1s));
        QCOMPARE(shownIn(policy), u"alert"_s);
        QVERIFY(policy.shown()->chime);
    }

    void whileAwayOnlyAlertsAreShown()
    {
        PopupPolicy policy;
        policy.setSettings({ .away = true });
        policy.setMessages({ message(u"i"_s), message(u"n"_s, Priority::Normal) }, noon);
        QVERIFY(!policy.shown());
        QCOMPARE(policy.waiting(), 2);
        policy.setMessages({ message(u"i"_s), message(u"alert"_s, Priority::Alert) }, after(1s));
        QCOMPARE(shownIn(policy), u"alert"_s);
        policy.setMessages({ message(u"i"_s) }, after(2s));
        QVERIFY(!policy.shown());
        policy.setSettings({});
        policy.keyPressed(after(3s));
        QCOMPARE(shownIn(policy), u"i"_s);
    }

    void startsWhenItsTimeComes()
    {
        auto stored = message(u"m"_s);
        stored.message.startsAt = after(5min);
        PopupPolicy policy;
        policy.setMessages({ stored }, noon);
        QCOMPARE(policy.nextDeadline(), after(5min));
        policy.tick(after(5min));
        QCOMPARE(shownIn(policy), u"m"_s);
    }

    void unknownClockHidesNothingByExpiry()
    {
        auto alert = message(u"alert"_s, Priority::Alert);
        alert.message.expiresAt = noon.addDays(-1);
        PopupPolicy policy;
        policy.setClockKnown(false);
        policy.setMessages({ alert }, noon);
        QCOMPARE(shownIn(policy), u"alert"_s);
        policy.setClockKnown(true);
        policy.tick(after(1s));
        QVERIFY(!policy.shown());
    }

    void aClockPutRightChangesNoDuration()
    {
        PopupPolicy policy;
        policy.setMessages({ message(u"m"_s) }, noon);
        policy.clockJumped(std::chrono::hours(24));
        policy.tick(noon.addDays(1).addSecs(9));
        QCOMPARE(shownIn(policy), u"m"_s);
        policy.tick(noon.addDays(1).addSecs(10));
        QVERIFY(!policy.shown());
        QVERIFY(policy.somebodyThere(noon.addDays(1).addSecs(10)));
    }

    void aClockThatGoesBackDoesNotHoldAPopupForever()
    {
        PopupPolicy policy;
        policy.setMessages({ message(u"m"_s) }, noon);
        policy.tick(noon.addDays(-1));
        policy.tick(noon.addDays(-1).addSecs(10));
        QVERIFY(!policy.shown());
    }
};

QTEST_GUILESS_MAIN(TestPopupPolicy)
#include "test_popuppolicy.moc"
