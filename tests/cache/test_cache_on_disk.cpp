// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "storage/migrations.h"

#include "../support/feed/feedrows.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
/// The program that is killed: one message per sync answer, one read receipt, one command; each acknowledged on stdout.
int writeUntilKilled(const QString &folder)
{
    const SystemClock clock;
    auto cache = Cache::open(folder, clock);
    if (!cache)
        return 1;
    for (int n = 1;; ++n) {
        const bool kept = CacheStore(**cache).apply(u"town:1"_s, { putMessage(n, n) }, { someEpoch, n }, noon)
            && (*cache)->addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }) && (*cache)->enqueue({ u"help.request"_s, { { u"n"_s, n } } });
        if (!kept)
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}
} // namespace

class TestCacheOnDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void remembersEverythingOverARestart()
    {
        QString key;
        {
            const auto cache = opened();
            QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
            QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon.addSecs(9) }));
            QVERIFY(cache->postpone(idOf(1), noon.addSecs(900)));
            QVERIFY(cache->setSetting(u"language"_s, u"ar"_s));
            key = *cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        }
        const auto cache = opened();
        QCOMPARE(cache->messages()->first().confirmedAt, noon.addSecs(9));
        QCOMPARE(cache->messages()->first().laterUntil, noon.addSecs(900));
        QCOMPARE(CacheStore(*cache).scopes().value(u"town:1"_s).live, std::optional(Cursor { someEpoch, 1 }));
        QCOMPARE(cache->lastContact(), noon);
        QCOMPARE(cache->setting(u"language"_s), u"ar"_s);
        QCOMPARE(cache->outbox()->first().key, key);
        QCOMPARE(CacheStore(*cache).pendingReceipts(9)->size(), 2);
    }

    void aStartOverGoesOnAfterARestart()
    {
        FeedWrite write;
        write.scopes[u"town:1"_s] = { .changes = { putMessage(1, 1) }, .cursor = { someEpoch, 1 }, .staged = true, .startOver = true, .answersDigest = true };
        QVERIFY(CacheStore(*opened()).apply(write));
        const auto state = CacheStore(*opened()).scopes().value(u"town:1"_s);
        QVERIFY(!state.live);
        QCOMPARE(state.staging, std::optional(Cursor { someEpoch, 1 }));
        QCOMPARE(state.digestResetEpoch, someEpoch);
        Digest expected;
        expected.add(u"message", idOf(1), 1);
        QCOMPARE(state.stagingDigest, expected);
    }

    void onlyItsOwnerReadsWhatIsOnDisk()
    {
        const auto before = ::umask(0);
        const auto cache = opened();
        QVERIFY(CacheStore(*cache).setIdentity(QString(64, u'a')));
        ::umask(before);
        const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() >= 4); // two databases with their journals, the lock, the identity
        for (const auto &file : files)
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)), qPrintable(file.fileName()));
    }

    void aSecondProgramIsRefused()
    {
        const auto cache = opened();
        const auto second = Cache::open(m_folder->path(), m_clock);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
    }

    void aFolderThatCannotBeMadeIsOneClearError()
    {
        const auto cache = Cache::open(u"/proc/palier"_s, m_clock);
        QVERIFY(!cache);
        QCOMPARE(cache.error().kind, Error::Kind::Storage);
        QVERIFY(cache.error().detail.contains(u"/proc/palier"_s));
    }

    void aBrokenCacheIsPutAsideAndTheFactsStay()
    {
        {
            const auto cache = opened();
            QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        }
        damage(u"cache.db"_s);
        const auto cache = opened();
        QVERIFY(cache->messages()->isEmpty());
        QVERIFY(CacheStore(*cache).scopes().isEmpty());
        QCOMPARE(CacheStore(*cache).pendingReceipts(9)->size(), 1);
        QVERIFY(QFile::exists(m_folder->filePath(u"cache.db.broken-1"_s)));
        QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon.addSecs(60)));
        QCOMPARE(cache->messages()->first().storedAt, noon);
    }

    void aFailedWriteChangesNothing()
    {
        const auto cache = opened();
        CacheStore store(*cache);
        QVERIFY(store.apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }));
        const auto before = store.scopes();
        const auto rows = database(u"cache.db"_s);
        QVERIFY(rows->run(u"CREATE TRIGGER refusal BEFORE INSERT ON scope BEGIN SELECT RAISE(ABORT, 'no more cursors'); END"_s));
        const auto refused = store.apply(u"town:1"_s, { putMessage(2, 2) }, { someEpoch, 2 });
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().detail.contains(u"no more cursors"_s), qPrintable(refused.error().detail));
        QCOMPARE(store.scopes(), before);
        QCOMPARE(cache->messages()->size(), 1);
        QVERIFY(rows->run(u"DROP TRIGGER refusal"_s));
        QVERIFY(store.apply(u"town:1"_s, { putMessage(2, 2) }, { someEpoch, 2 }));
        QCOMPARE(cache->messages()->size(), 2);
    }

    void aCacheOfANewerVersionIsFetchedAgain()
    {
        QVERIFY(CacheStore(*opened()).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }));
        writeAsANewerVersion(u"cache.db"_s);
        QVERIFY(opened()->messages()->isEmpty());
        QVERIFY(QFile::exists(m_folder->filePath(u"cache.db.broken-1"_s)));
    }

    void factsOfANewerVersionAreLeftAlone()
    {
        QVERIFY(opened()->setSetting(u"language"_s, u"ar"_s));
        writeAsANewerVersion(u"core.db"_s);
        const auto refused = Cache::open(m_folder->path(), m_clock);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Mismatch);
        QVERIFY2(refused.error().detail.startsWith(m_folder->filePath(u"core.db"_s)), qPrintable(refused.error().detail));
        QVERIFY2(refused.error().detail.contains(u"written by a newer version of Palier"_s), qPrintable(refused.error().detail));
        QCOMPARE(database(u"core.db"_s)->rows(u"SELECT value FROM setting"_s)->first().first().toString(), u"ar"_s);
    }

    void whatCanBeReadOfBrokenFactsIsKept()
    {
        {
            const auto cache = opened();
            QVERIFY(cache->setSetting(u"language"_s, u"ar"_s));
            QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
            for (int n = 1; n <= 150; ++n)
                QVERIFY(cache->addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }));
        }
        damage(u"core.db"_s, QFile(m_folder->filePath(u"core.db"_s)).size() - 4096);
        const auto cache = opened();
        QVERIFY(QFile::exists(m_folder->filePath(u"core.db.broken-1"_s)));
        QCOMPARE(cache->setting(u"language"_s), u"ar"_s);
        QCOMPARE(cache->outbox()->first().command.body.value("id"_L1).toString(), idOf(7));
        QVERIFY(CacheStore(*cache).pendingReceipts(1000)->size() > 40);
    }

    void brokenFactsLeaveTheIdentity()
    {
        const QString secret(64, u'b');
        QVERIFY(CacheStore(*opened()).setIdentity(secret));
        damage(u"core.db"_s);
        const auto cache = opened();
        QCOMPARE(cache->identity(), secret);
        QVERIFY(QFile::exists(m_folder->filePath(u"core.db.broken-1"_s)));
    }

    void eachCopyOfTheIdentityRestoresTheOther()
    {
        const QString secret(64, u'c');
        QVERIFY(CacheStore(*opened()).setIdentity(secret));
        const auto copy = m_folder->filePath(u"identity.json"_s);
        QCOMPARE(QFile::permissions(copy) & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(QFile::remove(copy));
        QCOMPARE(opened()->identity(), secret);
        QVERIFY(QFile::exists(copy));
        QVERIFY(QFile::remove(m_folder->filePath(u"core.db"_s)));
        QCOMPARE(opened()->identity(), secret);
        QVERIFY(CacheStore(*opened()).wipe());
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(opened()->identity(), QString());
    }

    void c1_c5_c8_killedBetweenAnyTwoWrites()
    {
        int before = 0;
        for (const int lines : { 1, 2, 7, 23, 60 }) {
            QProcess writer;
            writer.setStandardErrorFile(QProcess::nullDevice());
            init();
            writer.start(QCoreApplication::applicationFilePath(), { u"--write-until-killed"_s, m_folder->path() });
            int acknowledged = 0;
            while (acknowledged < lines) {
                QVERIFY2(writer.canReadLine() || writer.waitForReadyRead(10'000), "the writer writes");
                while (writer.canReadLine())
                    acknowledged = writer.readLine().trimmed().toInt();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            checkPrefix(acknowledged);
            before += acknowledged;
        }
        QVERIFY(before > 60);
    }

private:
    [[nodiscard]] std::unique_ptr<Cache> opened()
    {
        auto cache = Cache::open(m_folder->path(), m_clock);
        return cache ? *std::move(cache) : nullptr;
    }

    [[nodiscard]] std::unique_ptr<Database> database(const QString &name)
    {
        auto opened = Database::open({ .path = m_folder->filePath(name) });
        return opened ? *std::move(opened) : nullptr;
    }

    void writeAsANewerVersion(const QString &name)
    {
        QVERIFY(database(name)->run(u"INSERT INTO schema_step VALUES(99, 'of tomorrow', '')"_s));
    }

    void damage(const QString &name, qint64 offset = 0)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        file.write(QByteArray(4096, '\x5a'));
    }

    void checkPrefix(int acknowledged)
    {
        const auto cache = opened();
        QVERIFY(cache);
        CacheStore store(*cache);
        const auto state = store.scopes().value(u"town:1"_s);
        QVERIFY(state.live->seq >= acknowledged);
        QCOMPARE(cache->messages()->size(), state.live->seq);
        const auto items = *cache->outbox();
        QVERIFY(items.size() >= acknowledged);
        QVERIFY(items.size() <= state.live->seq);
        for (int i = 0; i < items.size(); ++i)
            QCOMPARE(items[i].command.body.value("n"_L1).toInt(), i + 1);
        QVERIFY(store.addMissingStored(noon)); // what sync does at its start
        for (const auto &stored : *cache->messages())
            QVERIFY(stored.storedAt.isValid());
    }

    ManualClock m_clock { noon };
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--write-until-killed")
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestCacheOnDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_cache_on_disk.moc"
