// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "hub/schema.h"
#include "hubfixture.h"
#include "model/feed.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

namespace
{
const QStringList nodes { u"town:1"_s, u"district:1"_s, u"residence:1"_s, u"building:1"_s, u"building:2"_s, u"stairwell:1"_s, u"flat:1"_s, u"flat:2"_s, u"flat:3"_s };
const QStringList karims { u"residence:1"_s, u"building:1"_s, u"building:2"_s, u"stairwell:1"_s, u"flat:1"_s, u"flat:2"_s, u"flat:3"_s };

constexpr int mostTries = 100'000; ///< each waits for the database

struct ScopeRow {
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
};
} // namespace

/// S1 to S6 of docs/feed.md, on the real hub.
class TestInvariants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        m_random.seed(2026);
        m_live.clear();
        m_puts = 0;
    }

    void s1_seqsAreGaplessWithManyWritersAtOnce()
    {
        constexpr int writers = 6;
        constexpr int commands = 40;
        constexpr int connections = 2;
        constexpr int direct = 60;
        const auto karim = m_hub->as(u"karim"_s);
        const qint64 before = scopes().value(u"building:1"_s).head;
        std::array<QList<qint64>, writers + connections> given;
        std::vector<std::thread> threads;
        for (std::size_t n = 0; n < writers; ++n) {
            threads.emplace_back([&, n] {
                for (int i = 0; i < commands; ++i) {
                    const auto sent = sendUntilAnswered(karim, draft(u"building:1"_s), newId());
                    given[n].append(sent.body.value("seqs"_L1).toObject().value("building:1"_L1).toInteger());
                }
            });
        }
        for (std::size_t n = writers; n < writers + connections; ++n) { // as another process would: every second one is undone
            threads.emplace_back([&, n] {
                auto db = Database::open(m_hub->database());
                for (int i = 0, tries = 0; i < direct && tries < mostTries; ++tries) {
                    qint64 seq = 0;
                    const auto done = (*db)->atomically([&]() -> Result<Done> {
                        Transaction transaction { **db, m_hub->clock.now(), {} };
                        const auto put = feed::put(transaction, u"building:1"_s, u"message"_s, newId(), {});
                        if (!put)
                            return put.error();
                        seq = *put;
                        return i % 2 == 0 ? Result<Done>(Done {}) : Error { Error::Kind::Invalid, u"undone"_s };
                    });
                    if (done)
                        given[n].append(seq);
                    if (done || done.error().kind == Error::Kind::Invalid) // else others wrote for too long
                        ++i;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QList<qint64> all;
        for (const auto &own : given) {
            QVERIFY2(std::is_sorted(own.begin(), own.end()), "who writes later gets a higher seq");
            all += own;
        }
        std::sort(all.begin(), all.end());
        QCOMPARE(all.size(), writers * commands + connections * direct / 2);
        for (qsizetype i = 0; i < all.size(); ++i)
            QCOMPARE(all[i], before + i + 1);
        QCOMPARE(scopes().value(u"building:1"_s).head, before + all.size());
    }
    void s1_aReaderNeverSeesASeqBeforeTheOnesBelowIt()
    {
        const auto karim = m_hub->as(u"karim"_s);
        std::atomic<int> writing = 4;
        std::vector<std::thread> threads;
        for (int n = 0; n < 4; ++n) {
            threads.emplace_back([&] {
                for (int i = 0; i < 60; ++i)
                    (void)sendUntilAnswered(karim, draft(u"building:1"_s), newId());
                --writing;
            });
        }
        QJsonObject cursors;
        qint64 reached = 0;
        QString gap;
        int reads = 0;
        for (bool last = false; !last; ++reads) {
            last = writing == 0;
            const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), cursors).body;
            cursors = cursorsAfter(answer, cursors);
            const auto news = scopeIn(answer, u"building:1"_s);
            for (const auto &change : news.value("changes"_L1).toArray()) {
                const qint64 seq = change.toObject().value("seq"_L1).toInteger();
                if (seq != ++reached && gap.isEmpty())
                    gap = u"%1 came where %2 was next"_s.arg(seq).arg(reached);
            }
        }
        for (auto &thread : threads)
            thread.join();
        QVERIFY2(gap.isEmpty(), qPrintable(gap));
        QCOMPARE(reached, 240);
        QVERIFY(reads > 3);
    }
    void s2_aKeyHasOneEffectWhoeverRepeatsIt()
    {
        constexpr int callers = 4;
        const auto karim = m_hub->as(u"karim"_s);
        QStringList keys;
        for (int i = 0; i < 40; ++i)
            keys.append(newId());
        QHash<QString, QJsonObject> answers;
        for (int round = 0; round < 3; ++round) {
            std::array<QHash<QString, QJsonObject>, callers> heard;
            std::vector<std::thread> threads;
            for (std::size_t n = 0; n < callers; ++n) {
                threads.emplace_back([&, n] {
                    for (const auto &key : keys) {
                        heard[n].insert(key, sendUntilAnswered(karim, draft(u"flat:1"_s, key), key).body);
                    }
                });
            }
            for (auto &thread : threads)
                thread.join();
            for (const auto &own : heard) {
                for (auto it = own.begin(); it != own.end(); ++it) {
                    QVERIFY2(it->contains("id"_L1), QJsonDocument(*it).toJson().constData());
                    if (!answers.contains(it.key()))
                        answers.insert(it.key(), it.value());
                    QCOMPARE(it.value(), answers.value(it.key()));
                }
            }
            m_hub->reopen();
        }
        QCOMPARE(answers.size(), keys.size());
        const auto messages = m_hub->inDatabase([](Transaction &t) { return t.db.row(u"SELECT COUNT(*), COUNT(DISTINCT body) FROM message"_s); });
        QCOMPARE(messages->at(0).toInt(), keys.size());
        const auto changes = m_hub->inDatabase([](Transaction &t) { return t.db.row(u"SELECT COUNT(*) FROM change WHERE scope = 'flat:1' AND type = 'message'"_s); });
        QCOMPARE(changes->at(0).toInt(), keys.size());
    }
    void s3_epochAndSeqNeverMeanAnotherChange()
    {
        const QString backup = m_hub->databasePath() + u".backup"_s;
        QHash<QString, QByteArray> known; // "scope epoch seq" → the change
        int restores = 0;
        for (int step = 0; step < 100; ++step) {
            const int dice = m_random.bounded(20);
            if (dice < 14)
                operate(3);
            else if (dice < 16)
                m_hub->reopen();
            else if (dice < 18 || !QFile::exists(backup))
                backUp(backup);
            else
                restore(backup), ++restores;
            const auto rows = changes();
            for (const auto &row : rows) {
                const QString at = u"%1 %2 %3"_s.arg(row[0].toString(), row[1].toString(), row[2].toString());
                const QByteArray change = u"%1 %2 %3 %4"_s.arg(row[3].toString(), row[4].toString(), row[5].toString(), row[6].toString()).toUtf8();
                if (known.contains(at))
                    QVERIFY2(known.value(at) == change, qPrintable(u"%1: %2, then %3"_s.arg(at, QString::fromUtf8(known.value(at)), QString::fromUtf8(change))));
                known.insert(at, change);
            }
        }
        QVERIFY(restores > 3);
        QVERIFY(known.size() > 200);
    }
    void s4_theFloorOnlyRises()
    {
        QHash<QString, qint64> floors;
        int raised = 0;
        int deltas = 0;
        for (int step = 0; step < 120; ++step) {
            operate(15);
            m_hub->clock.advance(std::chrono::hours(m_random.bounded(24 * 40)));
            if (step % 9 == 8) // a clock set back forgets nothing again
                m_hub->clock.jumpTo(m_hub->clock.now().addDays(-m_random.bounded(30)));
            const auto limit = m_hub->clock.now().addDays(-90);
            (void)m_hub->inDatabase([&](Transaction &t) { return feed::compact(t.db, limit); });
            const auto now = scopes();
            for (auto it = now.begin(); it != now.end(); ++it) {
                QVERIFY2(it->floor >= floors.value(it.key()), qPrintable(it.key()));
                QVERIFY(it->floor <= it->head);
                raised += it->floor > floors.value(it.key()) ? 1 : 0;
                floors[it.key()] = it->floor;
            }
            deltas += compareDeltas();
        }
        QVERIFY(raised > 20);
        QVERIFY(deltas > 200);
    }
    void s5_noRowOutsideTheScopesOfTheCredentialLeaves()
    {
        const QMap<QString, QStringList> paths {
            { u"flat:1"_s, { u"flat:1"_s, u"stairwell:1"_s, u"building:1"_s, u"residence:1"_s } },
            { u"flat:3"_s, { u"flat:3"_s, u"stairwell:2"_s, u"building:2"_s, u"residence:1"_s } },
            { u"flat:5"_s, { u"flat:5"_s, u"stairwell:3"_s, u"building:3"_s, u"residence:2"_s } },
            { u"flat:6"_s, { u"flat:6"_s, u"building:4"_s, u"residence:3"_s } },
        };
        const QMap<QString, QStringList> writers { { u"karim"_s, karims }, { u"omar"_s, { u"residence:2"_s, u"building:3"_s, u"flat:5"_s } },
            { u"rachid"_s, { u"residence:3"_s, u"building:4"_s, u"flat:6"_s } } };
        const auto everyScope = scopes();
        int rows = 0;
        for (int step = 0; step < 300; ++step) {
            const auto writer = writers.keys().at(m_random.bounded(writers.size()));
            const auto node = any(writers.value(writer));
            QCOMPARE(m_hub->command(m_hub->as(writer), u"message.send"_s, draft(node, u"only for <"_s + node + u'>')).status, 200);
            const auto flat = any(QStringList(paths.keys()));
            QJsonObject cursors; // whatever a box may ask for, its own cursors or not
            for (auto it = everyScope.begin(); it != everyScope.end(); ++it) {
                if (m_random.bounded(3) != 0)
                    continue;
                QJsonObject cursor { { u"e"_s, m_random.bounded(2) == 0 ? it->epoch : u"0123456789abcdef"_s }, { u"s"_s, m_random.bounded(20) } };
                if (m_random.bounded(3) == 0)
                    cursor.insert("staging"_L1, true);
                if (m_random.bounded(3) == 0)
                    cursor.insert("why"_L1, u"digest"_s);
                cursors.insert(it.key(), cursor);
            }
            const auto answer = m_hub->sync(m_hub->box(flat), cursors, {}, 1 + m_random.bounded(200));
            QCOMPARE(answer.status, 200);
            const auto text = QString::fromUtf8(answer.response.body);
            for (qsizetype at = text.indexOf(u"only for <"_s); at >= 0; at = text.indexOf(u"only for <"_s, at + 1)) {
                const auto addressed = text.mid(at + 10, text.indexOf(u'>', at) - at - 10);
                QVERIFY2(paths.value(flat).contains(addressed), qPrintable(flat + u" got a row of "_s + addressed));
                ++rows;
            }
        }
        QVERIFY(rows > 1000);
    }
    void s6_digestsAreThoseOfTheRowsAfterThousandsOfOperations()
    {
        const QString backup = m_hub->databasePath() + u".backup"_s;
        for (int round = 0; round < 40; ++round) {
            operate(100);
            if (round % 10 == 3)
                backUp(backup);
            if (round % 10 == 7)
                restore(backup);
            if (round % 10 == 5)
                m_hub->reopen();
            if (round % 4 == 2) {
                m_hub->clock.advance(std::chrono::hours(24 * 40));
                (void)m_hub->inDatabase([&](Transaction &t) { return feed::compact(t.db, t.now.addDays(-90)); });
            }
            QCOMPARE(m_hub->inDatabase([](Transaction &t) { return feed::wrongDigests(t.db); }), QStringList());
            compareWithWhatABoxReads();
        }
        QVERIFY2(m_puts > 1000, qPrintable(QString::number(m_puts)));
    }

private:
    /// What a box holds of one scope when it does as docs/feed.md says.
    struct Replica {
        QString epoch;
        qint64 seq = 0;
        QHash<QString, qint64> revs {};
        Digest digest {};

        void apply(const QJsonObject &news)
        {
            seq = news.value("to"_L1).toInteger();
            for (const auto &value : news.value("changes"_L1).toArray()) {
                const auto change = value.toObject();
                const auto type = change.value("type"_L1).toString();
                const auto id = change.value("id"_L1).toString();
                const QString key = type + u'/' + id;
                if (revs.contains(key))
                    digest.remove(type, id, revs.take(key));
                if (change.value("op"_L1).toString() == "del"_L1)
                    continue;
                revs.insert(key, change.value("rev"_L1).toInteger());
                digest.add(type, id, revs.value(key));
            }
        }
    };

    /// As a client does: 409 (in progress) and 503 (the database is busy) are asked again under the same key.
    Outcome sendUntilAnswered(const Headers &who, const QJsonObject &body, const QString &key)
    {
        Outcome answer;
        for (int tries = 0; tries < mostTries; ++tries) {
            answer = m_hub->command(who, u"message.send"_s, body, key);
            if (answer.status != 409 && answer.status != 503)
                break;
        }
        return answer;
    }
    QString any(const QStringList &list) { return list[m_random.bounded(static_cast<int>(list.size()))]; }

    QMap<QString, ScopeRow> scopes()
    {
        QMap<QString, ScopeRow> out;
        const auto rows = m_hub->inDatabase([](Transaction &t) { return t.db.rows(u"SELECT id, epoch, head, floor FROM scope"_s); });
        for (const auto &row : rows)
            out.insert(row[0].toString(), { row[1].toString(), row[2].toLongLong(), row[3].toLongLong() });
        return out;
    }
    QList<Row> changes()
    {
        return m_hub->inDatabase([](Transaction &t) {
            return t.db.rows(u"SELECT c.scope, s.epoch, c.seq, c.type, c.id, c.rev, c.body FROM change c JOIN scope s ON s.id = c.scope"_s);
        });
    }

    /// Rows put, put again, deleted and undone, at random, in one transaction.
    void operate(int times)
    {
        (void)m_hub->inDatabase([&](Transaction &transaction) -> Result<Done> {
            for (int i = 0; i < times; ++i) {
                const auto scope = any(nodes);
                const auto id = u"01936e5a-7c00-7abc-8def-%1"_s.arg(m_random.bounded(12), 12, 16, QLatin1Char('0'));
                const int dice = m_random.bounded(10);
                const auto done = transaction.db.undoable([&]() -> Result<Done> {
                    const auto seq = dice < 3 ? feed::remove(transaction, scope, u"news"_s, id)
                                              : feed::put(transaction, scope, u"news"_s, id, { { u"n"_s, ++m_puts } });
                    if (!seq && seq.error().kind != Error::Kind::NotFound)
                        return seq.error();
                    return dice == 9 ? Result<Done>(Error { Error::Kind::Invalid, u"undone"_s }) : Done {};
                });
                if (!done && done.error().kind != Error::Kind::Invalid)
                    return done;
            }
            return Done {};
        });
    }
    static void takeOver(Database &to, Database &from)
    {
        const auto taken = from.atomically([&] { return to.atomically([&] { return to.takeOver(from); }); });
        QVERIFY2(taken, qPrintable(taken ? QString() : toString(taken.error())));
    }
    void backUp(const QString &path)
    {
        QFile::remove(path);
        auto copy = *Database::open({ .path = path });
        QVERIFY(migrate(*copy, schema(), m_hub->clock.now()));
        takeOver(*copy, **Database::open(m_hub->database()));
    }
    /// As `palier-hub restore` does.
    void restore(const QString &path)
    {
        m_hub->close();
        takeOver(**Database::open(m_hub->database()), **Database::open({ .path = path }));
        (void)m_hub->inDatabase([](Transaction &t) { return feed::renewEpochs(t.db); });
        m_hub->reopen();
    }

    /// Deltas from any cursor at or above the floor lead to the hub's rows.
    int compareDeltas()
    {
        int compared = 0;
        const auto box = m_hub->box(u"flat:1"_s);
        const auto now = m_hub->sync(box).body;
        QJsonObject cursors;
        for (auto it = m_live.begin(); it != m_live.end(); ++it)
            cursors.insert(it.key(), QJsonObject { { u"e"_s, it->epoch }, { u"s"_s, it->seq } });
        const auto news = m_hub->sync(box, cursors).body.value("scopes"_L1).toObject();
        for (auto it = m_live.begin(); it != m_live.end(); ++it) {
            const auto part = news.value(it.key()).toObject();
            if (part.contains("reset"_L1) || part.value("more"_L1).toBool())
                continue;
            it->apply(part);
            [&] { QCOMPARE(it->digest.toHex(), part.value("digest"_L1).toString()); }();
            ++compared;
        }
        for (const auto &scope : now.value("scopes"_L1).toObject().keys()) {
            if (m_random.bounded(3) != 0)
                continue; // an old replica stays old
            const auto whole = scopeIn(now, scope);
            if (!whole.value("more"_L1).toBool()) {
                Replica fresh { .epoch = whole.value("e"_L1).toString() };
                fresh.apply(whole);
                m_live.insert(scope, fresh);
            }
        }
        return compared;
    }
    void compareWithWhatABoxReads()
    {
        QJsonObject cursors;
        QHash<QString, Replica> replicas;
        for (bool more = true; more;) {
            const auto answer = m_hub->sync(m_hub->box(u"flat:1"_s), cursors).body;
            cursors = cursorsAfter(answer, cursors);
            more = false;
            for (const auto &scope : answer.value("scopes"_L1).toObject().keys()) {
                const auto news = scopeIn(answer, scope);
                replicas[scope].apply(news);
                if (news.value("more"_L1).toBool())
                    more = true;
                else
                    QCOMPARE(replicas[scope].digest.toHex(), news.value("digest"_L1).toString());
            }
        }
    }

    std::unique_ptr<HubFixture> m_hub;
    QRandomGenerator m_random;
    QMap<QString, Replica> m_live;
    int m_puts = 0;
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "test_invariants.moc"
