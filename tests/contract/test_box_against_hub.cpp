// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "servedhub.h"

#include "core/ids.h"
#include "hub/pairing/pairingstore.h"
#include "sync/pairingengine.h"
#include "sync/phonewritingengine.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

/// The box's own client and engine against the hub's own server, over a real network.
class TestBoxAgainstHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_hub = std::make_unique<ServedHub>(); }
    void cleanup() { m_hub.reset(); }

    void aMessageComesByItselfAndItsStoryIsTold()
    {
        auto box = boxOf(u"flat:1"_s);
        QTRY_COMPARE(box->engine->link(), SyncEngine::Link::Online);
        QTRY_VERIFY(box->cache->place());
        QCOMPARE(box->cache->place()->flat.id, u"flat:1"_s);
        QVERIFY(std::abs(box->engine->hubNow().msecsTo(m_hub->hub.clock.now())) < 60'000);

        const auto id = m_hub->write(u"building:1"_s, u"Ascenseur en panne"_s);
        QTRY_COMPARE(box->headlines(), QStringList { u"Ascenseur en panne"_s });
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"delivered"_s);
        QCOMPARE(stateOf(id, u"flat:2"_s), u"queued"_s);

        const auto now = box->engine->hubNow();
        QVERIFY(box->cache->addReceipt({ id, ReceiptLevel::Presented, {}, now }));
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"presented"_s);
        QVERIFY(box->cache->addReceipt({ id, ReceiptLevel::Answered, u"yes"_s, now }));
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"answered"_s);
        QCOMPARE(m_hub->flatState(id, u"flat:1"_s).value("answer"_L1).toObject().value("id"_L1).toString(), u"yes"_s);
    }

    void aCancelledMessageIsCancelledOnTheScreen()
    {
        auto box = boxOf(u"flat:1"_s);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_VERIFY(box->message(id));
        QCOMPARE(m_hub->hub.command(m_hub->hub.as(u"karim"_s), u"message.cancel"_s, { { u"message"_s, id } }).status, 200);
        QTRY_VERIFY(!box->message(id) || box->message(id)->message.cancelledAt.isValid());
    }

    void onlyItsOwnPathArrives()
    {
        auto box = boxOf(u"flat:1"_s);
        m_hub->write(u"building:2"_s, u"pour B"_s);
        m_hub->write(u"flat:2"_s, u"pour Apt 2"_s);
        m_hub->write(u"residence:1"_s, u"pour tous"_s);
        m_hub->write(u"flat:1"_s, u"pour Apt 1"_s);
        QTRY_COMPARE(box->headlines(), (QStringList { u"pour Apt 1"_s, u"pour tous"_s }));
        QCOMPARE(CacheStore(*box->cache).scopes().contains(u"building:2"_s), false);
    }

    void aBoxThatWasOffCatchesUpOverSeveralPages()
    {
        for (int i = 0; i < 230; ++i)
            QVERIFY(!m_hub->write(u"flat:1"_s, u"Message %1"_s.arg(i)).isEmpty());
        auto box = boxOf(u"flat:1"_s);
        QTRY_COMPARE(box->headlines().size(), 230);
        QTRY_VERIFY(CacheStore(*box->cache).pendingReceipts(1)->isEmpty());
        digestsAgree(*box);
    }

    void whatWasDoneOfflineIsDoneOnce()
    {
        auto box = boxOf(u"flat:1"_s);
        QTRY_COMPARE(box->engine->link(), SyncEngine::Link::Online);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_VERIFY(box->message(id));
        m_hub->stop();
        const QString help = newId();
        QVERIFY(box->cache->enqueue({ u"help.request"_s, { { u"id"_s, help }, { u"message"_s, id }, { u"askedAt"_s, toWireTime(m_hub->hub.clock.now()) } } }));
        QVERIFY(box->cache->addReceipt({ id, ReceiptLevel::Read, {}, box->engine->hubNow() }));
        QCOMPARE(box->cache->helpRequests()->size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(box->engine->link(), SyncEngine::Link::Offline, 10'000);
        QCOMPARE(box->headlines(), QStringList { u"Un colis"_s });
        m_hub->hub.reopen();
        m_hub->start();
        m_hub->write(u"flat:1"_s, u"Un autre"_s);
        box->engine->resumed();
        QTRY_COMPARE(box->headlines(), (QStringList { u"Un autre"_s, u"Un colis"_s }));
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"read"_s);
        QTRY_VERIFY(box->cache->outbox()->isEmpty());
        const auto asked = m_hub->hub.get(u"/v1/help"_s, m_hub->hub.as(u"karim"_s)).body.value("requests"_L1).toArray();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().toObject().value("id"_L1).toString(), help);
    }

    void helpIsTakenAndTheResidentSeesByWhom()
    {
        auto box = boxOf(u"flat:1"_s);
        const QString help = newId();
        QVERIFY(box->cache->enqueue({ u"help.request"_s, { { u"id"_s, help }, { u"askedAt"_s, toWireTime(m_hub->hub.clock.now()) } } }));
        QTRY_VERIFY(box->cache->outbox()->isEmpty());
        QCOMPARE(m_hub->hub.command(m_hub->hub.as(u"karim"_s), u"help.take"_s, { { u"help"_s, help } }).status, 200);
        QTRY_COMPARE(box->cache->helpRequests()->first().takenBy, u"Karim"_s);
        QCOMPARE(box->cache->helpRequests()->size(), 1);
    }

    void aRefusedCommandIsShownAsFailed()
    {
        auto box = boxOf(u"flat:1"_s);
        QVERIFY(box->cache->enqueue({ u"help.request"_s, { { u"id"_s, u"not an id"_s } } }));
        QTRY_COMPARE(box->cache->outbox()->first().state, OutboxItem::State::Failed);
        QVERIFY(box->cache->outbox()->first().failure.contains(u"help.request.id"_s));
    }

    void whatAPhoneWritesShowsOnTheTelevision()
    {
        const PhoneWritingRequest about { .title = u"Demande d’aide"_s, .language = u"fr"_s, .limit = 300 };
        PhoneWritingEngine television(m_clock, { m_hub->url(), m_hub->secretOf(u"flat:1"_s), {} });
        television.open(about, u"Une"_s);
        QTRY_COMPARE(television.state(), PhoneWritingEngine::State::Ready);
        const QString page = u"/v1/phonewriting"_s;
        const hub::Headers phone { { "x-palier-writing"_ba, television.url().section(u'#', 1).toLatin1() } };
        QVERIFY2(television.url().startsWith(m_hub->url().toString() + u"/phonewriting#"_s), qPrintable(television.url()));
        const auto seen = [&] { return m_hub->hub.get(page, phone).body; };
        QTRY_COMPARE(seen().value("text"_L1).toString(), u"Une"_s);
        QTRY_COMPARE(television.state(), PhoneWritingEngine::State::Writing);
        const auto write = [&](const QString &text) {
            const QJsonObject change { { u"version"_s, seen().value("version"_L1).toInteger() + 1 }, { u"text"_s, text } };
            return m_hub->hub.send("PUT", page, QJsonDocument(change).toJson(), phone).status;
        };
        QCOMPARE(write(u"Une fuite"_s), 200);
        QTRY_COMPARE(television.text(), u"Une fuite"_s);
        television.typed(u"Une fuite!"_s);
        QTRY_COMPARE(seen().value("text"_L1).toString(), u"Une fuite!"_s);
        QCOMPARE(write(u"Une fuite d’eau"_s), 200);
        QTRY_COMPARE(television.text(), u"Une fuite d’eau"_s);
        television.close();
        QTRY_COMPARE(m_hub->hub.get(page, phone).status, 401);
    }
    void aHubThatStartsAgainEndsWhatIsWrittenAndTheTelevisionKeepsItsText()
    {
        PhoneWritingEngine television(m_clock, { m_hub->url(), m_hub->secretOf(u"flat:1"_s), {} });
        television.open({ .title = u"Aide"_s, .language = u"fr"_s }, u"Une fuite"_s);
        QTRY_COMPARE(television.state(), PhoneWritingEngine::State::Ready);
        m_hub->stop();
        QTRY_COMPARE_WITH_TIMEOUT(television.state(), PhoneWritingEngine::State::Unreachable, 10'000);
        m_hub->hub.reopen();
        m_hub->start();
        QTRY_COMPARE_WITH_TIMEOUT(television.state(), PhoneWritingEngine::State::Over, 20'000);
        QCOMPARE(television.text(), u"Une fuite"_s);
        television.open({ .title = u"Aide"_s, .language = u"fr"_s }, television.text());
        QTRY_COMPARE(television.state(), PhoneWritingEngine::State::Ready);
    }

    void aNewHistoryIsStartedOverAndReceiptsAreSaidAgain()
    {
        auto box = boxOf(u"flat:1"_s);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"delivered"_s);
        box->stop();
        (void)m_hub->hub.inDatabase([](hub::Transaction &transaction) -> Result<Done> {
            if (auto renewed = transaction.db.run(u"UPDATE scope SET epoch = ?"_s, { randomHex(8) }); !renewed)
                return renewed.error();
            auto lost = transaction.db.run(u"DELETE FROM receipt"_s);
            return lost ? Result<Done>(Done {}) : lost.error();
        });
        QCOMPARE(stateOf(id, u"flat:1"_s), u"queued"_s);
        box->start();
        QTRY_COMPARE(stateOf(id, u"flat:1"_s), u"delivered"_s);
        QCOMPARE(box->headlines(), QStringList { u"Un colis"_s });
        digestsAgree(*box);
    }

    void aSilentDifferenceHealsItself()
    {
        auto box = boxOf(u"flat:1"_s);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_VERIFY(box->message(id));
        box->stop();
        CacheStore store(*box->cache);
        const Change lost { .seq = 1, .deleted = true, .type = u"message"_s, .id = id, .rev = 999, .body = {} };
        QVERIFY(store.apply(u"flat:1"_s, { lost }, *store.scopes().value(u"flat:1"_s).live));
        QVERIFY(!box->message(id));
        box->start();
        QTRY_VERIFY(box->message(id));
        digestsAgree(*box);
    }

    void onlyAWithdrawnSecretWipes()
    {
        auto box = boxOf(u"flat:1"_s);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_VERIFY(box->message(id));
        (void)m_hub->hub.inDatabase([](hub::Transaction &transaction) {
            return hub::pairing::addBound(transaction, { sha256Hex("another"), u"Box"_s, u"1"_s }, u"flat:1"_s);
        });
        box->engine->resumed();
        QTRY_COMPARE(box->engine->link(), SyncEngine::Link::Revoked);
        QVERIFY(box->headlines().isEmpty());
        QVERIFY(CacheStore(*box->cache).scopes().isEmpty());
    }

    void anUnknownSecretKeepsEverything()
    {
        auto box = boxOf(u"flat:1"_s);
        const auto id = m_hub->write(u"flat:1"_s, u"Un colis"_s);
        QTRY_VERIFY(box->message(id));
        (void)m_hub->hub.inDatabase([](hub::Transaction &transaction) { return transaction.db.run(u"UPDATE device SET secret_hash = 'x' || id"_s); });
        box->engine->resumed();
        QTRY_VERIFY(box->engine->link() == SyncEngine::Link::Offline || (box->engine->resumed(), false));
        QVERIFY(box->message(id));
    }

    void aNewBoxIsPairedByItsCode()
    {
        const SystemClock clock;
        auto cache = *Cache::inMemory(clock);
        PairingEngine pairing(*cache, clock, m_hub->url(), QByteArray());
        pairing.start();
        QTRY_COMPARE(pairing.state(), PairingEngine::State::ShowingCode);
        QCOMPARE(pairing.code().size(), 8);
        QVERIFY(!pairing.url().isEmpty());
        const auto karim = m_hub->hub.as(u"karim"_s);
        QCOMPARE(m_hub->hub.command(karim, u"pairing.offer"_s, { { u"code"_s, pairing.code() }, { u"flat"_s, u"flat:2"_s } }).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(pairing.state(), PairingEngine::State::Offered, 15'000);
        QCOMPARE(pairing.place()->flat.id, u"flat:2"_s);
        pairing.confirm();
        QTRY_COMPARE(pairing.state(), PairingEngine::State::Bound);
        QCOMPARE(cache->identity(), pairing.secret());

        Box box(*m_hub, pairing.secret());
        box.start();
        const auto id = m_hub->write(u"flat:2"_s, u"Bienvenue"_s);
        QTRY_VERIFY(box.message(id));
    }

private:
    [[nodiscard]] std::unique_ptr<Box> boxOf(const QString &flat)
    {
        auto box = std::make_unique<Box>(*m_hub, m_hub->secretOf(flat));
        box->start();
        return box;
    }
    [[nodiscard]] QString stateOf(const QString &message, const QString &flat) { return m_hub->flatState(message, flat).value("state"_L1).toString(); }

    void digestsAgree(const Box &box)
    {
        const auto headers = m_hub->hub.box(u"flat:1"_s);
        const auto scopes = CacheStore(*box.cache).scopes();
        const auto answer = m_hub->hub.sync(headers).body;
        for (auto it = scopes.begin(); it != scopes.end(); ++it)
            QCOMPARE(it->liveDigest.toHex(), hub::scopeIn(answer, it.key()).value("digest"_L1).toString());
    }

    SystemClock m_clock;
    std::unique_ptr<ServedHub> m_hub;
};

QTEST_GUILESS_MAIN(TestBoxAgainstHub)
#include "test_box_against_hub.moc"
