// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "heldcommits.h"
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
        std::future<hub::Outcome> doubtful;
        {
            const HeldCommits commits(*m_server);
            doubtful = std::async(std::launch::async, send);
            QVERIFY(commits.awaitOne());
            m_server->administer(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"_s); // committed: nobody is told
        }
        QCOMPARE(doubtful.get().status, 503);
        QTRY_COMPARE_WITH_TIMEOUT(send().status, 200, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(box.headlines(), (QStringList { u"alerte"_s, u"avant"_s }), 10'000); // and not with the next poll, in minutes
    }
};

QTEST_GUILESS_MAIN(TestBoxAndPostgresql)
#include "test_box_and_postgresql.moc"
