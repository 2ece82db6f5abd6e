// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"

#include "../support/feed/feedrows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

class TestCache : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        auto opened = Cache::inMemory(m_clock);
        QVERIFY(opened);
        m_cache = *std::move(opened);
    }

    void showsMessagesNewestFirstWithWhatHappenedHere()
    {
        QVERIFY(store().apply(u"building:2"_s, { putMessage(1, 1), putMessage(2, 2) }, { someEpoch, 2 }, noon));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Presented, {}, noon.addSecs(10) }));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Answered, u"a1"_s, noon.addSecs(20) }));
        QVERIFY(m_cache->postpone(idOf(2), noon.addSecs(900)));
        const auto messages = m_cache->messages();
        QVERIFY(messages);
        QCOMPARE(messages->size(), 2);
        QCOMPARE(messages->at(0).message, messageNumber(2));
        QVERIFY(messages->at(0).isUnread());
        QCOMPARE(messages->at(0).storedAt, noon);
        QCOMPARE(messages->at(0).laterUntil, noon.addSecs(900));
        QCOMPARE(messages->at(1).presentedAt, noon.addSecs(10));
        QCOMPARE(messages->at(1).confirmedAt, noon.addSecs(20));
        QCOMPARE(messages->at(1).answer, u"a1"_s);
        QVERIFY(!messages->at(1).isUnread());
    }

    void theFirstTimeOfALevelStays()
    {
        QVERIFY(store().apply(u"building:2"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QSignalSpy added(m_cache.get(), &Cache::receiptsAdded);
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon.addSecs(1) }));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon.addSecs(2) }));
        QCOMPARE(added.size(), 1);
        QCOMPARE(m_cache->messages()->first().confirmedAt, noon.addSecs(1));
    }

    void aRowOfSeveralScopesCountsOnceWithItsNewestRev()
    {
        QVERIFY(store().apply(u"building:2"_s, { put(1, messageNumber(1, u"neu"_s), 2) }, { someEpoch, 1 }));
        QVERIFY(store().apply(u"stairwell:4"_s, { put(1, messageNumber(1, u"alt"_s), 1) }, { someEpoch, 1 }));
        QCOMPARE(m_cache->messages()->size(), 1);
        QCOMPARE(m_cache->messages()->first().message.headline, u"neu"_s);
    }

    void whatTheFlatSaidThroughTheFormerBoxCounts()
    {
        QVERIFY(store().apply(u"flat:9"_s, { putMessage(1, 1), putMessage(2, 2), putMessage(3, 3) }, { someEpoch, 3 }, noon));
        QSignalSpy changed(m_cache.get(), &Cache::changed);
        const auto said = [](qint64 seq, const Receipt &receipt) { return put(seq, u"receipt"_s, receipt.message, toJson(receipt)); };
        QVERIFY(store().apply(u"device:7"_s,
            { said(1, { idOf(1), ReceiptLevel::Answered, u"a2"_s, noon.addSecs(-60) }), said(2, { idOf(2), ReceiptLevel::Presented, {}, noon.addSecs(-30) }) },
            { someEpoch, 2 }));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QSet<QString>>(), QSet<QString> { u"message"_s });
        const auto messages = *m_cache->messages(); // newest first
        QCOMPARE(messages[2].answer, u"a2"_s);
        QCOMPARE(messages[2].confirmedAt, noon.addSecs(-60));
        QCOMPARE(messages[1].presentedAt, noon.addSecs(-30));
        QVERIFY(messages[1].isUnread());
        QVERIFY(messages[0].isUnread() && !messages[0].presentedAt.isValid());
        QCOMPARE(store().pendingReceipts(10)->size(), 3); // its own three `stored`, and nothing of the former box
    }

    void whatTheResidentSaysHereWins()
    {
        QVERIFY(store().apply(u"flat:9"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Answered, u"a1"_s, noon.addSecs(5) }));
        const Receipt former { idOf(1), ReceiptLevel::Answered, u"a2"_s, noon.addSecs(-60) };
        QVERIFY(store().apply(u"device:7"_s, { put(1, u"receipt"_s, idOf(1), toJson(former)) }, { someEpoch, 1 }));
        QCOMPARE(m_cache->messages()->first().answer, u"a1"_s);
    }

    void c2_aPrefixAppliedAgainChangesNothing()
    {
        const QList<Change> changes { putMessage(1, 1), putMessage(2, 2), put(3, messageNumber(1, u"mis à jour"_s), 2), delMessage(4, 2, 2) };
        QVERIFY(store().apply(u"building:2"_s, changes, { someEpoch, 4 }));
        const auto before = store().scopes();
        QSignalSpy changed(m_cache.get(), &Cache::changed);
        QVERIFY(store().apply(u"building:2"_s, { changes[0], changes[2] }, { someEpoch, 4 }));
        QCOMPARE(store().scopes(), before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_cache->messages()->size(), 1);
        QCOMPARE(m_cache->messages()->first().message.headline, u"mis à jour"_s);
    }

    void theDigestIsThatOfTheRowsInTheDatabase()
    {
        QVERIFY(store().apply(u"building:2"_s, { putMessage(1, 1), putMessage(2, 2, 7), put(3, messageNumber(1), 3), delMessage(4, 2, 8) }, { someEpoch, 4 }));
        Digest expected;
        expected.add(u"message", idOf(1), 3);
        QCOMPARE(store().scopes().value(u"building:2"_s).liveDigest, expected);
    }

    void aStartOverIsStagedAndThenSwapped()
    {
        QVERIFY(store().apply(u"building:2"_s, { putMessage(1, 1), putMessage(2, 2) }, { someEpoch, 2 }));
        const auto newEpoch = u"00000000000000e2"_s;
        FeedWrite first;
        first.scopes[u"building:2"_s] = { .changes = { putMessage(1, 3) }, .cursor = { newEpoch, 1 }, .staged = true, .startOver = true, .answersDigest = true };
        QVERIFY(store().apply(first));
        QCOMPARE(m_cache->messages()->size(), 2);
        auto state = store().scopes().value(u"building:2"_s);
        QCOMPARE(state.live, std::optional(Cursor { someEpoch, 2 }));
        QCOMPARE(state.staging, std::optional(Cursor { newEpoch, 1 }));
        QCOMPARE(state.digestResetEpoch, newEpoch);

        FeedWrite last;
        last.scopes[u"building:2"_s] = { .changes = { putMessage(4, 2, 5) }, .cursor = { newEpoch, 4 }, .staged = true, .swap = true };
        QVERIFY(store().apply(last));
        state = store().scopes().value(u"building:2"_s);
        QCOMPARE(state.live, std::optional(Cursor { newEpoch, 4 }));
        QVERIFY(!state.staging);
        QCOMPARE(m_cache->messages()->size(), 2);
        QCOMPARE(m_cache->messages()->first().message.id, idOf(3));
    }

    void c3_nothingIsLeftOfAScopeThatIsNoLongerOurs()
    {
        const auto shared = putMessage(1, 1);
        QVERIFY(store().apply(u"building:2"_s, { shared }, { someEpoch, 1 }, noon));
        QVERIFY(store().apply(u"flat:9"_s, { shared, putMessage(2, 2) }, { someEpoch, 2 }, noon));
        QVERIFY(m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
        FeedWrite write;
        write.erased = QStringList { u"flat:9"_s };
        QVERIFY(store().apply(write));
        QCOMPARE(m_cache->messages()->size(), 1);
        QCOMPARE(m_cache->messages()->first().message.id, idOf(1));
        QVERIFY(!store().scopes().contains(u"flat:9"_s));
        QVERIFY(m_cache->outbox()->isEmpty());
        QVERIFY(m_cache->messages()->first().isUnread()); // it was another flat that read it
        QVERIFY(store().addMissingStored(noon.addSecs(60))); // what sync does when rows came
        QCOMPARE(*store().pendingReceipts(10), (QList<Receipt> { { idOf(1), ReceiptLevel::Stored, {}, noon.addSecs(60) } }));
    }

    void receiptsWaitUntilHandedIn()
    {
        QVERIFY(store().apply(u"building:2"_s, { putMessage(1, 1), putMessage(2, 2) }, { someEpoch, 2 }, noon));
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Answered, u"a2"_s, noon.addSecs(5) }));
        const auto pending = *store().pendingReceipts(10);
        QCOMPARE(pending.size(), 3);
        QCOMPARE(pending.last(), (Receipt { idOf(1), ReceiptLevel::Answered, u"a2"_s, noon.addSecs(5) }));
        QVERIFY(store().handedIn(pending.first(2)));
        QCOMPARE(*store().pendingReceipts(10), pending.last(1));
    }

    void aCacheThatWasLostHandsInAgainForTheHubMayHaveLostItToo()
    {
        const Receipt said { idOf(1), ReceiptLevel::Read, {}, noon };
        QVERIFY(m_cache->addReceipt(said));
        QVERIFY(store().handedIn({ said }));
        FeedWrite first;
        first.scopes[u"town:1"_s] = { .changes = { putMessage(1, 1) }, .cursor = { someEpoch, 1 }, .staged = true, .startOver = true, .swap = true };
        QSignalSpy added(m_cache.get(), &Cache::receiptsAdded);
        QVERIFY(store().apply(first));
        QCOMPARE(*store().pendingReceipts(9), QList<Receipt> { said });
        QCOMPARE(added.size(), 1);
        QVERIFY(store().handedIn({ said }));
        QVERIFY(store().apply(first)); // the same epoch: nothing was lost
        QVERIFY(store().pendingReceipts(9)->isEmpty());
        QCOMPARE(added.size(), 1);
    }
    void c4_aCommandStaysUntilItsChangeArrived()
    {
        const auto key = m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) }, { u"askedAt"_s, toWireTime(noon) } } });
        QVERIFY(key);
        QCOMPARE(store().waitingCommands()->first().key, *key);
        QCOMPARE(m_cache->helpRequests()->first().id, idOf(7));
        QCOMPARE(m_cache->helpRequests()->first().state, HelpState::Open);
        QVERIFY(store().apply(u"flat:9"_s, {}, { someEpoch, 4 }));
        QVERIFY(store().accepted(*key, { .id = idOf(7), .seqs = { { u"flat:9"_s, 5 } } }));
        QVERIFY(store().waitingCommands()->isEmpty());
        QCOMPARE(m_cache->helpRequests()->size(), 1);
        const HelpRequest request { .id = idOf(7), .flat = { u"flat:9"_s, NodeKind::Flat, u"Apt 214"_s }, .place = u"B"_s, .state = HelpState::Taken, .askedAt = noon, .takenBy = u"Karim"_s };
        QVERIFY(store().apply(u"flat:9"_s, { put(5, u"help"_s, idOf(7), toJson(request), 2) }, { someEpoch, 5 }));
        QVERIFY(m_cache->outbox()->isEmpty());
        QCOMPARE(m_cache->helpRequests()->size(), 1);
        QCOMPARE(m_cache->helpRequests()->first().takenBy, u"Karim"_s);
    }

    void aRefusedCommandIsKeptAsFailed()
    {
        const auto key = m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        QVERIFY(store().refused(*key, { Error::Kind::Invalid, u"no"_s }));
        QVERIFY(store().waitingCommands()->isEmpty());
        QCOMPARE(m_cache->outbox()->first().state, OutboxItem::State::Failed);
        QVERIFY(m_cache->helpRequests()->isEmpty());
    }

    void aHubThatKnowsNoTextOfACallForHelpIsAskedWithoutIt()
    {
        const QJsonObject plain { { u"id"_s, idOf(7) }, { u"askedAt"_s, toWireTime(m_clock.now()) } };
        auto wordy = plain;
        wordy.insert(u"text"_s, u"L’ascenseur"_s);
        const auto key = m_cache->enqueue({ u"help.request"_s, wordy });
        QVERIFY(key);
        QCOMPARE(m_cache->helpRequests()->first().text, u"L’ascenseur"_s);
        QSignalSpy queued(m_cache.get(), &Cache::commandQueued);
        QVERIFY(store().refused(*key, { Error::Kind::Invalid, u"unknown field"_s, u"help.request.text"_s }));
        QCOMPARE(queued.size(), 1);
        const auto waiting = store().waitingCommands();
        QCOMPARE(waiting->size(), 1);
        QVERIFY(waiting->first().key != *key);
        QCOMPARE(waiting->first().command.body, plain);
        QCOMPARE(m_cache->outbox()->size(), 1);
        QCOMPARE(m_cache->helpRequests()->first().id, idOf(7));
        QVERIFY(store().refused(waiting->first().key, { Error::Kind::Invalid, u"no"_s, u"help.request.id"_s }));
        QCOMPARE(m_cache->outbox()->first().state, OutboxItem::State::Failed);
    }

    void aCommandThatCouldNotBeSentIsForgottenSixtyDaysAfterItWasAsked()
    {
        const auto key = m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        QVERIFY(key && store().refused(*key, { Error::Kind::Invalid, u"no"_s }));
        FeedWrite answer;
        answer.contact = m_clock.now().addDays(59);
        QVERIFY(store().apply(answer));
        QCOMPARE(m_cache->outbox()->size(), 1);
        answer.contact = m_clock.now().addDays(61);
        QVERIFY(store().apply(answer));
        QCOMPARE(m_cache->outbox()->size(), 0);
    }

    void newsValidNowPinnedFirst()
    {
        News news { .id = idOf(1), .icon = u"bus"_s, .sender = { u"Mairie"_s, SenderRole::TownHall, {} }, .audience = messageNumber(1).audience, .language = u"fr"_s, .headline = u"Bus"_s, .publishedAt = noon };
        auto pinned = news;
        pinned.id = idOf(2);
        pinned.pinned = true;
        pinned.publishedAt = noon.addDays(-3);
        auto over = news;
        over.id = idOf(3);
        over.validUntil = m_clock.now();
        QList<Change> changes;
        for (const auto &item : { news, pinned, over })
            changes.append(put(changes.size() + 1, u"news"_s, item.id, toJson(item)));
        QVERIFY(store().apply(u"town:1"_s, changes, { someEpoch, 3 }));
        QCOMPARE(*m_cache->news(), (QList { pinned, news }));
    }

    void whatAResidenceTellsIsInOrder()
    {
        const Contact later { .id = idOf(2), .language = u"fr"_s, .headline = u"Ascenseur"_s, .text = {}, .phone = u"04 91"_s, .emergency = false, .variants = {} };
        auto first = later;
        first.id = idOf(1);
        auto emergency = later;
        emergency.id = idOf(3);
        emergency.emergency = true;
        Works morning { .id = idOf(4), .language = u"fr"_s, .headline = u"Eau"_s, .text = {}, .variants = {}, .audience = { { u"residence:1"_s, NodeKind::Residence, u"R"_s } },
            .from = { QDate(2026, 11, 24), 8 * 60 }, .until = { QDate(2026, 11, 24), 9 * 60 } };
        auto wholeDay = morning;
        wholeDay.id = idOf(5);
        wholeDay.from.minute = {};
        QList<Change> changes;
        for (const auto &contact : { later, first, emergency })
            changes.append(put(changes.size() + 1, u"contact"_s, contact.id, toJson(contact)));
        for (const auto &works : { morning, wholeDay })
            changes.append(put(changes.size() + 1, u"works"_s, works.id, toJson(works)));
        QSignalSpy changed(m_cache.get(), &Cache::changed);
        QVERIFY(store().apply(u"residence:1"_s, changes, { someEpoch, 5 }));
        QCOMPARE(*m_cache->contacts(), (QList { emergency, first, later }));
        QCOMPARE(*m_cache->works(), (QList { wholeDay, morning }));
        QVERIFY(m_cache->lodges()->isEmpty());
        QCOMPARE(changed.first().first().value<QSet<QString>>(), (QSet { u"contact"_s, u"works"_s }));
    }

    void aRowThisVersionCannotReadHidesNoOther()
    {
        auto strange = toJson(messageNumber(2));
        strange["priority"_L1] = u"of the future"_s;
        QVERIFY(store().apply(u"town:1"_s, { putMessage(1, 1), put(2, u"message"_s, idOf(2), strange), put(3, u"holo"_s, u"x"_s, strange) }, { someEpoch, 3 }));
        QCOMPARE(m_cache->messages()->size(), 1);
    }

    void aFieldThisVersionDoesNotKnowIsNoHindrance()
    {
        auto newer = toJson(messageNumber(1));
        newer.insert("fromTheFuture"_L1, true);
        QVERIFY(store().apply(u"town:1"_s, { put(1, u"message"_s, idOf(1), newer) }, { someEpoch, 1 }));
        QCOMPARE(m_cache->messages()->size(), 1);
    }

    void refusesASecretThatIsNone()
    {
        QVERIFY(!store().setIdentity(u"abc"_s));
        QVERIFY(m_cache->identity().isEmpty());
        QVERIFY(store().setIdentity(QString(64, u'a')));
        QCOMPARE(m_cache->identity(), QString(64, u'a'));
    }

    void wipeLeavesNothing()
    {
        QVERIFY(store().apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QVERIFY(store().setIdentity(QString(64, u'a')));
        QVERIFY(m_cache->setSetting(u"language"_s, u"fr"_s));
        QVERIFY(m_cache->setSetting(u"key-bounce"_s, u"500"_s));
        QVERIFY(m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        QSignalSpy wiped(m_cache.get(), &Cache::wiped);
        QVERIFY(store().wipe());
        QCOMPARE(wiped.size(), 1);
        QVERIFY(m_cache->messages()->isEmpty());
        QVERIFY(store().scopes().isEmpty());
        QVERIFY(m_cache->outbox()->isEmpty());
        QVERIFY(store().pendingReceipts(10)->isEmpty());
        QVERIFY(m_cache->identity().isEmpty());
        QVERIFY(!m_cache->lastContact().isValid());
        QCOMPARE(m_cache->setting(u"language"_s, u"none"_s), u"none"_s);
        QCOMPARE(m_cache->setting(u"key-bounce"_s, u"none"_s), u"none"_s);
    }

    void wipeLeavesTheBoxItsRemote()
    {
        QVERIFY(store().setIdentity(QString(64, u'a')));
        QVERIFY(m_cache->setSetting(u"remote-keys"_s, u"[]"_s));
        QVERIFY(store().wipe());
        QCOMPARE(m_cache->setting(u"remote-keys"_s), u"[]"_s);
    }

private:
    [[nodiscard]] CacheStore store() { return CacheStore(*m_cache); }

    ManualClock m_clock { noon };
    std::unique_ptr<Cache> m_cache;
};

QTEST_GUILESS_MAIN(TestCache)
#include "test_cache.moc"
