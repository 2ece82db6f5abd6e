// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/syncengine.h"

#include "../support/feed/feedrows.h"
#include "../support/net/faketransport.h"

#include "cache/cachestore.h"
#include "model/feed.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::testing;

namespace
{
SyncAnswer answerWith(const QList<Change> &changes, qint64 to)
{
    Digest digest;
    for (const auto &change : changes)
        digest.add(change.type, change.id, change.rev);
    SyncAnswer answer { .now = noon.addSecs(3600), .scopeList = { u"town:1"_s } };
    answer.scopes[u"town:1"_s] = { .epoch = someEpoch, .to = to, .digest = digest.toHex(), .changes = changes, .resetWhy = u"new"_s };
    return answer;
}
} // namespace

class TestSyncEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock.jumpTo(noon);
        use(*Cache::inMemory(m_clock));
    }
    void cleanup() { m_engine.reset(); }

    void writesTheAnswerAndSaysThatItIsStored()
    {
        m_engine->start();
        QCOMPARE(m_engine->link(), SyncEngine::Link::Starting);
        const auto first = m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(answerWith({ putMessage(1, 1) }, 1))));
        QVERIFY(first.json().value("cursors"_L1).toObject().isEmpty());
        QCOMPARE(m_engine->link(), SyncEngine::Link::Online);
        QCOMPARE(m_cache->messages()->size(), 1);
        QCOMPARE(m_hints->opens, 1);

        const auto second = m_transport->reply(u"/v1/sync"_s, silence);
        const auto receipts = second.json().value("receipts"_L1).toArray();
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(receipts.first().toObject().value("level"_L1).toString(), u"stored"_s);
        QCOMPARE(receipts.first().toObject().value("at"_L1).toString(), toWireTime(noon.addSecs(3600)));
        QCOMPARE(CacheStore(*m_cache).pendingReceipts(9)->size(), 1);
    }

    void receiptsGoOutAtOnceAndOnce()
    {
        online();
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
        const auto asked = m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged())));
        QCOMPARE(asked.json().value("receipts"_L1).toArray().size(), 1);
        QVERIFY(CacheStore(*m_cache).pendingReceipts(9)->isEmpty());
        QVERIFY(m_transport->waiting.empty());
    }

    void manyReceiptsGoInSeveralRequests()
    {
        online();
        for (int i = 0; i < 450; ++i)
            QVERIFY(m_cache->addReceipt({ idOf(i), ReceiptLevel::Read, {}, noon }));
        QList<qsizetype> sizes;
        while (!m_transport->waiting.empty())
            sizes.append(m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged()))).json().value("receipts"_L1).toArray().size());
        QVERIFY(std::all_of(sizes.begin(), sizes.end(), [](qsizetype size) { return size <= 200; }));
        QVERIFY(CacheStore(*m_cache).pendingReceipts(9)->isEmpty());
    }

    void aHubThatCannotWriteIsStillRead()
    {
        online();
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
        const auto refused = m_transport->reply(u"/v1/sync"_s, problemReply(507, u"no-space"_s));
        QCOMPARE(refused.json().value("receipts"_L1).toArray().size(), 1);
        m_engine->resumed();
        const auto reading = m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged())));
        QVERIFY(reading.json().value("receipts"_L1).toArray().isEmpty());
        QCOMPARE(m_engine->link(), SyncEngine::Link::Online);
        QCOMPARE(CacheStore(*m_cache).pendingReceipts(9)->size(), 1); // still to be handed in
        m_engine->resumed();
        const auto again = m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged())));
        QCOMPARE(again.json().value("receipts"_L1).toArray().size(), 1);
        QVERIFY(CacheStore(*m_cache).pendingReceipts(9)->isEmpty());
    }

    void receiptsWaitForNoOtherFailure()
    {
        online();
        QVERIFY(m_cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
        m_transport->reply(u"/v1/sync"_s, silence);
        m_engine->resumed();
        QCOMPARE(m_transport->reply(u"/v1/sync"_s, silence).json().value("receipts"_L1).toArray().size(), 1);
    }

    void aHintMakesItAsk()
    {
        online();
        Q_EMIT m_hints->hint({ { u"town:1"_s, 9 } });
        QCOMPARE(m_transport->paths(), QStringList { u"/v1/sync"_s });
    }

    void aCommandGoesOutWithItsKeyAndStaysUntilAnswered()
    {
        online();
        const auto key = *m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        const auto lost = m_transport->reply(u"/v1/commands"_s, silence);
        QCOMPARE(lost.header("Idempotency-Key"), key.toLatin1());
        QCOMPARE(m_cache->outbox()->first().state, OutboxItem::State::Waiting);
        m_engine->resumed();
        const auto again = m_transport->reply(u"/v1/commands"_s, jsonReply(toJson(CommandAnswer { .id = idOf(7), .seqs = { { u"town:1"_s, 1 } } })));
        QCOMPARE(again.header("Idempotency-Key"), key.toLatin1());
        QCOMPARE(again.request.body, lost.request.body);
        QVERIFY(m_cache->outbox()->isEmpty());
    }

    void whatWaitsForTheFormerFlatIsNotSentForTheNextOne()
    {
        m_engine->start();
        auto first = answerWith({ putMessage(1, 1) }, 1);
        first.scopeList.append(u"flat:1"_s);
        first.scopes[u"flat:1"_s] = { .epoch = someEpoch, .digest = Digest().toHex(), .resetWhy = u"new"_s };
        m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(first)));
        (void)*m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        m_transport->reply(u"/v1/commands"_s, silence); // it waits, and would go out with the hub's next answer
        m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged())));
        QVERIFY(m_cache->outbox()->isEmpty());
        QVERIFY2(!m_transport->paths().contains(u"/v1/commands"_s), "it was said by somebody else");
        (void)*m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(8) } } });
        const auto sent = m_transport->reply(u"/v1/commands"_s, silence);
        QVERIFY(sent.request.body.contains(idOf(8).toLatin1()));
    }

    void anOutboxThatCannotBeReadForAMomentIsNotForgotten()
    {
        QTemporaryDir folder;
        use(*Cache::open(folder.path(), m_clock));
        online();
        const auto key = *m_cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        const auto facts = *Database::open({ .path = folder.filePath(u"core.db"_s) });
        QVERIFY(facts->run(u"ALTER TABLE outbox RENAME TO away"_s));
        QSignalSpy failed(m_cache.get(), &Cache::failed);
        m_transport->reply(u"/v1/commands"_s, jsonReply(toJson(CommandAnswer { .id = idOf(7), .seqs = { { u"town:1"_s, 1 } } })));
        QVERIFY(!failed.isEmpty());
        QVERIFY(facts->run(u"ALTER TABLE away RENAME TO outbox"_s));
        Q_EMIT m_cache->recovered();
        m_clock.advance(61s);
        m_engine->resumed();
        QCOMPARE(m_transport->reply(u"/v1/commands"_s, silence).header("Idempotency-Key"), key.toLatin1()); // its outcome was not kept
    }

    void revokedWipesAndStops()
    {
        online();
        QVERIFY(CacheStore(*m_cache).setIdentity(QString(64, u'a')));
        QSignalSpy wiped(m_cache.get(), &Cache::wiped);
        m_engine->resumed();
        m_transport->reply(u"/v1/sync"_s, problemReply(401, u"revoked"_s));
        QCOMPARE(m_engine->link(), SyncEngine::Link::Revoked);
        QCOMPARE(wiped.size(), 1);
        QVERIFY(m_cache->messages()->isEmpty());
        QVERIFY(m_cache->identity().isEmpty());
        QCOMPARE(m_hints->closes, 1);
        m_engine->resumed();
        QVERIFY(m_transport->waiting.empty());
    }

    void aCaptivePortalWipesNothing()
    {
        online();
        for (int i = 0; i < 3; ++i) {
            m_engine->resumed();
            m_transport->reply(u"/v1/sync"_s, { .failure = {}, .status = 200, .contentType = "text/html", .retryAfter = {}, .body = "<html>" });
        }
        QCOMPARE(m_engine->link(), SyncEngine::Link::Offline);
        QCOMPARE(m_cache->messages()->size(), 1);
    }

    void theHubsTimeIsKnownAfterTheFirstAnswer()
    {
        QSignalSpy jumped(m_engine.get(), &SyncEngine::hubClockJumped);
        m_engine->start();
        QVERIFY(!m_engine->clockIsKnown());
        QCOMPARE(m_engine->hubNow(), noon);
        m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(answerWith({}, 0))));
        QVERIFY(m_engine->clockIsKnown());
        QCOMPARE(m_engine->hubNow(), noon.addSecs(3600));
        QCOMPARE(jumped.size(), 1);
        QCOMPARE(jumped.first().first().value<std::chrono::milliseconds>(), std::chrono::milliseconds(1h));
        m_clock.jumpTo(noon.addYears(10));
        QCOMPARE(m_engine->hubNow(), noon.addSecs(3600));
    }

private:
    void use(std::unique_ptr<Cache> cache)
    {
        m_engine.reset();
        m_cache = std::move(cache);
        auto transport = std::make_unique<FakeTransport>();
        auto hints = std::make_unique<FakeHints>();
        m_transport = transport.get();
        m_hints = hints.get();
        m_engine = std::make_unique<SyncEngine>(*m_cache, m_clock, SyncEngine::Options { QUrl(u"https://hub.example"_s), QString(64, u'a'), {} }, std::move(transport), std::move(hints));
    }

    [[nodiscard]] static SyncAnswer unchanged()
    {
        auto answer = answerWith({ putMessage(1, 1) }, 1);
        auto &town = answer.scopes[u"town:1"_s];
        town.from = 1;
        town.changes.clear();
        town.resetWhy.clear();
        return answer;
    }

    void online()
    {
        m_engine->start();
        m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(answerWith({ putMessage(1, 1) }, 1))));
        m_transport->reply(u"/v1/sync"_s, jsonReply(toJson(unchanged())));
        QCOMPARE(m_engine->link(), SyncEngine::Link::Online);
        QVERIFY(m_transport->waiting.empty());
    }

    const HttpReply silence { .failure = u"no network"_s, .status = 0, .contentType = {}, .retryAfter = {}, .body = {} };
    ManualClock m_clock { noon };
    std::unique_ptr<Cache> m_cache;
    FakeTransport *m_transport = nullptr;
    FakeHints *m_hints = nullptr;
    std::unique_ptr<SyncEngine> m_engine;
};

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "test_syncengine.moc"
