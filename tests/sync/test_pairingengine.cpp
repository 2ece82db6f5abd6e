// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "sync/pairingengine.h"

#include "../support/feed/feedrows.h"
#include "../support/net/faketransport.h"

#include "core/ids.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;
using State = PairingEngine::State;

namespace
{
HttpReply code(const QString &letters)
{
    return jsonReply(toJson(PairCode { .code = letters, .expiresAt = noon.addSecs(600), .pollAfterMs = 1'000, .url = u"https://hub/pair#"_s + letters }));
}

HttpReply status(PairState state)
{
    const Place place { .flat = { u"flat:14"_s, NodeKind::Flat, u"Apt 14"_s }, .path = { { u"town:1"_s, NodeKind::Town, u"Marseille"_s } } };
    return jsonReply(toJson(PairStatus { state, state == PairState::Offered ? std::optional(place) : std::nullopt }));
}

const HttpReply silence { .failure = u"no network"_s, .status = 0, .contentType = {}, .retryAfter = {}, .body = {} };
} // namespace

class TestPairingEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_cache = *Cache::inMemory(m_clock);
        restart();
    }

    void goesFromACodeToAFlat()
    {
        m_pairing->start();
        QCOMPARE(m_pairing->state(), State::Asking);
        const auto hash = reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s)).json().value("secretHash"_L1).toString();
        QCOMPARE(m_pairing->state(), State::ShowingCode);
        QCOMPARE(m_pairing->code(), u"BCDFGHJK"_s);
        QCOMPARE(m_pairing->url(), u"https://hub/pair#BCDFGHJK"_s);
        QCOMPARE(m_pairing->expiresAt(), noon.addSecs(600));
        QVERIFY(m_pairing->secret().isEmpty());

        const auto asked = reply(u"/v1/pair"_s, status(PairState::Offered));
        QCOMPARE(m_pairing->state(), State::Offered);
        QCOMPARE(m_pairing->place()->flat.id, u"flat:14"_s);
        const auto secret = asked.header("Authorization").mid(7);
        QCOMPARE(sha256Hex(QByteArray::fromHex(secret)), hash);

        m_pairing->confirm();
        QCOMPARE(m_pairing->state(), State::Confirming);
        reply(u"/v1/pair/confirm"_s, status(PairState::Bound));
        QCOMPARE(m_pairing->state(), State::Bound);
        QCOMPARE(m_pairing->secret(), QString::fromLatin1(secret));
        QCOMPARE(m_cache->identity(), QString::fromLatin1(secret));
    }

    void theSecretIsKeptBeforeItsHashIsSent()
    {
        m_pairing->start();
        const auto sent = m_transport->waiting.front().json().value("secretHash"_L1).toString();
        const auto kept = m_cache->setting(u"pairing.secret"_s);
        QCOMPARE(sha256Hex(QByteArray::fromHex(kept.toLatin1())), sent);
    }

    void aPowerCutBeforeTheAnswerOfOkStillBinds()
    {
        toOffer();
        m_pairing->confirm();
        const auto secret = m_transport->waiting.back().header("Authorization");
        restart();
        m_pairing->start();
        const auto asked = reply(u"/v1/pair"_s, status(PairState::Bound));
        QCOMPARE(asked.request.method, QByteArray("GET"));
        QCOMPARE(asked.header("Authorization"), secret);
        QCOMPARE(m_pairing->state(), State::Bound);
        QCOMPARE("Bearer " + m_cache->identity().toLatin1(), secret);
    }

    void aLostAnswerOfOkIsAskedAgain()
    {
        toOffer();
        m_pairing->confirm();
        reply(u"/v1/pair/confirm"_s, silence);
        QCOMPARE(m_pairing->state(), State::Confirming);
        reply(u"/v1/pair/confirm"_s, status(PairState::Bound));
        QCOMPARE(m_pairing->state(), State::Bound);
    }

    void refusingTheFlatBeginsWithAnotherSecret()
    {
        toOffer();
        const auto before = m_cache->setting(u"pairing.secret"_s);
        m_pairing->refuse();
        QCOMPARE(m_pairing->state(), State::Asking);
        QVERIFY(!m_pairing->place());
        QVERIFY(m_cache->setting(u"pairing.secret"_s) != before);
        reply(u"/v1/pair"_s, code(u"ZXWVTSRQ"_s));
        QCOMPARE(m_pairing->code(), u"ZXWVTSRQ"_s);
    }

    void anExpiredCodeIsRenewed()
    {
        m_pairing->start();
        reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        reply(u"/v1/pair"_s, status(PairState::Expired));
        const auto asked = reply(u"/v1/pair"_s, code(u"ZXWVTSRQ"_s));
        QCOMPARE(asked.request.method, QByteArray("POST"));
        QCOMPARE(m_pairing->code(), u"ZXWVTSRQ"_s);
    }

    void anOfferTakenBackShowsTheCodeAgain()
    {
        toOffer();
        reply(u"/v1/pair"_s, status(PairState::Waiting));
        QCOMPARE(m_pairing->state(), State::ShowingCode);
        QVERIFY(!m_pairing->place());
    }

    void okOnAnOfferThatIsGoneAsksWhatIsTrue()
    {
        toOffer();
        m_pairing->confirm();
        reply(u"/v1/pair/confirm"_s, problemReply(409, u"conflict"_s));
        reply(u"/v1/pair"_s, status(PairState::Waiting));
        QCOMPARE(m_pairing->state(), State::ShowingCode);
    }

    void saysThatTheHubDoesNotAnswerAndTriesAgain()
    {
        m_pairing->start();
        reply(u"/v1/pair"_s, silence);
        QCOMPARE(m_pairing->state(), State::Unreachable);
        reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        QCOMPARE(m_pairing->state(), State::ShowingCode);
    }

    void oneLostPollDoesNotHideTheCode()
    {
        m_pairing->start();
        reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        reply(u"/v1/pair"_s, silence);
        QCOMPARE(m_pairing->state(), State::ShowingCode);
    }

    void aSecretTheHubNoLongerTakesIsReplaced()
    {
        m_pairing->start();
        const auto before = m_cache->setting(u"pairing.secret"_s);
        reply(u"/v1/pair"_s, problemReply(400, u"invalid"_s));
        const auto asked = reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        QVERIFY(asked.json().value("secretHash"_L1).toString() != sha256Hex(QByteArray::fromHex(before.toLatin1())));
        QCOMPARE(m_pairing->state(), State::ShowingCode);
    }

    void okCountsOnlyForAnOffer()
    {
        m_pairing->start();
        reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        m_pairing->confirm();
        QCOMPARE(m_pairing->state(), State::ShowingCode);
    }

    void aPollThatSaysTheSameTellsNobody()
    {
        toOffer();
        QSignalSpy changed(m_pairing.get(), &PairingEngine::stateChanged);
        reply(u"/v1/pair"_s, status(PairState::Offered));
        QCOMPARE(changed.size(), 0);
    }

private:
    void restart()
    {
        auto transport = std::make_unique<FakeTransport>();
        m_transport = transport.get();
        m_pairing = std::make_unique<PairingEngine>(*m_cache, m_clock, QUrl(u"https://hub.example"_s), std::move(transport));
    }

    void toOffer()
    {
        m_pairing->start();
        reply(u"/v1/pair"_s, code(u"BCDFGHJK"_s));
        reply(u"/v1/pair"_s, status(PairState::Offered));
        QCOMPARE(m_pairing->state(), State::Offered);
    }

    /// Waits for the next request to a path and answers it.
    FakeTransport::Waiting reply(const QString &path, const HttpReply &reply)
    {
        if (!QTest::qWaitFor([&] { return m_transport->paths().contains(path); }, 10'000))
            qWarning("%s was not asked for", qPrintable(path));
        return m_transport->reply(path, reply);
    }

    ManualClock m_clock { noon };
    std::unique_ptr<Cache> m_cache;
    FakeTransport *m_transport = nullptr;
    std::unique_ptr<PairingEngine> m_pairing;
};

QTEST_GUILESS_MAIN(TestPairingEngine)
#include "test_pairingengine.moc"
