// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/database.h"
#include "translations/translator.h"
#include "tv/fixture.h"
#include "viewmodels/viewmodels.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

class TestContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(speak(u"fr"_s)); }

    /// A clock that was ten years ahead, and is set right, must not have emptied the screen for good.
    void newsIsOverAndValidAgainWithTheClock()
    {
        auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        QVERIFY(fixture);
        for (auto &row : fixture->rows) {
            if (row.type == "news"_L1)
                row.body.insert(u"validUntil"_s, toWireTime(fixture->now.addDays(30)));
        }
        ManualClock clock(fixture->now);
        const auto cache = fixture->makeCache(clock);
        QVERIFY(cache);
        const Wording wording(u"fr"_s, fixture->zone);
        ViewModels models(**cache, clock, wording);
        const auto before = models.contents().news().size();
        QVERIFY(before > 0);
        clock.jumpTo(fixture->now.addYears(10));
        models.minutes().restart();
        QCOMPARE(models.contents().news().size(), 0);
        clock.jumpTo(fixture->now);
        models.minutes().restart();
        QCOMPARE(models.contents().news().size(), before);
    }

    void newsThatIsWithheldStaysAwayWhenTimePasses()
    {
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        ManualClock clock(fixture->now);
        const auto cache = fixture->makeCache(clock);
        const auto all = *(*cache)->news();
        QVERIFY(!all.isEmpty());
        const Wording wording(u"fr"_s, fixture->zone);
        ViewModels models(**cache, clock, wording, { .withheld = { all.first().id } });
        QVERIFY(!models.contents().newsItem(all.first().id));
        Q_EMIT models.minutes().passed();
        QVERIFY(!models.contents().newsItem(all.first().id));
        QCOMPARE(models.contents().news().size(), all.size() - 1);
        models.contents().withhold({});
        QCOMPARE(models.contents().news().size(), all.size());
    }

    void theScreenNamesWhatSomebodyHasToMend_data()
    {
        QTest::addColumn<Error::Obstacle>("obstacle");
        QTest::addColumn<bool>("named");
        QTest::newRow("no network") << Error::Obstacle::NoNetwork << false;
        QTest::newRow("a busy hub") << Error::Obstacle::Busy << false;
        QTest::newRow("a certificate") << Error::Obstacle::Untrusted << true;
        QTest::newRow("a clock") << Error::Obstacle::WrongClock << true;
        QTest::newRow("a sign-in page") << Error::Obstacle::NotAHub << true;
    }
    void theScreenNamesWhatSomebodyHasToMend()
    {
        QFETCH(Error::Obstacle, obstacle);
        QFETCH(bool, named);
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        ManualClock clock(fixture->now);
        const auto cache = fixture->makeCache(clock);
        const Wording wording(u"fr"_s, fixture->zone);
        ViewModels models(**cache, clock, wording);
        models.status.setLink(StatusViewModel::Link::Online);
        models.status.setObstacle(obstacle);
        QCOMPARE(models.status.trouble(), QString()); // one failure is nobody's business
        models.status.setLink(StatusViewModel::Link::Offline);
        QCOMPARE(!models.status.trouble().isEmpty(), named);
        models.pairing.show({ .state = PairingViewModel::State::Unreachable, .code = {}, .url = {}, .place = {}, .obstacle = obstacle });
        QCOMPARE(!models.pairing.trouble().isEmpty(), named);
        QCOMPARE(!models.pairing.supportCode().isEmpty(), !named);
    }

    void whatCannotBeReadIsReadAgainWhenTheDiskRecovers()
    {
        QTemporaryDir folder;
        ManualClock clock(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
        const auto cache = *Cache::open(folder.path(), clock);
        const Wording wording(u"fr"_s, QTimeZone::utc());
        ViewModels models(*cache, clock, wording);
        const auto facts = *Database::open({ .path = folder.filePath(u"core.db"_s) });
        QVERIFY(facts->run(u"ALTER TABLE outbox RENAME TO away"_s));
        Q_EMIT cache->lastContactChanged();
        QVERIFY(!models.status.trouble().isEmpty());
        QVERIFY(facts->run(u"ALTER TABLE away RENAME TO outbox"_s));
        QTRY_COMPARE_WITH_TIMEOUT(models.status.trouble(), QString(), 15'000);
    }

    void aDiskThatRecoveredSaysNothingAboutWhatIsWithheld()
    {
        const auto fixture = Fixture::fromFile(QStringLiteral(PALIER_TEST_DATA "/screens/home.json"));
        ManualClock clock(fixture->now);
        const auto cache = fixture->makeCache(clock);
        const Wording wording(u"fr"_s, fixture->zone);
        ViewModels models(**cache, clock, wording);
        models.status.setWithholding(true);
        models.status.setTrouble(true);
        models.status.setTrouble(false);
        QVERIFY(!models.status.trouble().isEmpty());
        models.status.setWithholding(false);
        QCOMPARE(models.status.trouble(), QString());
    }
};

QTEST_MAIN(TestContents)
#include "test_contents.moc"
