// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "heldcommits.h"
#include "postgresserver.h"
#include "storage/jobqueue.h"
#include "storage/migrations.h"
#include "storage/serveraddress.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <future>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// What only a server can do: go away, come back, end a session, let another one in, be somebody else's.
class TestPostgresql : public QObject
{
    Q_OBJECT

    std::unique_ptr<PostgresServer> m_server;
    QString m_name; ///< of the database
    Database::Options m_options;

    static Result<Done> add(Database &db, const QString &name)
    {
        auto added = db.run(u"INSERT INTO thing (name) VALUES (?)"_s, { name });
        return added ? Result<Done>(Done {}) : added.error();
    }
    QString stored() const { return m_server->administer(u"SELECT string_agg(name, ' ' ORDER BY name) FROM thing"_s, m_name); }
    static std::future<Result<Done>> begin(JobQueue &queue, const std::function<Result<Done>(Database &)> &work)
    {
        auto answer = std::make_shared<std::promise<Result<Done>>>();
        auto outcome = answer->get_future();
        queue.submit<Done>(work, [answer](const Result<Done> &done) { answer->set_value(done); });
        return outcome;
    }
    static Result<Done> wait(JobQueue &queue, const std::function<Result<Done>(Database &)> &work) { return begin(queue, work).get(); }
    static bool comeBackLater(const Result<Done> &done)
    {
        return !done && done.error().kind == Error::Kind::Unavailable && done.error().retryAfterSeconds > 0;
    }
    /// Asks again, as clients do, until it works; false after 30 s.
    static bool worksInTheEnd(JobQueue &queue, const std::function<Result<Done>(Database &)> &work)
    {
        return QTest::qWaitFor([&] { return wait(queue, work).hasValue(); }, 30'000);
    }
    static Result<Done> readable(Database &db)
    {
        auto rows = db.rows(u"SELECT name FROM thing"_s);
        return rows ? Result<Done>(Done {}) : rows.error();
    }
    static Error whyNot(const Database::Options &options)
    {
        auto db = Database::open(options);
        return db ? Error { Error::Kind::Internal, u"was let in"_s } : db.error();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = PostgresServer::start();
        if (!m_server)
            std::exit(77);
    }
    void init()
    {
        const auto address = freshDatabase(m_server->address());
        m_name = address.section(u"dbname="_s, -1);
        m_options = { .server = *serverFrom(address), .sole = true };
        const QList<Migration> steps { { u"things"_s, { u"CREATE TABLE thing (name TEXT PRIMARY KEY)"_s } } };
        QVERIFY(migrate(**Database::open({ .server = m_options.server }), steps, QDateTime::currentDateTimeUtc()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void aSessionThatEndedBetweenTwoJobsIsReplacedUnnoticed()
    {
        auto queue = *WriteQueue::open(m_options);
        auto readers = *ReadPool::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        QCOMPARE(m_server->endSessions(m_name), 3);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"two"_s); }));
        for (int i = 0; i < 4; ++i)
            QVERIFY(wait(*readers, readable));
        QCOMPARE(stored(), u"one two"_s);
    }
    void aSessionThatEndsInTheMiddleOfABatchTakesTheBatchWithIt()
    {
        auto queue = *WriteQueue::open(m_options);
        std::promise<void> reached;
        std::promise<void> go;
        auto first = begin(*queue, [&](Database &db) {
            reached.set_value();
            go.get_future().wait();
            return add(db, u"first"_s);
        });
        reached.get_future().wait();
        std::vector<std::future<Result<Done>>> batch;
        std::promise<void> inside;
        std::promise<void> ended;
        batch.push_back(begin(*queue, [](Database &db) { return add(db, u"second"_s); }));
        batch.push_back(begin(*queue, [&](Database &db) {
            inside.set_value();
            ended.get_future().wait();
            return add(db, u"third"_s);
        }));
        batch.push_back(begin(*queue, [](Database &db) { return add(db, u"fourth"_s); }));
        go.set_value();
        inside.get_future().wait();
        QVERIFY(first.get());
        QCOMPARE(m_server->endSessions(m_name), 1);
        ended.set_value();
        for (auto &outcome : batch)
            QVERIFY(comeBackLater(outcome.get()));
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"later"_s); }));
        QCOMPARE(stored(), u"first later"_s);
    }
    void aCommitWhoseAnswerDoesNotComeIsNotCalledSuccess()
    {
        auto queue = *WriteQueue::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        std::future<Result<Done>> doubtful;
        {
            const HeldCommits commits(*m_server);
            doubtful = begin(*queue, [](Database &db) { return add(db, u"two"_s); });
            QVERIFY(commits.awaitOne());
            QCOMPARE(m_server->endSessions(m_name), 1);
        }
        QVERIFY(comeBackLater(doubtful.get()));
        QCOMPARE(stored(), u"one two"_s); // it had been committed: a key is what keeps the next attempt from doubling it
        QVERIFY(worksInTheEnd(*queue, [](Database &db) { return add(db, u"three"_s); }));
    }
    void whileTheServerIsAwayJobsAreRefusedAtOnceAndThenGoOn()
    {
        auto queue = *WriteQueue::open(m_options);
        auto readers = *ReadPool::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"before"_s); }));
        m_server->crash();
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i) {
            QVERIFY(comeBackLater(wait(*queue, [i](Database &db) { return add(db, u"lost %1"_s.arg(i)); })));
            QVERIFY(comeBackLater(wait(*readers, readable)));
        }
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        m_server->begin();
        QVERIFY(worksInTheEnd(*queue, [](Database &db) { return add(db, u"after"_s); }));
        QVERIFY(worksInTheEnd(*readers, readable));
        QCOMPARE(stored(), u"after before"_s);
    }
    void aQueueEndsAlsoWhileTheServerIsAway()
    {
        auto queue = *WriteQueue::open(m_options);
        m_server->crash();
        QVERIFY(comeBackLater(wait(*queue, [](Database &db) { return add(db, u"one"_s); })));
        queue.reset();
        m_server->begin();
    }
    void oneHubAtATime()
    {
        auto queue = *WriteQueue::open(m_options);
        const auto second = WriteQueue::open(m_options);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().detail, u"a hub is serving from this database: stop it first"_s);
        QVERIFY(Database::open({ .server = m_options.server })); // commands beside it
        queue.reset();
        QVERIFY(WriteQueue::open(m_options));
    }
    void aHubThatLostItsPlaceToAnotherDoesNotWrite()
    {
        auto queue = *WriteQueue::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        // The other one waits at the door, and is in as soon as the first one's session has gone.
        auto other = std::async(std::launch::async, [this] { return WriteQueue::open(m_options); });
        const auto atTheDoor = [&] { return m_server->administer(u"SELECT COUNT(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"_s, m_name) == "1"_L1; };
        QVERIFY(QTest::qWaitFor(atTheDoor, 1'900));
        m_server->administer(u"SELECT pg_terminate_backend(pid, 5000) FROM pg_locks WHERE locktype = 'advisory' AND granted"_s, m_name);
        auto taken = other.get();
        QVERIFY(taken);
        QVERIFY(comeBackLater(wait(*queue, [](Database &db) { return add(db, u"two"_s); })));
        QVERIFY(wait(**taken, [](Database &db) { return add(db, u"three"_s); }));
        taken->reset();
        QVERIFY(worksInTheEnd(*queue, [](Database &db) { return add(db, u"four"_s); }));
        QCOMPARE(stored(), u"four one three"_s);
    }
    void anErrorThatIsPassedOverFailsTheTransaction()
    {
        auto db = *Database::open(m_options);
        const auto done = db->atomically([&]() -> Result<Done> {
            (void)add(*db, u"one"_s);
            (void)add(*db, u"one"_s); // the server would now answer COMMIT with success, and roll back
            return Done {};
        });
        QVERIFY(!done);
        QVERIFY(!db->atomically([&]() -> Result<Done> {
            auto inner = db->undoable([&]() -> Result<Done> {
                (void)add(*db, u"two"_s);
                (void)add(*db, u"two"_s);
                return Done {};
            });
            return inner;
        }));
        QVERIFY(add(*db, u"three"_s));
        QCOMPARE(stored(), u"three"_s);
    }
    void errorsDoNotQuoteRows()
    {
        auto db = *Database::open(m_options);
        QVERIFY(add(*db, u"Mme Martin"_s));
        const auto again = add(*db, u"Mme Martin"_s);
        QVERIFY2(!again.error().detail.contains(u"Martin"_s) && again.error().detail.contains(u"23505"_s), qPrintable(again.error().detail));
    }
    void whyADatabaseCannotBeOpenedIsSaidInOneLine()
    {
        m_server->administer(u"CREATE ROLE locked LOGIN PASSWORD 'right'"_s);
        QFile rules(m_server->folder() + u"/data/pg_hba.conf"_s);
        QVERIFY(rules.open(QIODevice::ReadOnly));
        const auto before = rules.readAll();
        rules.close();
        QVERIFY(rules.open(QIODevice::WriteOnly) && rules.write("local all locked scram-sha-256\n" + before) > 0);
        rules.close();
        m_server->administer(u"SELECT pg_reload_conf()"_s);
        m_server->administer(u"CREATE DATABASE latin TEMPLATE template0 ENCODING LATIN1 LC_COLLATE 'C' LC_CTYPE 'C'"_s);
        qputenv("PGPASSWORD", "geheim");
        const QList<std::pair<QString, QString>> cases {
            { u"dbname=nowhere"_s, u"does not exist"_s },
            { u"user=nobody"_s, u"does not exist"_s },
            { u"user=locked"_s, u"password authentication failed"_s },
            { u"host=nowhere.invalid"_s, u"could not translate host name"_s },
            { u"host=/tmp/nothing-here"_s, u"No such file or directory"_s },
            { u"dbname=latin"_s, u"LATIN1"_s },
        };
        for (const auto &[setting, why] : cases) {
            const auto error = whyNot({ .server = *serverFrom(m_server->address() + u' ' + setting) });
            QVERIFY2(error.detail.contains(why) && !error.detail.contains(u'\n') && !error.detail.contains(u"geheim"_s), qPrintable(error.detail));
        }
        qunsetenv("PGPASSWORD");
    }
};

QTEST_GUILESS_MAIN(TestPostgresql)
#include "test_postgresql.moc"
