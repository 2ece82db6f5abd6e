// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "hub/feed/retention.h"
#include "hubfixture.h"
#include "model/feed.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

/// What a box holds of one scope when it does as docs/feed.md says.
struct Replica {
    QJsonObject rows; ///< "type/id" → rev
    Digest digest;

    void apply(const QJsonObject &news)
    {
        for (const auto &value : news.value("changes"_L1).toArray()) {
            const auto change = value.toObject();
            const QString type = change.value("type"_L1).toString();
            const QString id = change.value("id"_L1).toString();
            const QString key = type + u'/' + id;
            if (rows.contains(key))
                digest.remove(type, id, rows.value(key).toInteger());
            rows.remove(key);
            if (change.value("op"_L1).toString() == "del"_L1)
                continue;
            rows.insert(key, change.value("rev"_L1));
            digest.add(type, id, change.value("rev"_L1).toInteger());
        }
    }
};

class TestFeed : public QObject
{
    Q_OBJECT

    HubFixture *m_hub = nullptr;

    QString whyReset(const QJsonObject &cursor)
    {
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), { { u"flat:1"_s, cursor } });
        return answer.body.value("scopes"_L1).toObject().value("flat:1"_L1).toObject().value("reset"_L1).toObject().value("why"_L1).toString();
    }
    QJsonObject send(const QString &node, const QString &headline = u"Bonjour"_s)
    {
        return m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(node, headline)).body;
    }

private Q_SLOTS:
    void init() { m_hub = new HubFixture; }
    void cleanup() { delete std::exchange(m_hub, nullptr); }

    void aBoxGetsTheScopesOfItsCredentialAndNoOthers()
    {
        (void)send(u"flat:2"_s);
        (void)send(u"building:2"_s);
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), { { u"flat:2"_s, QJsonObject { { u"e"_s, u"0000000000000000"_s }, { u"s"_s, 0 } } } });
        QCOMPARE(answer.status, 200);
        const QJsonArray expected { u"device:1"_s, u"flat:1"_s, u"stairwell:1"_s, u"building:1"_s, u"residence:1"_s, u"district:1"_s, u"town:1"_s };
        QCOMPARE(answer.body.value("scopeList"_L1).toArray(), expected);
        QCOMPARE(answer.body.value("scopes"_L1).toObject().size(), expected.size());
        QVERIFY(!answer.response.body.contains("colis"));
    }
    void aMessageReachesEachScopeOfItsAudienceWithTheSameId()
    {
        auto body = draft(u"building:1"_s);
        body.insert("audience"_L1, QJsonArray { u"building:1"_s, u"flat:1"_s, u"flat:3"_s });
        const auto sent = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, body).body;
        QCOMPARE(sent.value("seqs"_L1).toObject().keys(), QStringList({ u"building:1"_s, u"flat:1"_s, u"flat:3"_s }));
        QCOMPARE(sent.value("flats"_L1).toInt(), 3); // flat:1 counts once
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s)).body;
        for (const auto &scope : { u"building:1"_s, u"flat:1"_s }) {
            const auto change = scopeIn(answer, scope).value("changes"_L1).toArray().last().toObject();
            QCOMPARE(change.value("id"_L1), sent.value("id"_L1));
            QCOMPARE(change.value("seq"_L1), sent.value("seqs"_L1).toObject().value(scope));
        }
    }
    void seqsAreGaplessAndDigestsAreThoseOfTheRows() // S1, S6
    {
        QJsonObject cursors;
        QHash<QString, Replica> replicas;
        QHash<QString, qint64> seqs;
        QStringList sent;
        for (int i = 0; i < 40; ++i) {
            const QString node = i % 3 == 0 ? u"flat:1"_s : i % 3 == 1 ? u"building:1"_s : u"residence:1"_s;
            const auto answer = send(node);
            sent.append(answer.value("id"_L1).toString());
            const qint64 seq = answer.value("seqs"_L1).toObject().value(node).toInteger();
            QCOMPARE(seq, ++seqs[node] + (node == "flat:1"_L1 ? 1 : 0)); // a flat begins with its place
            if (i % 5 == 4) {
                const auto cancelled = m_hub->command(m_hub->as(u"karim"_s), u"message.cancel"_s, { { u"message"_s, sent[i / 2] } });
                for (const auto &scope : cancelled.body.value("seqs"_L1).toObject().keys())
                    ++seqs[scope];
            }
            if (i % 7 != 6)
                continue;
            const auto news = m_hub->sync(m_hub->box(u"flat:1"_s), cursors).body;
            cursors = cursorsAfter(news, cursors);
            for (const auto &scope : news.value("scopes"_L1).toObject().keys()) {
                replicas[scope].apply(scopeIn(news, scope));
                QCOMPARE(replicas[scope].digest.toHex(), scopeIn(news, scope).value("digest"_L1).toString());
            }
        }
        const auto wrong = m_hub->inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); });
        QCOMPARE(wrong, QStringList());
    }
    void aFreshBoxStartsOverAndThenGetsDeltas()
    {
        (void)send(u"flat:1"_s);
        const auto first = m_hub->sync(m_hub->box(u"flat:1"_s)).body;
        const auto reset = first.value("scopes"_L1).toObject().value("flat:1"_L1).toObject().value("reset"_L1).toObject();
        QCOMPARE(reset.value("why"_L1).toString(), u"new"_s);
        QCOMPARE(reset.value("changes"_L1).toArray().size(), 2);
        (void)send(u"flat:1"_s, u"Encore"_s);
        const auto second = m_hub->sync(m_hub->box(u"flat:1"_s), cursorsAfter(first)).body;
        const auto delta = second.value("scopes"_L1).toObject().value("flat:1"_L1).toObject();
        QCOMPARE(delta.value("from"_L1).toInt(), 2);
        QCOMPARE(delta.value("to"_L1).toInt(), 3);
        QCOMPARE(delta.value("changes"_L1).toArray().size(), 1);
        const auto third = m_hub->sync(m_hub->box(u"flat:1"_s), cursorsAfter(second)).body;
        QCOMPARE(scopeIn(third, u"flat:1"_s).value("changes"_L1).toArray().size(), 0);
    }
    void eachReasonToStartOverIsNamed()
    {
        (void)send(u"flat:1"_s);
        const auto cursor = cursorsAfter(m_hub->sync(m_hub->box(u"flat:1"_s)).body).value("flat:1"_L1).toObject();
        QCOMPARE(whyReset(cursor), QString());
        auto other = cursor;
        other.insert("e"_L1, u"0123456789abcdef"_s);
        QCOMPARE(whyReset(other), u"epoch"_s);
        other = cursor;
        other.insert("s"_L1, 99);
        QCOMPARE(whyReset(other), u"future"_s);
        other = cursor;
        other.insert("why"_L1, u"digest"_s);
        QCOMPARE(whyReset(other), u"digest"_s);
    }
    void deletionsAreKept90DaysAndThenRaiseTheFloor() // S4
    {
        auto news = draft(u"residence:1"_s);
        news.remove("priority"_L1);
        news.remove("answers"_L1);
        news.insert("subject"_L1, u"works"_s);
        news.insert("icon"_L1, u"wrench"_s);
        const auto published = m_hub->command(m_hub->as(u"bailleur"_s), u"news.publish"_s, news).body;
        const auto before = cursorsAfter(m_hub->sync(m_hub->box(u"flat:1"_s)).body);
        const auto withdrawn = m_hub->command(m_hub->as(u"bailleur"_s), u"news.withdraw"_s, { { u"news"_s, published.value("id"_L1) } });
        QCOMPARE(withdrawn.status, 200);
        auto delta = scopeIn(m_hub->sync(m_hub->box(u"flat:1"_s), before).body, u"residence:1"_s);
        QCOMPARE(delta.value("changes"_L1).toArray().first().toObject().value("op"_L1).toString(), u"del"_s);
        const auto compacted = [this](int days) {
            const auto limit = m_hub->clock.now().addDays(days - 90);
            return m_hub->inDatabase([&](Transaction &t) { return feed::compact(t.db, limit); });
        };
        QCOMPARE(compacted(89), 0);
        QCOMPARE(compacted(91), 1);
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), before).body;
        QCOMPARE(answer.value("scopes"_L1).toObject().value("residence:1"_L1).toObject().value("reset"_L1).toObject().value("why"_L1).toString(), u"floor"_s);
        auto staging = before.value("residence:1"_L1).toObject();
        staging.insert("staging"_L1, true);
        const auto goesOn = m_hub->sync(m_hub->box(u"flat:1"_s), { { u"residence:1"_s, staging } }).body;
        QVERIFY(!goesOn.value("scopes"_L1).toObject().value("residence:1"_L1).toObject().contains("reset"_L1));
        QCOMPARE(compacted(91), 0);
        const auto after = m_hub->sync(m_hub->box(u"flat:1"_s), cursorsAfter(answer)).body;
        QVERIFY(!after.value("scopes"_L1).toObject().value("residence:1"_L1).toObject().contains("reset"_L1));
    }
    void whatIsOverLeavesTheFeedAMonthLater() // S1, S4, S6
    {
        const auto now = m_hub->clock.now();
        auto ending = draft(u"flat:1"_s, u"over soon"_s);
        ending.insert("expiresAt"_L1, toWireTime(now.addSecs(3600)));
        QJsonObject news { { u"audience"_s, QJsonArray { u"building:1"_s } }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"x"_s }, { u"text"_s, u"y"_s },
            { u"subject"_s, u"works"_s }, { u"icon"_s, u"wrench"_s }, { u"validUntil"_s, toWireTime(now.addSecs(3600)) } };
        const auto karim = m_hub->as(u"karim"_s);
        const auto box = m_hub->box(u"flat:1"_s);
        QCOMPARE(m_hub->command(karim, u"message.send"_s, ending).status, 200);
        const auto cancelled = m_hub->command(karim, u"message.send"_s, draft(u"building:1"_s)).body.value("id"_L1).toString();
        QCOMPARE(m_hub->command(karim, u"message.cancel"_s, { { u"message"_s, cancelled } }).status, 200);
        QCOMPARE(m_hub->command(karim, u"message.send"_s, draft(u"flat:1"_s, u"without an end"_s)).status, 200);
        QCOMPARE(m_hub->command(m_hub->as(u"bailleur"_s), u"news.publish"_s, news).status, 200);
        const QString help = newId(now);
        QCOMPARE(m_hub->command(box, u"help.request"_s, { { u"id"_s, help }, { u"askedAt"_s, toWireTime(now) } }).status, 200);
        QCOMPARE(m_hub->command(karim, u"help.take"_s, { { u"help"_s, help } }).status, 200);
        QCOMPARE(m_hub->command(karim, u"help.close"_s, { { u"help"_s, help }, { u"note"_s, u"x"_s } }).status, 200);
        const auto before = cursorsAfter(m_hub->sync(box).body);
        const auto old = [this] {
            return m_hub->inDatabase([](Transaction &t) { return feed::oldRows(t.db, t.now, 100); }).size();
        };
        m_hub->clock.advance(29 * 24h);
        QCOMPARE(old(), 0);
        m_hub->clock.advance(2 * 24h);
        QCOMPARE(old(), 4);
        m_hub->hub().tidyUp();
        QTRY_COMPARE(old(), 0);
        QStringList gone;
        const auto delta = m_hub->sync(box, before).body;
        for (const auto &scope : { u"flat:1"_s, u"building:1"_s }) {
            for (const auto &change : scopeIn(delta, scope).value("changes"_L1).toArray()) {
                QCOMPARE(change.toObject().value("op"_L1).toString(), u"del"_s);
                gone.append(change.toObject().value("type"_L1).toString());
            }
        }
        gone.sort();
        QCOMPARE(gone, (QStringList { u"help"_s, u"message"_s, u"message"_s, u"news"_s }));
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); }), QStringList());
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongHeads(t.db); }), QStringList());
        const auto fresh = scopeIn(m_hub->sync(box).body, u"flat:1"_s).value("changes"_L1).toArray();
        int messages = 0;
        for (const auto &change : fresh)
            messages += change.toObject().value("type"_L1).toString() == "message"_L1 ? 1 : 0;
        QCOMPARE(messages, 1); // the one without an end
        m_hub->clock.advance(340 * 24h);
        m_hub->hub().tidyUp();
        QTRY_COMPARE(old(), 0);
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return t.db.row(u"SELECT COUNT(*) FROM change WHERE type = 'message' AND deleted = 0"_s); })->first().toInt(), 0);
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return t.db.row(u"SELECT COUNT(*) FROM message"_s); })->first().toInt(), 3); // staff see them still
    }
    void newsThatHaveLeftTheFeedCanStillBeWithdrawn()
    {
        QJsonObject news { { u"audience"_s, QJsonArray { u"building:1"_s } }, { u"language"_s, u"fr"_s }, { u"headline"_s, u"x"_s }, { u"text"_s, u"y"_s },
            { u"subject"_s, u"works"_s }, { u"icon"_s, u"wrench"_s }, { u"validUntil"_s, toWireTime(m_hub->clock.now().addSecs(3600)) } };
        const auto published = m_hub->command(m_hub->as(u"bailleur"_s), u"news.publish"_s, news).body.value("id"_L1).toString();
        m_hub->clock.advance(31 * 24h);
        const auto old = [](Transaction &t) -> Result<Done> {
            const auto rows = feed::oldRows(t.db, t.now, 10);
            return rows ? feed::withdraw(t, *rows) : rows.error();
        };
        (void)m_hub->inDatabase(old);
        m_hub->forgetSessions();
        const auto withdrawn = m_hub->command(m_hub->as(u"bailleur"_s), u"news.withdraw"_s, { { u"news"_s, published } });
        QCOMPARE(withdrawn.status, 200);
        QCOMPARE(withdrawn.body.value("seqs"_L1).toObject(), QJsonObject());
        QCOMPARE(m_hub->get(u"/v1/news"_s, m_hub->as(u"bailleur"_s)).body.value("news"_L1).toArray(), QJsonArray());
    }
    void manyOldRowsLeaveInPortions()
    {
        auto ending = draft(u"flat:1"_s);
        ending.insert("expiresAt"_L1, toWireTime(m_hub->clock.now().addSecs(60)));
        for (int i = 0; i < 450; ++i)
            QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, ending).status, 200);
        m_hub->clock.advance(40 * 24h);
        const auto &jobs = m_hub->hub().context().writer.figures().jobs;
        const auto before = jobs.value();
        m_hub->hub().tidyUp();
        QTRY_COMPARE(m_hub->inDatabase([](Transaction &t) { return t.db.row(u"SELECT COUNT(*) FROM change WHERE type = 'message' AND deleted = 0"_s); })->first().toInt(), 0);
        QVERIFY2(jobs.value() - before >= 2 + 3, qPrintable(QString::number(jobs.value() - before))); // what else is tidied up, and the portions
        QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); }), QStringList());
    }
    void pagesHoldSoManyRowsOverAllScopes()
    {
        for (int i = 0; i < 12; ++i)
            (void)send(i % 2 == 0 ? u"flat:1"_s : u"building:1"_s);
        QJsonObject cursors;
        QHash<QString, Replica> replicas;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), cursors, {}, 5).body;
            int rows = 0;
            more = false;
            for (const auto &scope : answer.value("scopes"_L1).toObject().keys()) {
                const auto news = scopeIn(answer, scope);
                rows += static_cast<int>(news.value("changes"_L1).toArray().size());
                more = more || news.value("more"_L1).toBool();
                replicas[scope].apply(news);
            }
            QVERIFY2(rows <= 5, qPrintable(QString::number(rows)));
            cursors = cursorsAfter(answer, cursors);
        }
        QCOMPARE(pages, 3); // 12 messages and the place
        QCOMPARE(replicas[u"flat:1"_s].rows.size(), 7);
        QCOMPARE(replicas[u"building:1"_s].rows.size(), 6);
    }
    void pagesHoldAtMost256KiB()
    {
        auto body = draft(u"building:1"_s);
        body.insert("text"_L1, QString(4000, u'é'));
        for (int i = 0; i < 40; ++i)
            QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, body).status, 200);
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s));
        QVERIFY2(answer.response.body.size() <= 256 * 1024 + 4096, qPrintable(QString::number(answer.response.body.size())));
        QVERIFY(answer.response.body.size() > 200 * 1024);
        QVERIFY(scopeIn(answer.body, u"building:1"_s).value("more"_L1).toBool());
    }
    void cursorsSurviveARestart() // S3
    {
        (void)send(u"flat:1"_s);
        const auto cursors = cursorsAfter(m_hub->sync(m_hub->box(u"flat:1"_s)).body);
        m_hub->reopen();
        const auto seq = send(u"flat:1"_s).value("seqs"_L1).toObject().value("flat:1"_L1).toInt();
        QCOMPARE(seq, 3);
        const auto delta = scopeIn(m_hub->sync(m_hub->box(u"flat:1"_s), cursors).body, u"flat:1"_s);
        QCOMPARE(delta.value("from"_L1).toInt(), 2);
        QCOMPARE(delta.value("changes"_L1).toArray().size(), 1);
    }
    void everyScopeStartsOverAfterARestore()
    {
        const auto cursors = cursorsAfter(m_hub->sync(m_hub->box(u"flat:1"_s)).body);
        QVERIFY(m_hub->inDatabase([](Transaction &t) { return feed::renewEpochs(t.db); }) > 10);
        const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), cursors).body.value("scopes"_L1).toObject();
        for (const auto &scope : answer.keys())
            QCOMPARE(answer.value(scope).toObject().value("reset"_L1).toObject().value("why"_L1).toString(), u"epoch"_s);
    }
    void aPlaceSaysWhereTheBoxStands()
    {
        const auto rows = scopeIn(m_hub->sync(m_hub->box(u"flat:1"_s)).body, u"flat:1"_s).value("changes"_L1).toArray();
        const auto place = placeFromJson(rows.first().toObject().value("body"_L1).toObject(), u"place"_s);
        QVERIFY(place);
        QCOMPARE(place->flat.name, u"Apt 1"_s);
        QCOMPARE(place->part(NodeKind::Residence)->name, u"Les Cigales"_s);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "test_feed.moc"
