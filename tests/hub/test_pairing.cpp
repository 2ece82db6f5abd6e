// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hubfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

class TestPairing : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    QString m_secret;
    Headers m_box;

    Outcome ask(const QString &secret)
    {
        return m_hub->post(u"/v1/pair"_s,
            { { u"secretHash"_s, sha256Hex(QByteArray::fromHex(secret.toLatin1())) }, { u"model"_s, u"Palier Box"_s }, { u"software"_s, u"1"_s } });
    }
    QString code() { return ask(m_secret).body.value("code"_L1).toString(); }
    Outcome offer(const QString &code, const QString &flat, const QString &who = u"karim"_s)
    {
        return m_hub->command(m_hub->as(who), u"pairing.offer"_s, { { u"code"_s, code }, { u"flat"_s, flat } });
    }
    QString state() { return m_hub->get(u"/v1/pair"_s, m_box).body.value("state"_L1).toString(); }
    Outcome confirm() { return m_hub->send("POST", u"/v1/pair/confirm"_s, {}, m_box); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        m_secret = randomHex(32);
        m_box = { { "authorization"_ba, "Bearer " + m_secret.toLatin1() } };
    }

    void aNewBoxIsBoundByItsCodeAndOkOnTheRemote()
    {
        const auto asked = ask(m_secret);
        const QString shown = asked.body.value("code"_L1).toString();
        QVERIFY(QRegularExpression(u"^[BCDFGHJKLMNPQRSTVWXZ]{8}$"_s).match(shown).hasMatch());
        QCOMPARE(asked.body.value("expiresAt"_L1).toString(), toWireTime(m_hub->clock.now().addSecs(600)));
        QCOMPARE(asked.body.value("url"_L1).toString(), u"http://hub.test/pair?code="_s + shown);
        QCOMPARE(state(), u"waiting"_s);
        QCOMPARE(confirm().status, 409);
        QCOMPARE(m_hub->sync(m_box).status, 401);

        const auto found = m_hub->get(u"/v1/pairings/"_s + shown, m_hub->as(u"karim"_s)).body;
        QCOMPARE(found.value("model"_L1).toString(), u"Palier Box"_s);
        QCOMPARE(found.value("state"_L1).toString(), u"waiting"_s);
        QCOMPARE(offer(shown, u"flat:2"_s).status, 200);
        QCOMPARE(state(), u"offered"_s);
        const auto place = m_hub->get(u"/v1/pair"_s, m_box).body.value("place"_L1).toObject();
        QCOMPARE(place.value("flat"_L1).toObject().value("name"_L1).toString(), u"Apt 2"_s);
        QCOMPARE(m_hub->sync(m_box).status, 401); // only OK on the remote binds

        QCOMPARE(confirm().status, 200);
        QCOMPARE(confirm().body.value("state"_L1).toString(), u"bound"_s); // a lost answer is asked for again
        QCOMPARE(state(), u"bound"_s);
        QCOMPARE(m_hub->get(u"/v1/pairings/"_s + shown, m_hub->as(u"karim"_s)).body.value("state"_L1).toString(), u"bound"_s);
        QVERIFY(m_hub->sync(m_box).body.value("scopeList"_L1).toArray().contains(u"flat:2"_s));
    }
    void aCodeEndsAfterTenMinutesAndIsReplacedByANewOne()
    {
        const QString first = code();
        m_hub->clock.advance(10min);
        QCOMPARE(state(), u"expired"_s);
        QCOMPARE(offer(first, u"flat:2"_s).status, 404);
        QCOMPARE(m_hub->get(u"/v1/pairings/"_s + first, m_hub->as(u"karim"_s)).status, 404);
        const QString second = code();
        QVERIFY(first != second);
        QCOMPARE(state(), u"waiting"_s);
        QCOMPARE(offer(second, u"flat:2"_s).status, 200);
    }
    void codesThatAreOverKeepNoNewBoxOut()
    {
        m_hub->inDatabase([](Transaction &transaction) -> Result<Done> {
            const QString over = toWireTime(transaction.now.addSecs(600));
            for (int i = 0; i < 5'000; ++i) {
                const QString id = u"device:%1"_s.arg(100'000 + i);
                auto device = transaction.db.run(u"INSERT INTO device (id, secret_hash, state, model, software, created_at) VALUES (?, ?, 'waiting', '', '', ?)"_s,
                    { id, id, toWireTime(transaction.now) });
                auto pairing = transaction.db.run(u"INSERT INTO pairing (code, device, expires_at) VALUES (?, ?, ?)"_s, { id, id, over });
                if (!device || !pairing)
                    return device ? pairing.error() : device.error();
            }
            return Done {};
        });
        QCOMPARE(ask(m_secret).status, 503);
        m_hub->clock.advance(11min);
        QCOMPARE(ask(m_secret).status, 200);
        QCOMPARE(m_hub->inDatabase([](Transaction &transaction) { return transaction.db.row(u"SELECT COUNT(*) FROM pairing"_s); })->first().toInt(), 1);
    }
    void refusingTheFlatVoidsTheOffer()
    {
        const QString first = code();
        QCOMPARE(offer(first, u"flat:2"_s).status, 200);
        (void)code(); // Back on the remote: the wrong flat
        QCOMPARE(state(), u"waiting"_s);
        QCOMPARE(confirm().status, 409);
    }
    void aFlatOfAnotherResidenceIsNotFound()
    {
        const QString shown = code();
        QCOMPARE(offer(shown, u"flat:5"_s).status, 404);
        QCOMPARE(offer(u"BBBBBBBB"_s, u"flat:2"_s).body.value("field"_L1).toString(), u"pairing.offer.code"_s);
        QCOMPARE(offer(shown, u"flat:2"_s).status, 200);
        QCOMPARE(m_hub->get(u"/v1/pairings/"_s + shown, m_hub->as(u"omar"_s)).status, 404);
    }
    void aNewBoxTakesThePlaceOfTheOldOne()
    {
        QCOMPARE(m_hub->sync(m_hub->box(u"flat:1"_s)).status, 200);
        QCOMPARE(offer(code(), u"flat:1"_s).status, 200);
        QCOMPARE(m_hub->sync(m_hub->box(u"flat:1"_s)).status, 200); // until OK is pressed
        QCOMPARE(confirm().status, 200);
        const auto old = m_hub->sync(m_hub->box(u"flat:1"_s));
        QCOMPARE(old.status, 401);
        QCOMPARE(old.body.value("title"_L1).toString(), u"revoked"_s);
        QCOMPARE(m_hub->sync(m_box).status, 200);
    }
    void aNewBoxIsToldWhatItsFlatHasSaid()
    {
        const auto send = [&](const QString &flat, const QString &headline) {
            return m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(flat, headline)).body.value("id"_L1).toString();
        };
        const auto read = send(u"flat:1"_s, u"Lu"_s);
        const auto kept = send(u"flat:1"_s, u"Reçu"_s);
        const auto theirs = send(u"flat:3"_s, u"Ailleurs"_s);
        const auto now = m_hub->clock.now();
        QCOMPARE(m_hub->sync(m_hub->box(u"flat:1"_s), {}, { receipt(read, u"stored"_s, now), receipt(read, u"presented"_s, now), receipt(read, u"read"_s, now), receipt(kept, u"stored"_s, now) }).status, 200);
        QCOMPARE(m_hub->sync(m_hub->box(u"flat:3"_s), {}, { receipt(theirs, u"read"_s, now) }).status, 200);
        QCOMPARE(offer(code(), u"flat:1"_s).status, 200);
        QCOMPARE(confirm().status, 200);
        const auto answer = m_hub->sync(m_box).body;
        QString own;
        for (const auto &scope : answer.value("scopeList"_L1).toArray())
            own = scope.toString().startsWith(u"device:"_s) ? scope.toString() : own;
        const auto changes = scopeIn(answer, own).value("changes"_L1).toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0]["type"_L1].toString(), u"receipt"_s);
        QCOMPARE(changes[0]["body"_L1].toObject(), receipt(read, u"read"_s, now));
    }
    void anUnknownSecretIsNeverToldThatItWasWithdrawn()
    {
        const auto answer = m_hub->sync({ { "authorization"_ba, "Bearer " + randomHex(32).toLatin1() } });
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body.value("title"_L1).toString(), u"unauthorized"_s);
    }
    void aSecretThatIsInUseGetsNoCode()
    {
        QCOMPARE(offer(code(), u"flat:2"_s).status, 200);
        QCOMPARE(confirm().status, 200);
        const auto again = ask(m_secret);
        QCOMPARE(again.status, 400);
        QCOMPARE(again.body.value("field"_L1).toString(), u"secretHash"_s);
    }
    void tooManyCodesFromOneAddressAreSlowedDown()
    {
        int refused = 0;
        for (int i = 0; i < 130; ++i)
            refused += ask(m_secret).status == 429 ? 1 : 0;
        QCOMPARE(refused, 10);
        m_hub->clock.advance(1min);
        QCOMPARE(ask(m_secret).status, 200);
    }
    void boxesThatWereNeverBoundAreForgotten()
    {
        (void)code();
        m_hub->clock.advance(49h);
        m_hub->reopen();
        QTRY_COMPARE(m_hub->get(u"/v1/pair"_s, m_box).status, 401);
    }
};

QTEST_GUILESS_MAIN(TestPairing)
#include "test_pairing.moc"
