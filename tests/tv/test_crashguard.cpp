// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "tv/crashguard.h"

#include "../support/feed/feedrows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

/// A guard that goes without end() is a program that died.
class TestCrashGuard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cache = *Cache::inMemory(m_clock);
        QVERIFY(CacheStore(*m_cache).apply(u"town:1"_s, { putMessage(1, 1), putMessage(2, 2) }, { someEpoch, 2 }));
    }

    void whoEndsInGoodOrderHasNothingWithheld()
    {
        for (int run = 0; run < 5; ++run) {
            const auto guard = begun();
            QVERIFY(guard->withheld().isEmpty());
            guard->showing(idOf(1));
            guard->end();
        }
        QVERIFY(begun()->withheld().isEmpty());
    }

    void whatTheProgramDiedOfTwiceIsWithheld()
    {
        dieShowing(idOf(1));
        QVERIFY(begun()->withheld().isEmpty());
        dieShowing(idOf(1));
        const auto guard = begun();
        QCOMPARE(guard->blamed(), QStringList { idOf(1) });
        guard->end();
        QCOMPARE(begun()->withheld(), QSet<QString> { idOf(1) }); // and stays so
    }

    void whatWasDrawnIsNotToBlame()
    {
        dieShowing(idOf(1));
        {
            const auto guard = begun();
            guard->showing(idOf(1));
            guard->drawn();
        }
        dieShowing(idOf(1));
        QVERIFY(begun()->blamed().isEmpty());
    }

    void whatWasNeverDrawnIsNotToBlameForever()
    {
        for (int run = 0; run < 2; ++run) {
            CrashGuard guard(*m_cache, u"1"_s, std::chrono::milliseconds(1));
            QVERIFY(guard.begin());
            guard.showing(idOf(1));
            QTRY_VERIFY(!m_cache->setting(u"crash-guard"_s).contains(idOf(1)));
        }
        QVERIFY(begun()->blamed().isEmpty());
    }

    void afterThreeEarlyEndsNothingInStoreIsShown()
    {
        for (int run = 0; run < 3; ++run) {
            const auto guard = begun();
            QVERIFY(!guard->isSafeMode());
            QVERIFY(guard->withheld().isEmpty());
        }
        const auto guard = begun();
        QVERIFY(guard->isSafeMode());
        QCOMPARE(guard->withheld(), (QSet<QString> { idOf(1), idOf(2) }));
        guard->end();
        QVERIFY(!begun()->isSafeMode());
    }

    void safeModeEndsByItselfAndComesBackAtOnce()
    {
        for (int run = 0; run < 3; ++run)
            (void)begun();
        dieShowing(idOf(1)); // the first of the two times
        {
            CrashGuard guard(*m_cache, u"1"_s, std::chrono::milliseconds(300));
            QVERIFY(guard.begin());
            QVERIFY(guard.isSafeMode());
            QSignalSpy changed(&guard, &CrashGuard::withheldChanged);
            QVERIFY(changed.wait());
            QVERIFY(!guard.isSafeMode());
            QVERIFY(guard.withheld().isEmpty());
        }
        QVERIFY(begun()->isSafeMode());
    }

    void whatEndsWithTheMachineIsNobodysFault()
    {
        for (int run = 0; run < 5; ++run) {
            const auto guard = begun();
            QVERIFY(!guard->isSafeMode());
            QVERIFY(guard->withheld().isEmpty());
            guard->showing(idOf(1));
            auto notes = QJsonDocument::fromJson(m_cache->setting(u"crash-guard"_s).toUtf8()).object();
            notes.insert(u"boot"_s, u"another one"_s);
            QVERIFY(m_cache->setSetting(u"crash-guard"_s, QString::fromUtf8(QJsonDocument(notes).toJson())));
        }
    }

    void whoRanForAWhileDidNotEndEarly()
    {
        for (int run = 0; run < 5; ++run) {
            CrashGuard guard(*m_cache, u"1"_s, std::chrono::milliseconds(1));
            QVERIFY(guard.begin());
            QVERIFY(!guard.isSafeMode());
            QTRY_VERIFY(m_cache->setting(u"crash-guard"_s).contains(u"\"settling\":false"_s));
        }
    }

    void anotherVersionTriesAgain()
    {
        dieShowing(idOf(1));
        dieShowing(idOf(1));
        CrashGuard guard(*m_cache, u"2"_s);
        QVERIFY(guard.begin());
        QVERIFY(guard.withheld().isEmpty());
    }

    void whatIsGoneIsForgotten()
    {
        dieShowing(idOf(1));
        dieShowing(idOf(1));
        QVERIFY(CacheStore(*m_cache).apply(u"town:1"_s, { delMessage(3, 1, 2) }, { someEpoch, 3 }));
        begun()->end();
        QVERIFY(!m_cache->setting(u"crash-guard"_s).contains(idOf(1)));
    }

private:
    [[nodiscard]] std::unique_ptr<CrashGuard> begun()
    {
        auto guard = std::make_unique<CrashGuard>(*m_cache, u"1"_s);
        if (!guard->begin())
            qFatal("nothing can be noted");
        return guard;
    }
    void dieShowing(const QString &item) { begun()->showing(item); }

    ManualClock m_clock { noon };
    std::unique_ptr<Cache> m_cache;
};

QTEST_GUILESS_MAIN(TestCrashGuard)
#include "test_crashguard.moc"
