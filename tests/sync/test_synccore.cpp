// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/synccore.h"

#include "corestory.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;

namespace
{
const auto epoch = someEpoch;
const auto newEpoch = u"00000000000000e2"_s;
} // namespace

class TestSyncCore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsByAskingAndOpensTheSocketAfterTheFirstAnswer()
    {
        CoreStory story;
        QCOMPARE(story.tell(event::Started { {}, {} }), u"sync:"_s);
        QCOMPARE(story.core.link(), SyncCore::Link::Starting);
        story.tell(event::SyncAnswered { 1, answerAt(0, 0) });
        QCOMPARE(story.tell(event::FeedWritten {}), u"hand-in stored open"_s);
        QCOMPARE(story.core.link(), SyncCore::Link::Online);
        QVERIFY(story.core.clock().isKnown());
    }

    void pollsEveryMinuteWithoutSocketAndEveryFiveWith_data()
    {
        QTest::addColumn<bool>("socket");
        QTest::addColumn<double>("random");
        QTest::addColumn<int>("seconds");
        QTest::newRow("without, soonest") << false << 0.0 << 48;
        QTest::newRow("without") << false << 0.5 << 60;
        QTest::newRow("with, soonest") << true << 0.0 << 240;
        QTest::newRow("with") << true << 0.5 << 300;
        QTest::newRow("with, latest") << true << 1.0 << 360;
    }
    void pollsEveryMinuteWithoutSocketAndEveryFiveWith()
    {
        QFETCH(bool, socket);
        QFETCH(double, random);
        QFETCH(int, seconds);
        CoreStory story;
        story.random = random;
        story.reach(socket ? CoreStory::State::Live : CoreStory::State::Idle);
        QCOMPARE(story.core.deadline(), story.mono() + std::chrono::seconds(seconds));
        story.pass(std::chrono::seconds(seconds) - 1ms);
        QCOMPARE(story.tell(event::Tick {}), QString());
        story.pass(1ms);
        QCOMPARE(story.tell(event::Tick {}), u"sync:town:1@5"_s);
    }

    void retriesWithFullJitterUpToAMinute()
    {
        CoreStory story;
        story.random = 0.999;
        story.tell(event::Started { townAt(5), {} });
        const QList<int> ceilings { 1, 2, 4, 8, 16, 32, 60, 60 };
        for (int i = 0; i < ceilings.size(); ++i) {
            story.tell(event::SyncFailed { quint64(i + 1), unreachable });
            QCOMPARE(story.core.link(), SyncCore::Link::Offline);
            const auto wait = *story.core.deadline() - story.mono();
            QVERIFY(wait > std::chrono::seconds(ceilings[i]) * 99 / 100);
            QVERIFY(wait <= std::chrono::seconds(ceilings[i]));
            story.pass(wait);
            QCOMPARE(story.tell(event::Tick {}), u"sync:town:1@5"_s);
        }
    }

    void oneLostAnswerIsNotOffline()
    {
        CoreStory story;
        story.reach(CoreStory::State::Live);
        story.tell(event::ReceiptsPending {});
        story.tell(event::SyncFailed { 3, unreachable });
        QCOMPARE(story.core.link(), SyncCore::Link::Online);
        story.tell(event::Resumed {});
        story.tell(event::SyncFailed { 4, unreachable });
        QCOMPARE(story.core.link(), SyncCore::Link::Offline);
    }

    void honoursRetryAfter()
    {
        CoreStory story;
        story.random = 0;
        story.reach(CoreStory::State::Asking);
        story.tell(event::SyncFailed { 1, { Error::Kind::Unavailable, {}, {}, 120 } });
        QCOMPARE(story.core.deadline(), story.mono() + 120s);
    }

    void dropsWhatIsNotFromItsCursor_data()
    {
        QTest::addColumn<ScopeNews>("news");
        const auto digest = Digest().toHex();
        QTest::newRow("from before") << ScopeNews { .epoch = epoch, .from = 4, .to = 6, .digest = digest, .changes = { putMessage(5, 1), putMessage(6, 2) } };
        QTest::newRow("from beyond") << ScopeNews { .epoch = epoch, .from = 6, .to = 7, .digest = digest, .changes = { putMessage(7, 1) } };
        QTest::newRow("another epoch") << ScopeNews { .epoch = newEpoch, .from = 5, .to = 6, .digest = digest, .changes = { putMessage(6, 1) } };
        QTest::newRow("seqs not rising") << ScopeNews { .epoch = epoch, .from = 5, .to = 7, .digest = digest, .changes = { putMessage(7, 1), putMessage(6, 2) } };
        QTest::newRow("seq beyond the end") << ScopeNews { .epoch = epoch, .from = 5, .to = 6, .digest = digest, .changes = { putMessage(7, 1) } };
        QTest::newRow("the end before the start") << ScopeNews { .epoch = epoch, .from = 5, .to = 4, .digest = digest };
        QTest::newRow("a start-over into the past") << ScopeNews { .epoch = epoch, .to = 4, .digest = digest, .resetWhy = u"floor"_s };
    }
    void dropsWhatIsNotFromItsCursor()
    {
        QFETCH(ScopeNews, news);
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(5, 5);
        answer.scopes[u"town:1"_s] = news;
        QCOMPARE(story.tell(event::SyncAnswered { 1, answer }), u"write"_s);
        QVERIFY(story.written.scopes.isEmpty());
        story.tell(event::FeedWritten { townAt(5) });
        QCOMPARE(story.core.deadline(), story.mono() + 500ms); // asks again, but not at once
    }

    void asksOnWhileThereIsMore()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(5, 6, { putMessage(6, 1) });
        answer.scopes[u"town:1"_s].more = true;
        story.tell(event::SyncAnswered { 1, answer });
        QCOMPARE(story.written.scopes.value(u"town:1"_s).cursor, (Cursor { epoch, 6 }));
        QVERIFY(!story.written.complete);
        QCOMPARE(story.tell(event::FeedWritten { townAt(6) }), u"hand-in stored sync:town:1@6 open"_s);
    }

    void morePromisedAndNothingBroughtSlowsDown()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(5, 5);
        answer.scopes[u"town:1"_s].more = true;
        story.tell(event::SyncAnswered { 1, answer });
        QVERIFY(!story.tell(event::FeedWritten { townAt(5) }).contains(u"sync"));
    }

    void stagesAStartOverAndSwapsAtItsEnd()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(0, 0);
        answer.scopes[u"town:1"_s] = { .epoch = newEpoch, .to = 3, .more = true, .digest = Digest().toHex(), .changes = { putMessage(3, 1) }, .resetWhy = u"epoch"_s };
        story.tell(event::SyncAnswered { 1, answer });
        const auto first = story.written.scopes.value(u"town:1"_s);
        QVERIFY(first.staged && first.startOver && !first.swap && !first.answersDigest);

        auto staging = townAt(5);
        staging[u"town:1"_s].staging = Cursor { newEpoch, 3 };
        QCOMPARE(story.tell(event::FeedWritten { staging }), u"hand-in stored sync:town:1@3(staging) open"_s);
        answer.scopes[u"town:1"_s] = { .epoch = newEpoch, .from = 3, .to = 8, .digest = Digest().toHex(), .changes = { putMessage(7, 2) } };
        story.tell(event::SyncAnswered { 2, answer });
        const auto last = story.written.scopes.value(u"town:1"_s);
        QVERIFY(last.staged && !last.startOver && last.swap);
        QCOMPARE(last.cursor.seq, 8);
    }

    void anAnswerOfBeforeDoesNotEndAStartOver()
    {
        CoreStory story;
        auto scopes = townAt(5);
        scopes[u"town:1"_s].staging = Cursor { epoch, 2 };
        QCOMPARE(story.tell(event::Started { scopes, {} }), u"sync:town:1@2(staging)"_s);
        story.tell(event::SyncAnswered { 1, answerAt(2, 2) }); // it would replace what is shown up to 5
        QVERIFY(story.written.scopes.isEmpty());
        story.tell(event::FeedWritten { scopes });
        QCOMPARE(story.core.deadline(), story.mono() + 500ms);
    }

    void erasesWhatTheListNoLongerNames()
    {
        CoreStory story;
        auto scopes = townAt(5);
        scopes[u"flat:3"_s] = { .live = Cursor { epoch, 2 } };
        story.tell(event::Started { scopes, {} });
        story.tell(event::SyncAnswered { 1, answerAt(5, 5) });
        QCOMPARE(story.written.erased, QStringList { u"flat:3"_s });
        QCOMPARE(story.written.flat, QString());
    }

    void saysWhichFlatTheBoxIsIn()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(5, 5);
        answer.scopeList.append(u"flat:3"_s);
        story.tell(event::SyncAnswered { 1, answer });
        QCOMPARE(story.written.flat, u"flat:3"_s);
    }

    void nothingOfTheFormerFlatIsSentBeforeItIsErased()
    {
        CoreStory story;
        auto scopes = townAt(5);
        scopes[u"flat:3"_s] = { .live = Cursor { epoch, 2 } };
        story.tell(event::Started { scopes, { { u"k1"_s, noon } } });
        for (quint64 request = 1; request < 4; ++request) {
            story.tell(event::SyncAnswered { request, answerAt(5, 5) });
            story.tell(event::WriteFailed { { Error::Kind::NoSpace, u"disk full"_s } });
            story.pass(10min);
            QVERIFY(story.tell(event::Tick {}).startsWith(u"sync:"));
        }
        // It went, though the new rows could not be written: what is asked for now is the new flat's.
        story.tell(event::SyncAnswered { 4, answerAt(5, 5) });
        story.tell(event::WriteFailed { { Error::Kind::NoSpace, u"disk full"_s }, QList<WaitingCommand> {} });
        story.pass(10min);
        QVERIFY(!story.tell(event::Tick {}).contains(u"command"));
        QCOMPARE(story.tell(event::OutboxChanged { { { u"k2"_s, noon } } }), u"command:k2"_s);
    }

    void aScopeOutsideTheListIsIgnored()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto answer = answerAt(5, 5);
        answer.scopes[u"flat:3"_s] = { .epoch = epoch, .to = 1, .digest = Digest().toHex(), .changes = { putMessage(1, 1) }, .resetWhy = u"new"_s };
        story.tell(event::SyncAnswered { 1, answer });
        QVERIFY(story.written.scopes.isEmpty());
    }

    void c6_l3_asksOnceInAnEpochToStartOverWhenTheDigestDiffers()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        auto differs = answerAt(5, 5);
        differs.scopes[u"town:1"_s].digest = u"00000000000000ff"_s;
        story.tell(event::SyncAnswered { 1, differs });
        QCOMPARE(story.tell(event::FeedWritten { townAt(5) }), u"hand-in stored sync:town:1@5(digest) open"_s);
        story.tell(event::SyncFailed { 2, unreachable });
        story.pass(1s);
        QCOMPARE(story.tell(event::Tick {}), u"sync:town:1@5(digest)"_s);

        auto startOver = answerAt(0, 0);
        startOver.scopes[u"town:1"_s] = { .epoch = epoch, .to = 5, .digest = u"00000000000000ff"_s, .resetWhy = u"digest"_s };
        story.tell(event::SyncAnswered { 3, startOver });
        QVERIFY(story.written.scopes.value(u"town:1"_s).answersDigest);
        auto asked = townAt(5);
        asked[u"town:1"_s].digestResetEpoch = epoch;
        QVERIFY2(!story.tell(event::FeedWritten { asked }).contains(u"sync"), "it was asked once in this epoch");
    }

    void aHintDuringARequestIsNotLost()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        story.tell(event::Hint { { { u"town:1"_s, 6 } } });
        story.tell(event::SyncAnswered { 1, answerAt(5, 5) });
        QVERIFY(story.tell(event::FeedWritten { townAt(5) }).contains(u"sync:town:1@5"));
        story.tell(event::SyncAnswered { 2, answerAt(5, 5) });
        QVERIFY2(!story.tell(event::FeedWritten { townAt(5) }).contains(u"sync"), "one hint, one question");
    }

    void aReceiptDuringARequestIsNotLost()
    {
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        story.tell(event::ReceiptsPending {});
        story.tell(event::SyncAnswered { 1, answerAt(5, 5) });
        QVERIFY(story.tell(event::FeedWritten { townAt(5) }).contains(u"sync"));
    }

    void aFullDiskSlowsDown()
    {
        CoreStory story;
        story.random = 0.999;
        story.reach(CoreStory::State::Asking);
        std::chrono::milliseconds last { 0 };
        for (quint64 request = 1; request < 6; ++request) {
            story.tell(event::SyncAnswered { request, answerAt(5, 5) });
            story.tell(event::WriteFailed { { Error::Kind::Storage, u"disk full"_s } });
            QVERIFY(*story.core.deadline() - story.mono() > last);
            last = *story.core.deadline() - story.mono();
            story.pass(last);
            story.tell(event::Tick {});
        }
    }

    void receiptsThatCannotBeMarkedSlowDownToo()
    {
        CoreStory story;
        story.random = 0.999;
        story.reach(CoreStory::State::Asking);
        std::chrono::milliseconds last { 0 };
        for (quint64 request = 1; request < 6; ++request) {
            story.tell(event::SyncAnswered { request, answerAt(5, 5) });
            story.tell(event::FeedWritten { townAt(5) });
            story.tell(event::WriteFailed { { Error::Kind::Storage, u"disk full"_s } }); // by HandIn
            QVERIFY(*story.core.deadline() - story.mono() > last);
            last = *story.core.deadline() - story.mono();
            story.pass(last);
            story.tell(event::Tick {});
        }
    }

    void receiptsThatCouldNotBeAddedAreAddedAfterTheNextAnswer()
    {
        CoreStory story;
        story.reach(CoreStory::State::Live);
        story.tell(event::WriteFailed { { Error::Kind::Storage, u"disk full"_s } }); // by AddStored
        story.pass(60s);
        QCOMPARE(story.tell(event::Tick {}), u"sync:town:1@5"_s);
        story.tell(event::SyncAnswered { 3, answerAt(5, 5) });
        QVERIFY(story.tell(event::FeedWritten { townAt(5) }).startsWith(u"hand-in stored"_s));
    }

    void comesBackAfterByeBetweenItsTwoTimes()
    {
        CoreStory story;
        story.random = 0.5;
        story.reach(CoreStory::State::Live);
        story.tell(event::Bye { 10, 30 });
        QCOMPARE(story.core.deadline(), story.mono() + 20s);
        QCOMPARE(story.tell(event::SocketClosed {}), QString());
        story.pass(20s);
        QCOMPARE(story.tell(event::Tick {}), u"open"_s);
    }

    void aSocketThatNeverHoldsIsTriedLessAndLess()
    {
        CoreStory story;
        story.random = 0.999;
        story.reach(CoreStory::State::Idle);
        story.tell(event::SocketClosed {});
        QVERIFY(*story.core.deadline() - story.mono() <= 4s);
        for (int i = 0; i < 3; ++i) {
            story.pass(*story.core.deadline() - story.mono());
            QCOMPARE(story.tell(event::Tick {}), u"open"_s);
            story.tell(event::SocketClosed {});
        }
        QVERIFY(*story.core.deadline() - story.mono() > 31s);
    }

    void theOutboxGoesFirstInFirstOut()
    {
        CoreStory story;
        story.reach(CoreStory::State::Live);
        QCOMPARE(story.tell(event::OutboxChanged { { { u"k1"_s, noon }, { u"k2"_s, noon } } }), u"command:k1"_s);
        QCOMPARE(story.tell(event::CommandAnswered { u"k1"_s, { .id = {}, .seqs = { { u"town:1"_s, 6 } } } }), u"accept:k1 sync:town:1@5 command:k2"_s);
        QCOMPARE(story.tell(event::CommandAnswered { u"k2"_s, { .id = {}, .seqs = { { u"town:1"_s, 5 } } } }), u"accept:k2"_s);
    }

    void aCommandsFailureIsFinalOrNot_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("effects");
        QTest::newRow("400") << Error::Kind::Invalid << u"refuse:k1 command:k2"_s;
        QTest::newRow("403") << Error::Kind::Forbidden << u"refuse:k1 command:k2"_s;
        QTest::newRow("404") << Error::Kind::NotFound << u"refuse:k1 command:k2"_s;
        QTest::newRow("413") << Error::Kind::TooLarge << u"refuse:k1 command:k2"_s;
        QTest::newRow("422") << Error::Kind::Mismatch << u"refuse:k1 command:k2"_s;
        QTest::newRow("409") << Error::Kind::Conflict << QString();
        QTest::newRow("429") << Error::Kind::TooMany << QString();
        QTest::newRow("5xx or no answer") << Error::Kind::Unavailable << QString();
        QTest::newRow("401 unauthorized") << Error::Kind::Unauthorized << QString();
        QTest::newRow("401 revoked") << Error::Kind::Revoked << u"sync:town:1@5"_s;
    }
    void aCommandsFailureIsFinalOrNot()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, effects);
        CoreStory story;
        story.reach(CoreStory::State::Live);
        story.tell(event::OutboxChanged { { { u"k1"_s, noon }, { u"k2"_s, noon } } });
        QCOMPARE(story.tell(event::CommandFailed { u"k1"_s, { kind, {} } }), effects);
    }

    void unauthorizedPausesTheOutboxUntilTheHubAnswers()
    {
        CoreStory story;
        story.reach(CoreStory::State::Live);
        story.tell(event::OutboxChanged { { { u"k1"_s, noon } } });
        story.tell(event::CommandFailed { u"k1"_s, { Error::Kind::Unauthorized, {} } });
        story.pass(200s);
        QCOMPARE(story.tell(event::Tick {}), QString());
        story.tell(event::ReceiptsPending {});
        story.tell(event::SyncAnswered { 3, answerAt(5, 5) });
        QCOMPARE(story.tell(event::FeedWritten { townAt(5) }), u"hand-in command:k1"_s);
    }

    void aCommandIsRetriedWithTheSameKeyUpToFiveMinutes()
    {
        CoreStory story;
        story.random = 0.999;
        story.reach(CoreStory::State::Live);
        story.tell(event::OutboxChanged { { { u"k1"_s, noon } } });
        for (int i = 0; i < 12; ++i) {
            story.tell(event::CommandFailed { u"k1"_s, { Error::Kind::TooMany, {}, {}, 7 } });
            const auto wait = *story.core.deadline() - story.mono();
            QVERIFY(wait >= 7s || i > 0);
            QVERIFY(wait <= 300s);
            story.pass(wait);
            const auto effects = story.tell(event::Tick {});
            if (effects.startsWith(u"sync"_s)) // the poll was due, too
                story.tell(event::SyncFailed { story.lastRequest, unreachable });
            else
                QCOMPARE(effects, u"command:k1"_s);
            if (!effects.contains(u"command:k1"_s))
                --i;
        }
    }

    void afterThirtyDaysACommandIsShownAsFailed()
    {
        CoreStory story;
        story.reach(CoreStory::State::Live);
        const auto effects = story.tell(event::OutboxChanged { { { u"old"_s, noon.addDays(-30) }, { u"clockless"_s, QDateTime(QDate(1970, 1, 1), QTime(), Qt::UTC) } } });
        QCOMPARE(effects, u"refuse:old command:clockless"_s);
    }

    void onlyTheWordRevokedWipes_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("wipes");
        QTest::newRow("revoked") << Error::Kind::Revoked << true;
        QTest::newRow("unauthorized") << Error::Kind::Unauthorized << false;
        QTest::newRow("forbidden") << Error::Kind::Forbidden << false;
        QTest::newRow("not found") << Error::Kind::NotFound << false;
        QTest::newRow("unavailable") << Error::Kind::Unavailable << false;
    }
    void onlyTheWordRevokedWipes()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(bool, wipes);
        CoreStory story;
        story.reach(CoreStory::State::Asking);
        QCOMPARE(story.tell(event::SyncFailed { 1, { kind, {} } }).contains(u"wipe"), wipes);
        QCOMPARE(story.core.link() == SyncCore::Link::Revoked, wipes);
        QCOMPARE(story.core.deadline().has_value(), !wipes);
    }
};

QTEST_GUILESS_MAIN(TestSyncCore)
#include "test_synccore.moc"
