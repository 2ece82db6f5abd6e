// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/feed/feedstore.h"
#include "hub/feed/progress.h"
#include "hubfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;
using feed::Progress;

class TestProgress : public QObject
{
    Q_OBJECT

    static QMap<QString, feed::Sent> delta(qint64 from, qint64 to)
    {
        return { { u"flat:1"_s, { .epoch = u"e"_s, .from = from, .to = to, .rows = static_cast<int>(to - from), .resetWhy = {} } } };
    }
    const QDateTime m_start = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

private Q_SLOTS:
    void aBoxIsBehindFromTheFirstChangeItWasNotGiven()
    {
        Progress progress;
        progress.opened(u"device:1"_s, { u"device:1"_s, u"flat:1"_s }, 0s);
        progress.answered(u"device:1"_s, delta(0, 4), m_start);
        QCOMPARE(progress.lag(1s).behind, 0);
        progress.hinted(u"flat:1"_s, 5, 10s);
        progress.hinted(u"flat:1"_s, 6, 15s);
        QCOMPARE(progress.lag(20s).longest, Progress::Time(10s));
        progress.answered(u"device:1"_s, delta(4, 5), m_start);
        QCOMPARE(progress.lag(20s).longest, Progress::Time(5s));
        progress.answered(u"device:1"_s, delta(5, 6), m_start);
        QCOMPARE(progress.lag(20s).behind, 0);
    }
    void aBoxThatNeverAskedSinceItConnectedIsBehindToo()
    {
        Progress progress;
        progress.hinted(u"flat:1"_s, 5, 1s); // before it came: it asks when it connects
        progress.opened(u"device:1"_s, { u"flat:1"_s }, 2s);
        QCOMPARE(progress.lag(9s).behind, 0);
        progress.hinted(u"flat:1"_s, 6, 3s);
        QCOMPARE(progress.lag(9s).longest, Progress::Time(6s));
        progress.closed(u"device:1"_s);
        QCOMPARE(progress.lag(9s).connected, 0);
    }
    void manyHintsKeepTheAgeOfTheFirst()
    {
        Progress progress;
        progress.opened(u"device:1"_s, { u"flat:1"_s }, 0s);
        progress.answered(u"device:1"_s, delta(0, 1), m_start);
        for (int i = 2; i < 500; ++i)
            progress.hinted(u"flat:1"_s, i, std::chrono::seconds(i));
        QCOMPARE(progress.lag(1000s).longest, Progress::Time(998s));
    }
    void the99thOfAHundredIsTold()
    {
        Progress progress;
        for (int i = 0; i < 200; ++i) {
            const QString device = u"device:%1"_s.arg(i);
            const QString flat = u"flat:%1"_s.arg(i);
            progress.opened(device, { flat }, 0s);
            progress.hinted(flat, 1, std::chrono::seconds(i));
        }
        const auto lag = progress.lag(200s);
        QCOMPARE(lag.connected, 200);
        QCOMPARE(lag.behind, 200);
        QCOMPARE(lag.longest, Progress::Time(200s));
        QCOMPARE(lag.p99, Progress::Time(198s));
    }
    void theSameRowsThreeTimesAreABoxThatStandsStill()
    {
        Progress progress;
        progress.answered(u"device:1"_s, delta(4, 5), m_start);
        progress.answered(u"device:1"_s, delta(4, 5), m_start.addSecs(60)); // an answer may be lost
        QCOMPARE(progress.standingStill(), 0);
        progress.answered(u"device:1"_s, delta(4, 6), m_start.addSecs(120)); // more came, it still begins at 4
        QCOMPARE(progress.standingStill(), 1);
        progress.answered(u"device:1"_s, delta(5, 6), m_start.addSecs(180));
        QCOMPARE(progress.standingStill(), 0);
    }
    void aBoxThatWasReplacedStandsStillNoMore()
    {
        HubFixture hub;
        const auto &context = hub.hub().context();
        for (int i = 0; i < 3; ++i)
            context.progress.answered(u"device:1"_s, delta(4, 5), m_start.addSecs(i));
        QCOMPARE(context.progress.standingStill(), 1);
        Announcements replaced;
        replaced.revokedDevices.append(u"device:1"_s);
        context.announce(replaced);
        QCOMPARE(context.progress.standingStill(), 0);
    }
    void aRowThatNobodyCanReadLeavesTheFeedWhenABoxStandsStill()
    {
        HubFixture hub;
        const auto box = hub.box(u"flat:1"_s);
        const auto cursors = cursorsAfter(hub.sync(box).body);
        const auto send = [&](const QString &headline) { return hub.command(hub.as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s, headline)).body.value("id"_L1).toString(); };
        const auto damaged = send(u"damaged"_s);
        const auto whole = send(u"whole"_s);
        (void)hub.inDatabase([&](Transaction &t) { return t.db.run(u"UPDATE change SET body = substr(body, 2) WHERE id = ?"_s, { damaged }); });
        for (int i = 0; i < 3; ++i)
            QVERIFY(hub.sync(box, cursors).body.isEmpty());
        QJsonObject answer;
        QTRY_VERIFY(!(answer = hub.sync(box, cursors).body).isEmpty());
        QStringList changes;
        for (const auto &change : scopeIn(answer, u"flat:1"_s).value("changes"_L1).toArray())
            changes.append(change.toObject().value("op"_L1).toString() + u' ' + change.toObject().value("id"_L1).toString());
        QCOMPARE(changes, (QStringList { u"put "_s + whole, u"del "_s + damaged }));
        QCOMPARE(hub.inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); }), QStringList());
        QCOMPARE(hub.get(u"/v1/messages/"_s + damaged, hub.as(u"karim"_s)).status, 200); // staff see it still
    }
    void whoStandsStillIsWrittenDownAndForgottenAgain()
    {
        HubFixture hub;
        Progress progress;
        const auto stored = [&hub] {
            return hub.inDatabase([](Transaction &transaction) -> Result<QVariant> {
                auto row = transaction.db.row(u"SELECT stands_since FROM device WHERE id = 'device:1'"_s);
                return row ? Result<QVariant>((*row)->first()) : row.error();
            });
        };
        const auto flush = [&hub](Progress &of) { return hub.inDatabase([&of](Transaction &transaction) { return of.flush(transaction.db); }); };
        for (int i = 0; i < 3; ++i)
            progress.answered(u"device:1"_s, delta(4, 5), m_start.addSecs(i));
        (void)flush(progress);
        progress.committed();
        QCOMPARE(stored().toString(), toWireTime(m_start));
        Progress after; // the hub was started again: the box is believed to stand still until it moves
        (void)hub.inDatabase([&after](Transaction &transaction) { return after.load(transaction.db); });
        QCOMPARE(after.standingStill(), 1);
        after.answered(u"device:1"_s, delta(4, 5), m_start.addSecs(10));
        QCOMPARE(after.standingStill(), 1);
        after.answered(u"device:1"_s, delta(5, 5), m_start.addSecs(20));
        QCOMPARE(after.standingStill(), 0);
        (void)flush(after);
        QVERIFY(stored().isNull());
    }
};

QTEST_GUILESS_MAIN(TestProgress)
#include "test_progress.moc"
