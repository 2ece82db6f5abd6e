// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hub/erasures/erasures.h"
#include "hub/feed/feedstore.h"
#include "hub/feed/retention.h"
#include "hub/residence/residence.h"
#include "hubfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace std::chrono_literals;

/// What a residence tells of itself: kept, carried to the boxes it concerns, and taken away again.
class TestResidence : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;

    Outcome tell(const QString &who, const QString &type, const QJsonObject &body) { return m_hub->command(m_hub->as(who), type, body); }
    QString told(const QString &who, const QString &type, const QJsonObject &body)
    {
        const auto outcome = tell(who, type, body);
        if (outcome.status != 200)
            qWarning() << type << outcome.status << outcome.response.body;
        return outcome.body.value("id"_L1).toString();
    }
    static QJsonObject lodge(const QString &name = u"Karim"_s)
    {
        const QJsonObject monday { { u"day"_s, u"monday"_s }, { u"spans"_s, QJsonArray { QJsonObject { { u"from"_s, u"08:00"_s }, { u"until"_s, u"12:00"_s } } } } };
        return { { u"residence"_s, u"residence:1"_s }, { u"name"_s, name }, { u"language"_s, u"fr"_s }, { u"role"_s, u"Gardien"_s }, { u"place"_s, u"Hall A"_s },
            { u"hours"_s, QJsonArray { monday } } };
    }
    static QJsonObject contact(const QString &headline = u"Ascenseur"_s)
    {
        return { { u"residence"_s, u"residence:1"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline }, { u"text"_s, u""_s }, { u"phone"_s, u"04 91 55 00 00"_s } };
    }
    static QJsonObject works(const QJsonArray &audience, const QString &from = u"2026-12-10"_s)
    {
        return { { u"audience"_s, audience }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"Coupure d’eau"_s }, { u"text"_s, u""_s }, { u"from"_s, from } };
    }
    static QJsonObject with(QJsonObject body, const QString &key, const QJsonValue &value)
    {
        body.insert(key, value);
        return body;
    }
    QJsonObject residence() { return m_hub->get(u"/v1/residences/residence:1"_s, m_hub->as(u"karim"_s)).body; }
    /// The live rows of a type that a fresh box of the flat is given.
    QList<QJsonObject> rowsOf(const QString &type, const QString &flat = u"flat:1"_s)
    {
        QList<QJsonObject> rows;
        const auto scopes = m_hub->sync(m_hub->box(flat)).body.value("scopes"_L1).toObject();
        for (const auto &scope : scopes.keys()) {
            for (const auto &change : scopeIn(QJsonObject { { u"scopes"_s, scopes } }, scope).value("changes"_L1).toArray()) {
                if (change.toObject().value("type"_L1).toString() == type)
                    rows.append(change.toObject().value("body"_L1).toObject());
            }
        }
        return rows;
    }
    void checkDigests()
    {
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); }), QStringList());
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongHeads(t.db); }), QStringList());
    }

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

    void aResidenceThatToldNothingHasNothing()
    {
        const auto nothing = residence();
        QCOMPARE(nothing.value("residence"_L1).toObject().value("id"_L1).toString(), u"residence:1"_s);
        QVERIFY(!nothing.contains("lodge"_L1));
        QCOMPARE(nothing.value("contacts"_L1).toArray(), QJsonArray());
        QCOMPARE(nothing.value("works"_L1).toArray(), QJsonArray());
    }

    void thereIsOneLodgeWhoeverWritesIt()
    {
        const auto first = told(u"karim"_s, u"lodge.publish"_s, lodge());
        const auto second = told(u"bailleur"_s, u"lodge.publish"_s, lodge(u"Sofia"_s));
        QVERIFY(!first.isEmpty());
        QCOMPARE(second, first);
        QCOMPARE(residence().value("lodge"_L1).toObject().value("name"_L1).toString(), u"Sofia"_s);
        QCOMPARE(rowsOf(u"lodge"_s).size(), 1);
        QCOMPARE(rowsOf(u"lodge"_s).first(), residence().value("lodge"_L1).toObject());
        checkDigests();
    }

    void whatIsTakenAwayLeavesPageAndBoxes()
    {
        const auto id = told(u"karim"_s, u"contact.publish"_s, contact());
        QCOMPARE(rowsOf(u"contact"_s).size(), 1);
        QCOMPARE(tell(u"bailleur"_s, u"residence.withdraw"_s, { { u"entry"_s, id } }).status, 200);
        QCOMPARE(rowsOf(u"contact"_s).size(), 0);
        QCOMPARE(residence().value("contacts"_L1).toArray(), QJsonArray());
        QCOMPARE(tell(u"karim"_s, u"residence.withdraw"_s, { { u"entry"_s, id } }).status, 404);
        QCOMPARE(tell(u"karim"_s, u"contact.publish"_s, with(contact(), u"id"_s, id)).status, 404);
        checkDigests();
    }

    void aNumberIsChangedInItsPlace()
    {
        const auto id = told(u"karim"_s, u"contact.publish"_s, contact());
        m_hub->clock.advance(1s);
        (void)told(u"karim"_s, u"contact.publish"_s, contact(u"Plombier"_s));
        QCOMPARE(told(u"karim"_s, u"contact.publish"_s, with(contact(u"Ascenseur (jour et nuit)"_s), u"id"_s, id)), id);
        const auto contacts = residence().value("contacts"_L1).toArray();
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.first().toObject().value("headline"_L1).toString(), u"Ascenseur (jour et nuit)"_s);
    }

    void thirtyNumbersAndNoMore()
    {
        QString last;
        for (int i = 0; i < maxContacts; ++i)
            last = told(u"karim"_s, u"contact.publish"_s, contact(u"Numéro %1"_s.arg(i)));
        const auto refused = tell(u"karim"_s, u"contact.publish"_s, contact());
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body.value("field"_L1).toString(), u"contact.publish"_s);
        QCOMPARE(told(u"karim"_s, u"contact.publish"_s, with(contact(u"Autre"_s), u"id"_s, last)), last);
    }

    void aHundredWorksAndNoMore()
    {
        for (int i = 0; i < maxWorks; ++i)
            (void)told(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s }));
        QCOMPARE(tell(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s })).body.value("field"_L1).toString(), u"works.publish"_s);
        m_hub->clock.advance(40 * 24h); // they are over, and count no more
        m_hub->forgetSessions();
        QVERIFY(!told(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s }, u"2027-06-01"_s)).isEmpty());
    }

    void worksGoWhereTheyAre()
    {
        (void)told(u"karim"_s, u"works.publish"_s, works({ u"building:1"_s }));
        QCOMPARE(rowsOf(u"works"_s, u"flat:1"_s).size(), 1);
        QCOMPARE(rowsOf(u"works"_s, u"flat:6"_s).size(), 0);
        const auto row = rowsOf(u"works"_s).first();
        QVERIFY(worksFromJson(row, {}));
        QCOMPARE(row.value("audience"_L1).toArray().first().toObject().value("id"_L1).toString(), u"building:1"_s);
    }

    void worksThatMoveDoSoUnderANewId()
    {
        const auto id = told(u"karim"_s, u"works.publish"_s, works({ u"building:1"_s }));
        QCOMPARE(told(u"karim"_s, u"works.publish"_s, with(works({ u"building:1"_s }, u"2026-12-11"_s), u"id"_s, id)), id);
        const auto moved = told(u"karim"_s, u"works.publish"_s, with(works({ u"residence:1"_s }), u"id"_s, id));
        QVERIFY(!moved.isEmpty() && moved != id);
        QCOMPARE(rowsOf(u"works"_s).size(), 1);
        QCOMPARE(rowsOf(u"works"_s).first().value("id"_L1).toString(), moved);
        QCOMPARE(residence().value("works"_L1).toArray().size(), 1);
        checkDigests();
    }

    void worksAreRefusedWhereTheyCannotBe_data()
    {
        QTest::addColumn<QJsonArray>("audience");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        QTest::newRow("a flat") << QJsonArray { u"flat:1"_s } << 400 << u"works.publish.audience[0]"_s;
        QTest::newRow("another residence") << QJsonArray { u"residence:1"_s, u"residence:3"_s } << 404 << u"works.publish.audience[1]"_s;
        QTest::newRow("the town") << QJsonArray { u"town:1"_s } << 404 << u"works.publish.audience[0]"_s;
        QTest::newRow("nowhere") << QJsonArray { u"building:999"_s } << 404 << u"works.publish.audience[0]"_s;
    }
    void worksAreRefusedWhereTheyCannotBe()
    {
        QFETCH(QJsonArray, audience);
        QFETCH(int, status);
        QFETCH(QString, field);
        const auto refused = tell(u"karim"_s, u"works.publish"_s, works(audience));
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.body.value("field"_L1).toString(), field);
    }

    void worksThatAreOverAreRefusedAndLeaveTheFeed()
    {
        QCOMPARE(tell(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s }, u"2026-11-01"_s)).body.value("field"_L1).toString(), u"works.publish.until"_s);
        const auto id = told(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s }, u"2026-11-25"_s));
        const auto old = [this] { return m_hub->inDatabase([](Transaction &t) { return feed::oldRows(t.db, t.now, 10); }).size(); };
        m_hub->clock.advance(30 * 24h);
        QCOMPARE(old(), 0);
        m_hub->clock.advance(10 * 24h);
        QCOMPARE(old(), 1);
        m_hub->hub().tidyUp();
        QTRY_COMPARE(old(), 0);
        QCOMPARE(rowsOf(u"works"_s).size(), 0);
        m_hub->forgetSessions();
        QCOMPARE(residence().value("works"_L1).toArray(), QJsonArray());
        QCOMPARE(tell(u"karim"_s, u"works.publish"_s, with(works({ u"residence:1"_s }, u"2027-06-01"_s), u"id"_s, id)).status, 404);
        checkDigests();
    }

    void aRestoreTakesAwayAgainWhatWasTakenAway()
    {
        const auto id = told(u"karim"_s, u"contact.publish"_s, contact());
        (void)m_hub->inDatabase([&](Transaction &t) { return erasures::carryOut(t, { { QString::fromLatin1(erasures::residenceEntry), id, toWireTime(t.now) } }); });
        QCOMPARE(rowsOf(u"contact"_s).size(), 0);
        QCOMPARE(residence().value("contacts"_L1).toArray(), QJsonArray());
    }

    void anIdIsNotOfAnotherKindOrResidence()
    {
        const auto id = told(u"karim"_s, u"works.publish"_s, works({ u"residence:1"_s }));
        QCOMPARE(tell(u"karim"_s, u"contact.publish"_s, with(contact(), u"id"_s, id)).status, 404);
        const auto theirs = told(u"rachid"_s, u"works.publish"_s, works({ u"residence:3"_s }));
        QVERIFY(!theirs.isEmpty());
        QCOMPARE(tell(u"karim"_s, u"works.publish"_s, with(works({ u"residence:1"_s }), u"id"_s, theirs)).status, 404);
        QCOMPARE(tell(u"karim"_s, u"residence.withdraw"_s, { { u"entry"_s, theirs } }).status, 404);
        QCOMPARE(m_hub->get(u"/v1/residences/building:1"_s, m_hub->as(u"karim"_s)).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestResidence)
#include "test_residence.moc"
