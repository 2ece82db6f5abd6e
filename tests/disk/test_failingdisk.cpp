// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "cache/cachestore.h"
#include "core/ids.h"
#include "faults.h"
#include "realprogram.h"
#include "storage/jobqueue.h"
#include "storage/migrations.h"

#include "../support/feed/feedrows.h"
#include "../support/process/dieswithus.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
constexpr auto baseVariable = "PALIER_TEST_BASE";
}

/// Errors of the disk at each call in turn: nothing counts as kept that was not, and work goes on when the disk does. The test itself runs with the
/// preloaded library of faultyfiles.cpp.
class TestFailingDisk : public QObject
{
    Q_OBJECT

    const QString m_base = qEnvironmentVariable(baseVariable);
    Faults m_faults { m_base, qEnvironmentVariable("PALIER_FAULTY_CONTROL") };
    int m_number = 0;
    const SystemClock m_clock;

    QString freshFolder()
    {
        const QString folder = m_base + u"/%1"_s.arg(++m_number);
        QDir().mkpath(folder);
        return folder;
    }
    static Database::Options things(const QString &path)
    {
        const Database::Options options { .path = path };
        auto db = *Database::open(options);
        const auto ready = migrate(*db, { { u"things"_s, { u"CREATE TABLE thing (name TEXT PRIMARY KEY)"_s } } }, QDateTime::currentDateTimeUtc());
        if (!ready)
            qFatal("%s", qPrintable(toString(ready.error())));
        return options;
    }
    static QList<Result<Done>> addAll(WriteQueue &queue, const QStringList &names)
    {
        std::vector<std::promise<Result<Done>>> promises(static_cast<std::size_t>(names.size()));
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto &promise = promises[static_cast<std::size_t>(i)];
            queue.submit<Done>(
                [name = names[i]](Database &db) -> Result<Done> {
                    auto added = db.run(u"INSERT INTO thing (name) VALUES (?)"_s, { name });
                    return added ? Result<Done>(Done {}) : added.error();
                },
                [&promise](const Result<Done> &done) { promise.set_value(done); });
        }
        QList<Result<Done>> out;
        for (auto &promise : promises)
            out.append(promise.get_future().get());
        return out;
    }
    static QStringList numbered(const QString &word, int count)
    {
        QStringList out;
        for (int i = 0; i < count; ++i)
            out.append(word + QString::number(i));
        return out;
    }
    static QSet<QString> thingsIn(const Database::Options &options)
    {
        auto db = *Database::open({ .path = options.path, .access = Database::Access::ReadOnly });
        QSet<QString> out;
        for (const auto &row : *db->rows(u"SELECT name FROM thing"_s))
            out.insert(row.first().toString());
        return out;
    }

private Q_SLOTS:
    void cleanup() { m_faults.clear(); }

    void s19_noCommitCountsThatTheDiskRefused_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::newRow("fsync") << "sync EIO"_ba;
        QTest::newRow("write") << "write EIO"_ba;
        QTest::newRow("no room") << "write ENOSPC"_ba;
        QTest::newRow("read-only") << "write EROFS"_ba;
    }
    void s19_noCommitCountsThatTheDiskRefused()
    {
        QFETCH(QByteArray, call);
        int refused = 0;
        for (int skip = 0; skip < 16; ++skip) {
            const auto options = things(freshFolder() + u"/test.db"_s);
            QSet<QString> kept;
            {
                auto queue = *WriteQueue::open(options);
                m_faults.order(call + ' ' + QByteArray::number(skip) + " 1");
                for (int round = 0; round < 6; ++round) {
                    const auto names = numbered(u"n%1-"_s.arg(round), 5);
                    const auto outcomes = addAll(*queue, names);
                    for (qsizetype i = 0; i < names.size(); ++i) {
                        if (outcomes[i])
                            kept.insert(names[i]);
                        else
                            ++refused;
                    }
                }
                m_faults.clear();
                QTRY_VERIFY_WITH_TIMEOUT(addAll(*queue, { u"after"_s }).first() || thingsIn(options).contains(u"after"_s), 10'000);
            }
            const auto lost = kept - thingsIn(options);
            QVERIFY2(lost.isEmpty(), qPrintable(u"skip %1: %2"_s.arg(skip).arg(QStringList(lost.values()).join(u' '))));
        }
        QVERIFY2(call.contains("ENOSPC") || refused > 0, "the rig bites");
    }

    void s19_aDiskThatFailsForGoodIsRefusedAtOnceAndComesBack()
    {
        const auto options = things(freshFolder() + u"/test.db"_s);
        auto queue = *WriteQueue::open(options);
        m_faults.order("sync EIO 0 1000000");
        for (int round = 0; round < 5; ++round) {
            for (const auto &outcome : addAll(*queue, numbered(u"r%1-"_s.arg(round), 10)))
                QVERIFY(!outcome);
        }
        m_faults.clear();
        QTRY_VERIFY_WITH_TIMEOUT(addAll(*queue, { u"again%1"_s.arg(++m_number) }).first(), 15'000);
    }

    void aJobAtFaultFailsAlone()
    {
        const auto options = things(freshFolder() + u"/test.db"_s);
        auto queue = *WriteQueue::open(options);
        std::promise<void> go;
        const auto gate = go.get_future().share(); // a job may run twice
        std::promise<Result<Done>> first;
        queue->submit<Done>(
            [gate](Database &) -> Result<Done> {
                gate.wait(); // the others wait together meanwhile
                return Done {};
            },
            [&first](const Result<Done> &done) { first.set_value(done); });
        std::vector<std::promise<Result<Done>>> promises(9);
        for (std::size_t i = 0; i < promises.size(); ++i) {
            queue->submit<Done>(
                [i](Database &db) -> Result<Done> {
                    if (i == 4)
                        return Error { Error::Kind::Storage, u"this one"_s };
                    auto added = db.run(u"INSERT INTO thing (name) VALUES (?)"_s, { QString::number(i) });
                    return added ? Result<Done>(Done {}) : added.error();
                },
                [&promise = promises[i]](const Result<Done> &done) { promise.set_value(done); });
        }
        go.set_value();
        QVERIFY(first.get_future().get());
        for (std::size_t i = 0; i < promises.size(); ++i)
            QCOMPARE(promises[i].get_future().get().hasValue(), i != 4);
        QCOMPARE(thingsIn(options).size(), 8);
    }

    void s19_theBoxNeverSaysSentOfWhatItCouldNotKeep()
    {
        auto cache = *Cache::open(freshFolder(), m_clock);
        CacheStore store(*cache);
        const auto key = *cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } });
        m_faults.order("sync EIO 0 1000000");
        QVERIFY(!cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(8) } } }));
        QVERIFY(!store.accepted(key, { .id = idOf(7), .seqs = { { u"flat:1"_s, 5 } } }));
        const auto items = *cache->outbox();
        QVERIFY(std::none_of(items.begin(), items.end(), [](const auto &item) { return item.state == OutboxItem::State::Sent; }));
        QSignalSpy failed(cache.get(), &Cache::failed);
        QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
        QVERIFY(!failed.isEmpty());
        m_faults.clear();
        QSignalSpy recovered(cache.get(), &Cache::recovered);
        QVERIFY(recovered.wait(30'000));
        QVERIFY(store.accepted(key, { .id = idOf(7), .seqs = { { u"flat:1"_s, 5 } } }));
        QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(9) } } }));
        QVERIFY(!store.pendingReceipts(9)->isEmpty());
    }

    void s19_theFeedIsReadAgainAfterAFailedWrite()
    {
        for (int skip = 0; skip < 6; ++skip) {
            auto cache = *Cache::open(freshFolder(), m_clock);
            CacheStore store(*cache);
            QVERIFY(store.apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }));
            m_faults.order("write EIO " + QByteArray::number(skip) + " 3");
            for (int n = 2; n < 8; ++n)
                (void)store.apply(u"town:1"_s, { putMessage(n, n) }, { someEpoch, n });
            m_faults.clear();
            QTRY_VERIFY_WITH_TIMEOUT(store.apply(u"town:1"_s, { putMessage(9, 9) }, { someEpoch, 9 }), 10'000);
            // What is in memory is what is on the disk.
            Digest digest;
            for (const auto &stored : *cache->messages())
                digest.add(u"message", stored.message.id, 1);
            QCOMPARE(store.scopes().value(u"town:1"_s).liveDigest, digest);
        }
    }

    void s19_theHubAnswersWithSuccessOnlyWhatIsThere()
    {
        const QString data = freshFolder() + u"/hub"_s;
        QCOMPARE(hub::run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        const Faults::Around around(m_faults);
        hub::ServingHub serving(data);
        const auto karim = serving.signIn(u"karim"_s, u"mistral-olive-42"_s);
        QSet<QString> kept;
        int refused = 0;
        for (int i = 0; i < 60; ++i) {
            if (i % 10 == 5)
                m_faults.order(i % 20 == 5 ? "sync EIO 0 1" : "write EIO 1 1");
            const QJsonObject body { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s },
                { u"headline"_s, u"Titre %1"_s.arg(i) }, { u"text"_s, u"x"_s } };
            const auto sent = serving.send("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, body } },
                karim + QList<std::pair<QByteArray, QByteArray>> { { "Idempotency-Key"_ba, newId().toLatin1() } });
            if (sent.status == 200)
                kept.insert(sent.body.value("id"_L1).toString());
            else
                refused += sent.status == 503;
        }
        m_faults.clear();
        serving.kill();
        auto db = *Database::open({ .path = data + u"/hub.db"_s });
        for (const auto &row : *db->rows(u"SELECT id FROM message"_s))
            kept.remove(row.first().toString());
        QVERIFY(kept.isEmpty());
        QVERIFY(refused > 0);
        QVERIFY(db->check()->isEmpty());
    }
};

/// Once to preload the library, and once more with it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (qEnvironmentVariableIsSet(baseVariable)) {
        qunsetenv("LD_PRELOAD"); // not for the children, unless the test says so
        TestFailingDisk test;
        return QTest::qExec(&test, argc, argv);
    }
    const QTemporaryDir base;
    qputenv(baseVariable, QFile::encodeName(base.path()));
    const Faults faults(base.path());
    const Faults::Around around(faults);
    QProcess process;
    diesWithUs(process);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}
#include "test_failingdisk.moc"
