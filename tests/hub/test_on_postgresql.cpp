// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/feed/feedstore.h"
#include "heldcommits.h"
#include "hubfixture.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

/// A hub whose PostgreSQL server ends sessions, falls over and leaves commits in doubt, under load.
class TestOnPostgresql : public QObject
{
    Q_OBJECT

    static constexpr int clients = 4;

    std::unique_ptr<PostgresServer> m_server;
    std::atomic<bool> m_enough = false; ///< the clients may stop

    struct Sent {
        QString key;
        QString id; ///< of the message; empty: it never worked
    };
    /// Sends until it works, as boxes and pages do; every refusal has to say when to come back.
    static Sent sendUntilItWorks(HubFixture &hub, const Headers &who, const QString &headline)
    {
        const QString key = newId();
        const auto end = std::chrono::steady_clock::now() + 60s;
        while (std::chrono::steady_clock::now() < end) {
            const auto answer = hub.command(who, u"message.send"_s, draft(u"building:1"_s, headline), key);
            if (answer.status == 200)
                return { key, answer.body.value("id"_L1).toString() };
            if (answer.status != 503 || answer.response.header("Retry-After").isEmpty())
                break;
            std::this_thread::sleep_for(2ms); // a client's pause
        }
        return { key, {} };
    }
    QList<Sent> sendMany(HubFixture &hub, const Headers &who, int client) const
    {
        QList<Sent> sent;
        while (!m_enough && sent.size() < 20'000)
            sent.append(sendUntilItWorks(hub, who, u"%1 of %2"_s.arg(sent.size()).arg(client)));
        return sent;
    }
    static QStringList figures(HubFixture &hub, const QString &sql)
    {
        return hub.inDatabase([&](Transaction &transaction) -> Result<QStringList> {
            auto row = transaction.db.row(sql);
            if (!row)
                return row.error();
            QStringList out;
            for (const auto &value : **row)
                out.append(value.toString());
            return out;
        });
    }

    using Running = std::vector<std::future<QList<Sent>>>;
    Running begin(HubFixture &hub)
    {
        m_enough = false;
        const auto karim = hub.as(u"karim"_s);
        Running running;
        for (int client = 0; client < clients; ++client)
            running.push_back(std::async(std::launch::async, [this, &hub, karim, client] { return sendMany(hub, karim, client); }));
        return running;
    }
    /// All that was sent is there once: S1, S2 and S6.
    void endAndVerify(HubFixture &hub, Running &running)
    {
        m_enough = true;
        QList<Sent> sent;
        for (auto &client : running)
            sent += client.get();
        QSet<QString> ids;
        for (const auto &[key, id] : std::as_const(sent)) {
            QVERIFY(!id.isEmpty());
            ids.insert(id);
            const auto again = hub.command(hub.as(u"karim"_s), u"message.send"_s, {}, key);
            QCOMPARE(again.status, 422); // the key is known, with another content
        }
        const auto all = sent.size();
        QCOMPARE(ids.size(), all);
        QCOMPARE(figures(hub, u"SELECT COUNT(*) FROM message"_s), QStringList { QString::number(all) });
        QCOMPARE(figures(hub, u"SELECT COUNT(*), MAX(seq) - MIN(seq) + 1 FROM change WHERE scope = 'building:1'"_s), (QStringList { QString::number(all), QString::number(all) }));
        QCOMPARE(figures(hub, u"SELECT COUNT(*) FROM scope s WHERE head <> (SELECT COALESCE(MAX(c.seq), 0) FROM change c WHERE c.scope = s.id)"_s), QStringList { u"0"_s });
        const auto wrong = hub.inDatabase([](Transaction &transaction) { return feed::wrongDigests(transaction.db); });
        QCOMPARE(wrong, QStringList());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start();
        if (!m_server)
            std::exit(77);
    }
    void cleanupTestCase() { m_server.reset(); }

    void s1_s2_s6_eachKeyHasOneEffectWhateverBecomesOfTheServer()
    {
        const QString address = freshDatabase(m_server->address());
        const QString name = address.section(u"dbname="_s, -1);
        HubFixture hub(address);
        auto running = begin(hub);
        const auto stop = qScopeGuard([this] { m_enough = true; });
        const auto stored = [&] { return m_server->administer(u"SELECT COUNT(*) FROM message"_s, name).toInt(); };
        for (int round = 0; round < 6; ++round) { // between two faults something has to get through
            const int before = stored();
            QVERIFY(QTest::qWaitFor([&] { return stored() > before; }, 30'000));
            if (round % 3 == 2) {
                m_server->crash();
                m_server->begin();
            } else {
                (void)m_server->endSessions(name);
            }
        }
        endAndVerify(hub, running);
    }
    void s1_s2_s6_aStandbyTakesOver()
    {
        const QString address = freshDatabase(m_server->address());
        const QString name = address.section(u"dbname="_s, -1);
        auto standby = m_server->standby();
        m_server->administer(u"ALTER SYSTEM SET synchronous_standby_names = '*'"_s);
        m_server->administer(u"SELECT pg_reload_conf()"_s);
        QVERIFY(QTest::qWaitFor([&] { return m_server->administer(u"SELECT string_agg(sync_state, '') FROM pg_stat_replication"_s) == "sync"_L1; }, 20'000));
        HubFixture hub(address + u" host=%1,%2"_s.arg(m_server->folder(), standby->folder()));
        auto running = begin(hub);
        const auto stored = [&](const PostgresServer &server) { return server.administer(u"SELECT COUNT(*) FROM message"_s, name).toInt(); };
        const auto stop = qScopeGuard([this] { m_enough = true; });
        QVERIFY(QTest::qWaitFor([&] { return stored(*m_server) > clients; }, 30'000));
        m_server->crash();
        standby->administer(u"SELECT pg_promote()"_s);
        QElapsedTimer away;
        away.start();
        const int before = stored(*standby);
        QVERIFY(QTest::qWaitFor([&] { return stored(*standby) > before; }, 30'000));
        qInfo("writing goes on %lld ms after the promotion", away.elapsed());
        endAndVerify(hub, running);
        hub.close();
        standby.reset();
        m_server->begin();
        m_server->administer(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
        m_server->administer(u"SELECT pg_reload_conf()"_s);
    }
    void s2_aCommandWhoseCommitIsInDoubtHasOneEffect()
    {
        const QString address = freshDatabase(m_server->address());
        HubFixture hub(address);
        const auto karim = hub.as(u"karim"_s);
        const QString key = newId();
        std::future<Outcome> doubtful;
        {
            const HeldCommits commits(*m_server);
            doubtful = std::async(std::launch::async, [&] { return hub.command(karim, u"message.send"_s, draft(u"building:1"_s), key); });
            QVERIFY(commits.awaitOne());
            (void)m_server->endSessions(address.section(u"dbname="_s, -1)); // committed, and nobody is told
        }
        const auto first = doubtful.get();
        QCOMPARE(first.status, 503);
        QVERIFY(!first.response.header("Retry-After").isEmpty());
        Outcome second;
        QVERIFY(QTest::qWaitFor([&] { return (second = hub.command(karim, u"message.send"_s, draft(u"building:1"_s), key)).status != 503; }, 20'000));
        QCOMPARE(second.status, 200);
        QCOMPARE(figures(hub, u"SELECT COUNT(*), MAX(id) FROM message"_s), (QStringList { u"1"_s, second.body.value("id"_L1).toString() }));
    }
    void whileTheServerIsAwayEverybodyIsToldToComeBack()
    {
        HubFixture hub(freshDatabase(m_server->address()));
        const auto karim = hub.as(u"karim"_s);
        m_server->crash();
        const auto sync = hub.sync(hub.box(u"flat:1"_s));
        const auto list = hub.get(u"/v1/messages"_s, karim);
        const auto signIn = hub.post(u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, HubFixture::password() } });
        const auto health = hub.get(u"/v1/health"_s);
        m_server->begin();
        for (const auto &answer : { sync, list, signIn }) {
            QCOMPARE(answer.status, 503);
            QVERIFY(!answer.response.header("Retry-After").isEmpty());
            QVERIFY2(!answer.response.body.contains("PGSQL") && !answer.response.body.contains("/tmp"), answer.response.body.constData());
        }
        QCOMPARE(health.status, 200);
        QVERIFY(QTest::qWaitFor([&] { return hub.sync(hub.box(u"flat:1"_s)).status == 200; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return hub.command(karim, u"message.send"_s, draft(u"building:1"_s)).status == 200; }, 20'000));
    }
};

QTEST_GUILESS_MAIN(TestOnPostgresql)
#include "test_on_postgresql.moc"
