// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "thingtest.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;

/// What only a file can do: be damaged, be lost in a power cut, be none at all.
class TestSqlite : public testing::ThingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = { .path = m_folder->filePath(u"test.db"_s) };
        QVERIFY(migrate(*open(), steps(), QDateTime::currentDateTimeUtc()));
    }

    void bytesComeBackAsTheyWent() // which only a box keeps
    {
        const auto db = *Database::open({});
        QVERIFY(db->run(u"CREATE TABLE piece (bytes BLOB NOT NULL)"_s));
        for (const auto &bytes : { QByteArray("\0\xff\xc3", 3), QByteArray("") }) {
            QVERIFY(db->run(u"INSERT INTO piece (bytes) VALUES (?)"_s, { bytes }));
            const auto row = db->row(u"SELECT bytes, typeof(bytes) FROM piece"_s);
            QCOMPARE((*row)->first().toByteArray(), bytes);
            QCOMPARE((*row)->last().toString(), u"blob"_s);
            QVERIFY(db->run(u"DELETE FROM piece"_s));
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
};

QTEST_GUILESS_MAIN(TestSqlite)
#include "test_sqlite.moc"
