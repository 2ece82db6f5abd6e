// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "servedhub.h"

#include "core/ids.h"

#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

/// The real box at a hub on PostgreSQL whose server fails at the worst moment.
class TestBoxAndPostgresql : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start();
        if (!m_server)
            std::exit(77);
        qputenv("PALIER_TEST_DATABASE", m_server->address().toUtf8());
    }
    void cleanupTestCase() { m_server.reset(); }

    void aMessageWhoseCommitWasInDoubtIsSeenAsSoonAsItIsSentAgain()
    {
        ServedHub served;
        auto &hub = served.hub;
        Box box(served, served.secretOf(u"flat:1"_s));
        box.start();
        QTRY_COMPARE(box.engine->link(), SyncEngine::Link::Online);
        served.write(u"flat:1"_s, u"avant"_s);
        QTRY_COMPARE(box.headlines(), QStringList { u"avant"_s }); // hints arrive
        const auto karim = hub.as(u"karim"_s);
        const QString key = newId();
        const auto send = [&] { return hub.command(karim, u"message.send"_s, hub::draft(u"flat:1"_s, u"alerte"_s), key); };
        m_server->administer(u"ALTER SYSTEM SET synchronous_standby_names = 'nobody'"_s);
        m_server->administer(u"SELECT pg_reload_conf()"_s);
        auto doubtful = std::async(std::launch::async, send);
        const auto waits = [&] { return m_server->administer(u"SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s).toInt() > 0; };
        const bool waited = QTest::qWaitFor(waits, 20'000);
        m_server->administer(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s); // committed: nobody is told
        m_server->administer(u"ALTER SYSTEM RESET synchronous_standby_names"_s);
        m_server->administer(u"SELECT pg_reload_conf()"_s);
        QCOMPARE(doubtful.get().status, 503);
        QVERIFY(waited);
        QTRY_COMPARE_WITH_TIMEOUT(send().status, 200, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(box.headlines(), (QStringList { u"alerte"_s, u"avant"_s }), 10'000); // and not with the next poll, in minutes
    }
};

QTEST_GUILESS_MAIN(TestBoxAndPostgresql)
#include "test_box_and_postgresql.moc"
