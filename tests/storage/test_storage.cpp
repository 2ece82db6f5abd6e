// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "freshtestserver.h"
#include "thingtest.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// What the stores rely on, whatever database stands behind `Database`: this file runs on each of them (PALIER_TEST_DATABASE).
class TestStorage : public testing::ThingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = { .path = m_folder->filePath(u"test.db"_s), .server = freshTestServer() };
        QVERIFY(migrate(*open(), steps(), QDateTime::currentDateTimeUtc()));
    }

    void valuesComeBackAsTheyWent()
    {
        auto db = open();
        QVERIFY(db->run(u"INSERT INTO thing (name, size, colour) VALUES (?, ?, ?)"_s, { u"é🛗\n'"_s, 1LL << 53, QString() }));
        const auto row = db->row(u"SELECT name, size, colour FROM thing"_s);
        QCOMPARE((*row)->at(0).toString(), u"é🛗\n'"_s);
        QCOMPARE((*row)->at(1).toLongLong(), 1LL << 53);
        QVERIFY((*row)->at(2).toString().isEmpty() && !(*row)->at(2).isNull()); // an empty text is not NULL
        QVERIFY(db->run(u"UPDATE thing SET size = ?"_s, { QVariant() }));
        QVERIFY((*db->row(u"SELECT size FROM thing"_s))->first().isNull());
    }
    void anUpdateReturnsWhatItMade()
    {
        auto db = open();
        QVERIFY(db->run(u"INSERT INTO thing (name, size) VALUES ('head', 4)"_s));
        for (int i = 5; i < 8; ++i) {
            const auto head = db->row(u"UPDATE thing SET size = size + 1 WHERE name = ? RETURNING size"_s, { u"head"_s });
            QCOMPARE((*head)->first().toInt(), i);
        }
    }
    void aFailedTransactionChangesNothing()
    {
        auto db = open();
        const auto done = db->atomically([&]() -> Result<Done> {
            (void)add(*db, u"one"_s);
            return Error { Error::Kind::NotFound, u"no"_s };
        });
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QCOMPARE(count(*db), 0);
    }
    void anUndoableStepIsUndoneAlone()
    {
        auto db = open();
        QVERIFY(db->atomically([&]() -> Result<Done> {
            (void)add(*db, u"kept"_s);
            const auto undone = db->undoable([&]() -> Result<Done> {
                (void)add(*db, u"gone"_s);
                const auto inner = db->undoable([&] { return add(*db, u"inner"_s); });
                return inner ? Result<Done>(Error { Error::Kind::Conflict, {} }) : inner;
            });
            return undone ? Result<Done>(Error {}) : add(*db, u"after"_s);
        }));
        QCOMPARE(count(*db), 2);
    }
    void aFailedStatementCanBeUndoneAlone()
    {
        auto db = open();
        QVERIFY(add(*db, u"one"_s));
        for (int i = 0; i < 3; ++i) { // the statement stays prepared, or is prepared again
            QVERIFY(db->atomically([&]() -> Result<Done> {
                const auto again = db->undoable([&] { return add(*db, u"one"_s); });
                const auto wrong = db->undoable([&]() -> Result<Done> {
                    auto rows = db->rows(u"SELECT nothing FROM nowhere"_s);
                    return rows ? Result<Done>(Done {}) : rows.error();
                });
                return again || wrong ? Result<Done>(Error {}) : add(*db, u"more %1"_s.arg(i));
            }));
        }
        QCOMPARE(count(*db), 4);
    }
    void afterAFailedTransactionTheNextOneIsWhole()
    {
        auto db = open();
        QVERIFY(!db->atomically([&]() -> Result<Done> {
            (void)add(*db, u"one"_s);
            return add(*db, u"one"_s);
        }));
        QVERIFY(db->atomically([&] { return add(*db, u"one"_s); }));
        QCOMPARE(count(*db), 1);
    }
    void textIsOrderedByCodePoint()
    {
        auto db = open();
        QStringList names { u"Z"_s, u"a"_s, u"é"_s, u"flat:10"_s, u"flat:2"_s, u"flat-3"_s, u"Apt 9"_s, u"apt 9"_s, u"E"_s, u"z"_s };
        for (const auto &name : std::as_const(names))
            QVERIFY(add(*db, name));
        const auto listed = [&db](const QString &sql, const QVariantList &values) {
            QStringList out;
            const auto rows = db->rows(sql, values);
            for (const auto &row : *rows)
                out.append(row.first().toString());
            return out;
        };
        names.sort();
        QCOMPARE(listed(u"SELECT name FROM thing ORDER BY name"_s, {}), names);
        QCOMPARE(listed(u"SELECT name FROM thing WHERE name < ? ORDER BY name DESC LIMIT ?"_s, { u"a"_s, 2 }), (QStringList { u"Z"_s, u"E"_s }));
        QCOMPARE(listed(u"SELECT MAX(name) FROM thing WHERE name <> ?"_s, { u"é"_s }), QStringList { u"z"_s });
    }
    void aNulInATextIsRefused()
    {
        auto db = open();
        QCOMPARE(add(*db, QString::fromLatin1("a\0b", 3)).error().kind, Error::Kind::Invalid);
        QVERIFY(add(*db, u"a"_s));
        QCOMPARE(count(*db), 1);
    }
    void writersTakeTurns()
    {
        QVERIFY(open()->run(u"INSERT INTO thing (name, size) VALUES ('counter', 0)"_s));
        const auto countUp = [this] {
            auto db = open();
            bool good = true;
            for (int i = 0; i < 40; ++i) {
                good = good && db->atomically([&]() -> Result<Done> {
                    const auto size = (*db->row(u"SELECT size FROM thing WHERE name = 'counter'"_s))->first().toInt();
                    auto written = db->run(u"UPDATE thing SET size = ? WHERE name = 'counter'"_s, { size + 1 });
                    return written ? Result<Done>(Done {}) : written.error();
                }).hasValue();
            }
            return good;
        };
        auto one = std::async(std::launch::async, countUp);
        auto two = std::async(std::launch::async, countUp);
        QVERIFY(one.get() && two.get());
        QCOMPARE((*open()->row(u"SELECT size FROM thing"_s))->first().toInt(), 80);
    }
    void whoWaitsTooLongToWriteIsToldToComeBack()
    {
        auto one = open();
        auto two = open();
        QVERIFY(one->atomically([&]() -> Result<Done> {
            const auto kept = two->atomically([&] { return add(*two, u"two"_s); }); // five seconds
            if (kept || kept.error().kind != Error::Kind::Unavailable || kept.error().retryAfterSeconds == 0)
                return Error { Error::Kind::Internal, u"was let in"_s };
            return add(*one, u"one"_s);
        }));
        QVERIFY(two->atomically([&] { return add(*two, u"two"_s); }));
        QCOMPARE(count(*one), 2);
    }
    void everythingIsTakenOverFromAnotherDatabaseAndBack()
    {
        const QList<Migration> persons { { u"persons"_s, { u"CREATE TABLE person (name TEXT PRIMARY KEY, boss TEXT REFERENCES person (name), note TEXT, size BIGINT)"_s } } };
        const auto all = [](Database &db) { return *db.rows(u"SELECT name, boss, note, size FROM person ORDER BY name"_s); };
        const auto now = QDateTime::currentDateTimeUtc();
        auto from = *Database::open({ .path = m_folder->filePath(u"from.db"_s) });
        QVERIFY(migrate(*from, persons, now) && from->run(u"PRAGMA foreign_keys = OFF"_s));
        for (int i = 0; i < 95; ++i) { // each before the one it refers to
            const QVariant boss = i < 94 ? QVariant(u"p%1"_s.arg(i + 1, 3, 10, QChar(u'0'))) : QVariant();
            const QVariant note = i % 3 == 0 ? QVariant() : i % 3 == 1 ? QVariant(QString()) : QVariant(u"é \\ ' ? \n🛗"_s);
            QVERIFY(from->run(u"INSERT INTO person (name, boss, note, size) VALUES (?, ?, ?, ?)"_s,
                { u"p%1"_s.arg(i, 3, 10, QChar(u'0')), boss, note, i % 2 ? QVariant(1LL << 50) : QVariant() }));
        }
        auto to = open();
        QVERIFY(migrate(*to, steps() + persons, now));
        QVERIFY(to->run(u"INSERT INTO person (name) VALUES ('before')"_s));
        const auto takeOver = [](Database &target, Database &source) {
            return source.atomically([&] { return target.atomically([&] { return target.takeOver(source); }); });
        };
        const auto taken = takeOver(*to, *from);
        QVERIFY2(taken, qPrintable(taken ? QString() : toString(taken.error())));
        const auto same = [](const QList<Row> &a, const QList<Row> &b) {
            return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Row &left, const Row &right) {
                return std::equal(left.begin(), left.end(), right.begin(), [](const QVariant &x, const QVariant &y) { return x.isNull() == y.isNull() && (x.isNull() || x.toString() == y.toString()); });
            });
        };
        QVERIFY(same(all(*to), all(*from)));
        auto back = *Database::open({ .path = m_folder->filePath(u"back.db"_s) });
        QVERIFY(migrate(*back, persons, now));
        QVERIFY(to->run(u"DROP TABLE thing"_s)); // only what both have
        const auto returned = takeOver(*back, *to);
        QVERIFY2(returned, qPrintable(returned ? QString() : toString(returned.error())));
        QVERIFY(same(all(*back), all(*from)));
        QVERIFY(from->run(u"UPDATE person SET boss = 'nobody' WHERE name = 'p007'"_s));
        QVERIFY(!takeOver(*to, *from));
        QVERIFY(same(all(*to), all(*back)));
        QVERIFY(!to->run(u"INSERT INTO person (name, boss) VALUES ('x', 'nobody')"_s)); // references are held as before
    }
    void nothingIsWrongWithAWholeDatabase()
    {
        auto db = open();
        QVERIFY(add(*db, u"one"_s));
        const auto findings = db->check();
        QVERIFY(findings && findings->isEmpty());
    }
    void aBrokenRuleIsAnErrorThatNamesTheStatement()
    {
        auto db = open();
        QVERIFY(add(*db, u"one"_s));
        const auto again = add(*db, u"one"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Storage);
        QVERIFY(again.error().detail.contains(u"INSERT INTO thing"_s));
        QVERIFY(!db->rows(u"SELECT nothing FROM nowhere"_s));
        QVERIFY(add(*db, u"two"_s)); // and the connection goes on
    }
    void migrationsRunOnceAndInOrder()
    {
        auto db = open();
        QCOMPARE(*schemaVersion(*db), 2);
        QVERIFY(migrate(*db, steps(), QDateTime::currentDateTimeUtc()));
        const QList<Migration> more = steps() + QList<Migration> { { u"names"_s, { u"UPDATE thing SET name = 'x'"_s } } };
        QVERIFY(migrate(*db, more, QDateTime::currentDateTimeUtc()));
        QCOMPARE(*schemaVersion(*db), 3);
        const auto newer = migrate(*db, steps(), QDateTime::currentDateTimeUtc());
        QCOMPARE(newer.error().kind, Error::Kind::Mismatch);
    }
    void aFailedMigrationLeavesTheStepBefore()
    {
        auto db = open();
        const QList<Migration> bad = steps() + QList<Migration> { { u"bad"_s, { u"CREATE TABLE other (id TEXT)"_s, u"NO SQL"_s } } };
        QVERIFY(!migrate(*db, bad, QDateTime::currentDateTimeUtc()));
        QCOMPARE(*schemaVersion(*db), 2);
        QVERIFY(!db->rows(u"SELECT * FROM other"_s));
    }
    void jobsThatWaitTogetherAreCommittedTogetherAndFailAlone()
    {
        auto queue = *WriteQueue::open(m_options);
        std::promise<void> gate;
        auto opened = gate.get_future().share();
        queue->submit<Done>([opened](Database &) { return opened.wait(), Result<Done>(Done {}); }, [](const Result<Done> &) {});
        std::array<std::promise<bool>, 20> answers;
        for (int i = 0; i < 20; ++i) {
            queue->submit<Done>([i](Database &db) { return add(db, i % 4 == 3 ? u"thing 0"_s : u"thing %1"_s.arg(i)); },
                [&answer = answers[static_cast<std::size_t>(i)]](const Result<Done> &done) { answer.set_value(done.hasValue()); });
        }
        gate.set_value();
        int kept = 0;
        for (auto &answer : answers)
            kept += answer.get_future().get() ? 1 : 0;
        const auto db = open();
        QCOMPARE(count(*db), qint64(kept));
    }
    void aReplyComesOnlyAfterTheCommit()
    {
        auto queue = *WriteQueue::open(m_options);
        for (int i = 0; i < 20; ++i) {
            std::promise<qint64> seen;
            queue->submit<Done>([i](Database &db) { return add(db, QString::number(i)); },
                [&](const Result<Done> &) {
                    auto other = Database::open(m_options);
                    seen.set_value(count(**other));
                });
            QCOMPARE(seen.get_future().get(), qint64(i + 1));
        }
    }
    void readersSeeOneStateAndCannotWrite()
    {
        auto queue = *WriteQueue::open(m_options);
        auto readers = *ReadPool::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        QVERIFY(!wait(*readers, [](Database &db) { return add(db, u"two"_s); }));
        QVERIFY(wait(*readers, [&](Database &db) -> Result<Done> {
            const auto before = count(db);
            const auto written = wait(*queue, [](Database &writer) { return add(writer, u"three"_s); });
            return written && before == 1 && count(db) == 1 ? Result<Done>(Done {}) : Error { Error::Kind::Internal, u"saw a later state"_s };
        }));
    }
    void stoppingFinishesWhatWasAccepted()
    {
        std::atomic<int> done = 0;
        {
            auto queue = *WriteQueue::open(m_options);
            for (int i = 0; i < 300; ++i)
                queue->submit<Done>([i](Database &db) { return add(db, QString::number(i)); }, [&done](const Result<Done> &added) { done += added ? 1 : 0; });
        }
        QCOMPARE(done.load(), 300);
        QCOMPARE(count(*open()), 300);
    }
    void tooManyWaitingJobsAreRefused()
    {
        auto queue = *WriteQueue::open(m_options);
        std::promise<void> gate;
        auto opened = gate.get_future().share();
        std::atomic<int> refused = 0;
        queue->submit<Done>([opened](Database &) { return opened.wait(), Result<Done>(Done {}); }, [](const Result<Done> &) {});
        for (std::size_t i = 0; i < JobQueue::maxWaiting + 400; ++i)
            queue->submit<Done>([](Database &) { return Result<Done>(Done {}); },
                [&refused](const Result<Done> &done) { refused += !done && done.error().kind == Error::Kind::Unavailable ? 1 : 0; });
        QVERIFY(refused.load() >= 200);
        QCOMPARE(queue->figures().refused.value(), quint64(refused.load()));
        QVERIFY(queue->waiting() >= JobQueue::maxWaiting - 200);
        gate.set_value();
    }
    void aQueueAtRestKeepsNothingOfItsJobs()
    {
        auto queue = *WriteQueue::open(m_options);
        auto body = std::make_shared<QByteArray>(1'000, 'x');
        const std::weak_ptr<QByteArray> left = body;
        QVERIFY(wait(*queue, [body](Database &) { return Result<Done>(Done {}); }));
        body.reset();
        QTRY_VERIFY(left.expired());
    }
    void aQueueCountsWhatItDoes()
    {
        auto queue = *WriteQueue::open(m_options);
        std::promise<void> begun;
        std::promise<void> gate;
        auto opened = gate.get_future().share();
        queue->submit<Done>([&begun, opened](Database &) { return begun.set_value(), opened.wait(), Result<Done>(Done {}); }, [](const Result<Done> &) {});
        begun.get_future().wait();
        QTRY_VERIFY(queue->busyFor() > std::chrono::milliseconds(0));
        for (int i = 0; i < 3; ++i)
            queue->submit<Done>([](Database &) { return Result<Done>(Done {}); }, [](const Result<Done> &) {});
        QCOMPARE(queue->waiting(), std::size_t(3));
        gate.set_value();
        QVERIFY(!wait(*queue, [](Database &) -> Result<Done> { return Error { Error::Kind::Storage, u"disk"_s }; }));
        const auto &figures = queue->figures();
        QCOMPARE(figures.jobs.value(), 5U);
        const auto together = figures.jobsTogether.snapshot();
        QCOMPARE(together.sum, 5.0);
        QCOMPARE(together.upTo.back(), figures.seconds.snapshot().upTo.back());
        QCOMPARE(figures.failed.value(), 1U);
        QVERIFY(figures.seconds.snapshot().sum > 0);
        QCOMPARE(queue->waiting(), std::size_t(0));
    }
    void damageFoundWhileServingStopsWriting()
    {
        auto queue = *WriteQueue::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        m_options.health->setDamaged();
        QCOMPARE(wait(*queue, [](Database &db) { return add(db, u"two"_s); }).error().kind, Error::Kind::Unavailable);
    }
    void damageFoundByAJobStopsThoseThatWaitWithItAndAfterIt()
    {
        constexpr int waiting = 300; // more than one batch
        auto queue = *WriteQueue::open(m_options);
        std::promise<void> begun;
        std::promise<void> gate;
        std::promise<void> last;
        std::atomic<int> refused = 0;
        queue->submit<Done>([&](Database &) { return begun.set_value(), gate.get_future().wait(), Result<Done>(Done {}); }, [](const Result<Done> &) {});
        begun.get_future().wait();
        queue->submit<Done>(
            [this](Database &) -> Result<Done> {
                m_options.health->setDamaged();
                return Error { Error::Kind::Storage, u"database disk image is malformed"_s };
            },
            [](const Result<Done> &) {});
        for (int i = 0; i < waiting; ++i) {
            queue->submit<Done>([i](Database &db) { return add(db, QString::number(i)); },
                [&, i](const Result<Done> &done) {
                    refused += !done && done.error().kind == Error::Kind::Unavailable ? 1 : 0;
                    if (i == waiting - 1)
                        last.set_value();
                });
        }
        gate.set_value();
        last.get_future().wait();
        QCOMPARE(refused.load(), waiting);
        QCOMPARE(count(*open()), 0);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "test_storage.moc"
