// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "storage/jobqueue.h"
#include "storage/migrations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// What the stores rely on, whatever database stands behind `Database`: this file is to run on each of them.
class TestStorage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Database::Options m_options;

    std::unique_ptr<Database> open()
    {
        auto db = Database::open(m_options);
        if (!db)
            qFatal("%s", qPrintable(toString(db.error())));
        return *std::move(db);
    }
    static qint64 count(Database &db)
    {
        const auto row = db.row(u"SELECT COUNT(*) FROM thing"_s);
        return row && *row ? (*row)->first().toLongLong() : -1;
    }
    static Result<Done> add(Database &db, const QString &name)
    {
        auto added = db.run(u"INSERT INTO thing (name) VALUES (?)"_s, { name });
        return added ? Result<Done>(Done {}) : added.error();
    }
    static Result<Done> wait(JobQueue &queue, const std::function<Result<Done>(Database &)> &work)
    {
        std::promise<Result<Done>> answer;
        queue.submit<Done>(work, [&answer](const Result<Done> &done) { answer.set_value(done); });
        return answer.get_future().get();
    }
    static const QList<Migration> &steps()
    {
        static const QList<Migration> all {
            { u"things"_s, { u"CREATE TABLE thing (name TEXT PRIMARY KEY, size BIGINT)"_s } },
            { u"colours"_s, { u"ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"_s, u"CREATE INDEX thing_colour ON thing (colour)"_s } },
        };
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = { .path = m_folder->filePath(u"test.db"_s) };
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
    void whatIsKeptOfAPowerCutIsChosen()
    {
        const auto setting = [](Database &db, const QString &name) { return (*db.row(u"PRAGMA "_s + name))->first().toString(); };
        auto every = open();
        QCOMPARE(setting(*every, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(setting(*every, u"synchronous"_s), u"2"_s); // FULL
        QCOMPARE(setting(*every, u"secure_delete"_s), u"2"_s); // FAST
        m_options.durability = Database::Durability::Normal;
        m_options.erasure = Database::Erasure::Full;
        auto some = open();
        QCOMPARE(setting(*some, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(setting(*some, u"synchronous"_s), u"1"_s); // NORMAL
        QCOMPARE(setting(*some, u"secure_delete"_s), u"1"_s); // ON
    }
    void withoutAPathNothingIsShared()
    {
        m_options.path.clear();
        auto one = open();
        QVERIFY(migrate(*one, steps(), QDateTime::currentDateTimeUtc()));
        QVERIFY(add(*one, u"one"_s));
        QCOMPARE(count(*one), 1);
        QVERIFY(!open()->rows(u"SELECT * FROM thing"_s));
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
                    auto other = Database::open({ .path = m_options.path, .access = Database::Access::ReadOnly });
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
        gate.set_value();
    }
    void aDamagedFileIsNoticedAndNotWritten()
    {
        {
            auto db = open();
            QVERIFY(db->atomically([&]() -> Result<Done> {
                for (int i = 0; i < 5000; ++i)
                    (void)add(*db, u"thing %1"_s.arg(i));
                return Done {};
            }));
        }
        QFile file(m_options.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(8192);
        file.write(QByteArray(16'384, '\x5a'));
        file.close();
        const auto written = [&] {
            QFile bytes(m_options.path);
            return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
        };
        int told = 0;
        m_options.health = std::make_shared<DatabaseHealth>([&told] { ++told; });
        {
            auto db = open();
            const auto findings = db->check();
            (void)db->check();
            QVERIFY(m_options.health->isDamaged());
            QVERIFY(!findings || !findings->isEmpty());
            QCOMPARE(told, 1);
        }
        const auto before = written();
        auto queue = *WriteQueue::open(m_options);
        const auto refused = wait(*queue, [](Database &db) { return add(db, u"new"_s); });
        QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
        queue.reset();
        QCOMPARE(written(), before);
    }
    void theRowsBeforeTheDamageAreReadable()
    {
        {
            auto db = open();
            QVERIFY(db->atomically([&]() -> Result<Done> {
                for (int i = 0; i < 5000; ++i)
                    (void)add(*db, u"thing %1"_s.arg(i));
                return Done {};
            }));
        }
        QFile file(m_options.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto middle = file.size() / 4096 / 2 * 4096;
        file.seek(middle);
        file.write(QByteArray(4096 * 4, '\x5a'));
        file.close();
        m_options.access = Database::Access::ReadOnly;
        auto db = open();
        QVERIFY(!db->rows(u"SELECT name FROM thing NOT INDEXED"_s));
        const auto readable = db->readableRows(u"SELECT name FROM thing NOT INDEXED"_s);
        QVERIFY(readable.size() > 100 && readable.size() < 5000);
        QCOMPARE(readable.first().first().toString(), u"thing 0"_s);
        QVERIFY(db->readableRows(u"SELECT name FROM nowhere"_s).isEmpty());
    }
    void aFileThatIsNoDatabaseIsNoticed()
    {
        m_options.path = m_folder->filePath(u"letter.db"_s);
        QFile file(m_options.path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) > 0);
        file.close();
        QVERIFY(!Database::open(m_options));
        QVERIFY(m_options.health->isDamaged());
    }
    void damageFoundWhileServingStopsWriting()
    {
        auto queue = *WriteQueue::open(m_options);
        QVERIFY(wait(*queue, [](Database &db) { return add(db, u"one"_s); }));
        m_options.health->setDamaged();
        QCOMPARE(wait(*queue, [](Database &db) { return add(db, u"two"_s); }).error().kind, Error::Kind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "test_storage.moc"
