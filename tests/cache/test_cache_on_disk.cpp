// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "cache/factfile.h"
#include "storage/migrations.h"

#include "../support/feed/feedrows.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
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

    void aBrokenCacheIsBegunAnewAndTheFactsStay()
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
        QVERIFY2(filesLike(u"*broken*"_s).isEmpty(), "nobody looks into it again");
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
        QVERIFY(QFile::exists(m_folder->filePath(u"core.db.broken"_s)));
        QCOMPARE(cache->setting(u"language"_s), u"ar"_s);
        QCOMPARE(cache->outbox()->first().command.body.value("id"_L1).toString(), idOf(7));
        QVERIFY(CacheStore(*cache).pendingReceipts(1000)->size() > 40);
    }

    void whatTheDiskRefusesIsToldAndSoIsItsRecovery()
    {
        const auto cache = opened();
        const auto facts = database(u"core.db"_s);
        const QStringList tables { u"outbox"_s, u"setting"_s, u"later"_s };
        for (const auto &table : tables)
            QVERIFY(facts->run(u"CREATE TRIGGER refusal_%1 BEFORE INSERT ON %1 BEGIN SELECT RAISE(ABORT, 'not now'); END"_s.arg(table)));
        QSignalSpy failed(cache.get(), &Cache::failed);
        QVERIFY(!cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!cache->setSetting(u"language"_s, u"ar"_s));
        QCOMPARE(failed.size(), 2);
        QVERIFY(!cache->postpone(idOf(1), noon));
        QCOMPARE(failed.size(), 3);
        for (const auto &table : tables)
            QVERIFY(facts->run(u"DROP TRIGGER refusal_"_s + table));
        QSignalSpy recovered(cache.get(), &Cache::recovered);
        QVERIFY(recovered.wait(15'000));
    }

    void c3_aBoxThatLostItsRowsSpeaksForNoFormerFlat_data()
    {
        QTest::addColumn<QString>("flat");
        QTest::addColumn<int>("kept");
        QTest::newRow("the same flat") << u"flat:1"_s << 1;
        QTest::newRow("another flat") << u"flat:2"_s << 0;
    }
    void c3_aBoxThatLostItsRowsSpeaksForNoFormerFlat()
    {
        QFETCH(const QString, flat);
        QFETCH(const int, kept);
        FeedWrite write { .flat = u"flat:1"_s };
        write.scopes[u"flat:1"_s] = { .changes = { putMessage(1, 1) }, .cursor = { someEpoch, 1 }, .staged = true, .startOver = true, .swap = true };
        {
            const auto cache = opened();
            QVERIFY(CacheStore(*cache).apply(write));
            QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
            QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        }
        damage(u"cache.db"_s);
        const auto cache = opened();
        FeedWrite next { .flat = flat };
        next.scopes[flat] = { .changes = { putMessage(1, 2) }, .cursor = { someEpoch, 1 }, .staged = true, .startOver = true, .swap = true };
        QVERIFY(CacheStore(*cache).apply(next));
        QVERIFY(CacheStore(*cache).hasErased(next));
        QCOMPARE(cache->outbox()->size(), kept);
        QCOMPARE(CacheStore(*cache).pendingReceipts(9)->size(), kept);
    }

    void aDamagedReceiptHoldsBackNoOther_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("a level") << u"level = 'reae'"_s;
        QTest::newRow("an answer") << u"answer = 'yes'"_s; // to what was only read
        QTest::newRow("a message") << u"message = substr(message, 2)"_s;
        QTest::newRow("a time") << u"at = '2026'"_s;
    }
    /// The hub refuses a sync with a receipt that it cannot read: the box would never hear from it again.
    void aDamagedReceiptHoldsBackNoOther()
    {
        QFETCH(const QString, damage);
        {
            const auto cache = opened();
            for (int n = 1; n <= 3; ++n)
                QVERIFY(cache->addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }));
        }
        QVERIFY(database(u"core.db"_s)->run(u"UPDATE receipt SET %1 WHERE n < 3"_s.arg(damage)));
        const auto cache = opened();
        CacheStore store(*cache);
        const auto pending = *store.pendingReceipts(2);
        QCOMPARE(pending.size(), 1);
        QCOMPARE(pending.first().message, idOf(3));
        QVERIFY(store.handedIn(pending));
        QVERIFY(store.pendingReceipts(2)->isEmpty());
    }

    void onlyTheLastBrokenFactsAreKeptAndGoWithTheFlat()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(opened()->setSetting(u"language"_s, u"ar"_s));
            damage(u"core.db"_s);
        }
        QVERIFY(opened());
        QCOMPARE(filesLike(u"*broken*"_s), QStringList { u"core.db.broken"_s });
        for (const auto &name : { u"cache.db.broken-1"_s, u"cache.db.broken-1-wal"_s }) { // of former versions
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(CacheStore(*opened()).wipe());
        QCOMPARE(filesLike(u"*broken*"_s), QStringList());
    }

    void aSalvageThatWasInterruptedLosesNothing()
    {
        QVERIFY(opened()->setSetting(u"language"_s, u"ar"_s));
        // While it is under way: the file itself is still the one to read.
        QFile half(m_folder->filePath(u"core.db.new"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        QCOMPARE(opened()->setting(u"language"_s), u"ar"_s);
        // Between its two renames.
        QVERIFY(half.remove());
        QVERIFY(QFile::rename(m_folder->filePath(u"core.db"_s), half.fileName()));
        QCOMPARE(opened()->setting(u"language"_s), u"ar"_s);
        QVERIFY(!half.exists());
    }

    void brokenFactsOfBeforeChecksumsLeaveTheIdentity()
    {
        const QString secret(64, u'b');
        {
            const auto facts = database(u"core.db"_s);
            QVERIFY(migrate(*facts, factSteps().mid(0, 1), noon));
            QVERIFY(facts->run(u"INSERT INTO identity VALUES(1, ?)"_s, { secret }));
            for (int n = 1; n <= 150; ++n)
                QVERIFY(facts->run(u"INSERT INTO receipt(message, level, answer, at) VALUES(?, 'read', '', ?)"_s, { idOf(n), toWireTime(noon) }));
        }
        damage(u"core.db"_s, QFile(m_folder->filePath(u"core.db"_s)).size() - 4096);
        QCOMPARE(opened()->identity(), secret);
    }

    void brokenFactsLeaveTheIdentity()
    {
        const QString secret(64, u'b');
        QVERIFY(CacheStore(*opened()).setIdentity(secret));
        damage(u"core.db"_s);
        const auto cache = opened();
        QCOMPARE(cache->identity(), secret);
        QVERIFY(QFile::exists(m_folder->filePath(u"core.db.broken"_s)));
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

    void c3_aWipeThatIsInterruptedIsDoneAgain()
    {
        const QString secret(64, u'd');
        auto cache = opened();
        QVERIFY(CacheStore(*cache).setIdentity(secret));
        QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        for (const auto &[file, table] : { std::pair(u"cache.db"_s, u"row"_s), std::pair(u"core.db"_s, u"identity"_s) }) {
            QVERIFY(database(file)->run(u"CREATE TRIGGER refusal BEFORE DELETE ON %1 BEGIN SELECT RAISE(ABORT, 'not now'); END"_s.arg(table)));
            QVERIFY(!CacheStore(*cache).wipe());
            cache.reset();
            cache = opened();
            QVERIFY2(cache->identity() == secret, "the next start asks the hub once more");
            QVERIFY(database(file)->run(u"DROP TRIGGER refusal"_s));
        }
        QVERIFY2(cache->messages()->isEmpty(), "what is shown goes first");
        QVERIFY(CacheStore(*cache).wipe());
        cache.reset();
        QVERIFY(opened()->identity().isEmpty());
    }

    void c3_nobodyIsPairedBeforeAWipeIsDone()
    {
        const auto cache = opened();
        CacheStore store(*cache);
        QVERIFY(store.setIdentity(QString(64, u'd')));
        QVERIFY(store.apply(u"flat:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        const auto rows = database(u"cache.db"_s);
        QVERIFY(rows->run(u"CREATE TRIGGER refusal BEFORE DELETE ON row BEGIN SELECT RAISE(ABORT, 'not now'); END"_s));
        QSignalSpy wiped(cache.get(), &Cache::wiped);
        const auto refused = store.wipe();
        QVERIFY(!refused);
        Q_EMIT cache->failed(refused.error());
        QCOMPARE(wiped.size(), 0);
        QVERIFY2(cache->messages()->isEmpty() && cache->helpRequests()->isEmpty(), "nothing of it is shown");
        QCOMPARE(store.setIdentity(QString(64, u'e')).error().kind, Error::Kind::Storage);
        QVERIFY(rows->run(u"DROP TRIGGER refusal"_s));
        QVERIFY2(wiped.wait(15'000), "tried again by itself");
        QVERIFY(cache->outbox()->isEmpty());
        QVERIFY(store.scopes().isEmpty());
        QVERIFY(store.setIdentity(QString(64, u'e')));
    }

    void aFileThatSqliteCallsWholeIsReplacedAllTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("facts of a table's other name") << u"core.db"_s << QByteArray("setting") << QByteArray("settinf");
        QTest::newRow("facts without their list of steps") << u"core.db"_s << QByteArray("schema_step") << QByteArray("schema_stop");
        QTest::newRow("facts of a column's other name") << u"core.db"_s << QByteArray("secret TEXT") << QByteArray("secrat TEXT");
        QTest::newRow("facts of an unknown format") << u"core.db"_s << QByteArray() << QByteArray("S");
        QTest::newRow("facts that refuse writes") << u"core.db"_s << QByteArray() << QByteArray("\x09");
        QTest::newRow("rows of a table's other name") << u"cache.db"_s << QByteArray("scope") << QByteArray("scopf");
        QTest::newRow("rows of an unknown format") << u"cache.db"_s << QByteArray() << QByteArray("S");
        QTest::newRow("rows that refuse writes") << u"cache.db"_s << QByteArray() << QByteArray("\x09");
    }
    /// Found by tests/fuzz/targets/local_files.cpp: the television did not start any more.
    void aFileThatSqliteCallsWholeIsReplacedAllTheSame()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        const QString secret(64, u'5');
        {
            const auto cache = opened();
            QVERIFY(CacheStore(*cache).setIdentity(secret));
            QVERIFY(cache->setSetting(u"language"_s, u"ar"_s));
        }
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        const QByteArray before = content;
        if (from.isEmpty())
            content[to == "S" ? 47 : 18] = to.front(); // the formats of the schema and of writing
        else
            content.replace(from, to);
        QVERIFY(content != before);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(content), content.size());
        file.close();

        const auto cache = opened();
        QVERIFY(cache);
        QCOMPARE(cache->identity(), secret);
        QVERIFY(cache->setSetting(u"language"_s, u"en"_s));
        QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
    }

    void aDamagedCopyOfTheIdentityIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("copy");
        QTest::newRow("no secret at all") << QByteArray("{\"secret\": \"open sesame\"}");
        QTest::newRow("one digit short") << QByteArray("{\"secret\": \"" + QByteArray(63, 'a') + "\"}");
        QTest::newRow("a line end after it") << QByteArray("{\"secret\": \"" + QByteArray(64, 'a') + "\\n\"}");
        QTest::newRow("half a file") << QByteArray("{\"secr");
        QTest::newRow("an empty file") << QByteArray();
    }
    /// Found by tests/fuzz/targets/local_files.cpp: a television with such a copy and no facts did not start any more.
    void aDamagedCopyOfTheIdentityIsReplaced()
    {
        QFETCH(const QByteArray, copy);
        const auto write = [&] {
            QFile file(m_folder->filePath(u"identity.json"_s));
            return file.open(QIODevice::WriteOnly) && file.write(copy) == copy.size();
        };
        QVERIFY(write());
        QCOMPARE(opened()->identity(), QString());
        const QString secret(64, u'5');
        QVERIFY(CacheStore(*opened()).setIdentity(secret));
        QVERIFY(write());
        QCOMPARE(opened()->identity(), secret);
        QVERIFY(QFile::remove(m_folder->filePath(u"core.db"_s)));
        QCOMPARE(opened()->identity(), secret);
    }

    void aDamagedSecretInTheFactsIsReplaced()
    {
        const QString secret(64, u'5');
        QVERIFY(CacheStore(*opened()).setIdentity(secret));
        const auto damageSecret = [&] {
            auto facts = Database::open({ .path = m_folder->filePath(u"core.db"_s) });
            return facts && (*facts)->run(u"UPDATE identity SET secret = 'x' || substr(secret, 2)"_s);
        };
        QVERIFY(damageSecret());
        QCOMPARE(opened()->identity(), secret);
        QVERIFY(damageSecret());
        QVERIFY(QFile::remove(m_folder->filePath(u"identity.json"_s)));
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

    [[nodiscard]] QStringList filesLike(const QString &pattern) const { return QDir(m_folder->path()).entryList({ pattern }, QDir::Files); }

    void writeAsANewerVersion(const QString &name)
    {
        const auto file = database(name);
        QVERIFY(file->run(u"INSERT INTO schema_step SELECT MAX(version) + 1, 'of tomorrow', '' FROM schema_step"_s));
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
