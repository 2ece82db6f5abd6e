// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"
#include "cache/cachestore.h"
#include "core/ids.h"
#include "loopdisk.h"
#include "realprogram.h"

#include "../support/feed/feedrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace palier::testing;

namespace
{
using Headers = QList<std::pair<QByteArray, QByteArray>>;
constexpr int diskMiB = 48;
}

/// Disks that after an error take no more writes, under running programs and before they start.
class TestReadOnly : public QObject
{
    Q_OBJECT

    static Reply write(ServingHub &hub, const Headers &who, const QString &headline)
    {
        const QJsonObject body { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s },
            { u"headline"_s, headline }, { u"text"_s, u"x"_s } };
        return hub.send("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, body } }, who + Headers { { "Idempotency-Key"_ba, newId().toLatin1() } });
    }

private Q_SLOTS:
    void s22_theHubGoesOnReading()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const QString data = disk->file(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        QFile file(data + u"/demo.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString secret = QJsonDocument::fromJson(file.readAll()).object().value("boxes"_L1).toArray().first().toObject().value("secret"_L1).toString();
        file.close();
        QString kept;
        {
            ServingHub hub(data);
            const auto karim = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
            kept = write(hub, karim, u"Avant"_s).body.value("id"_L1).toString();
            QVERIFY(disk->abort());
            for (int i = 0; i < 3; ++i) {
                const auto refused = write(hub, karim, u"Pendant"_s);
                QCOMPARE(refused.status, 503);
                QVERIFY(!refused.header("Retry-After").isEmpty());
                QCOMPARE(hub.send("GET", u"/v1/messages/"_s + kept, {}, karim).status, 200);
                QCOMPARE(hub.send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } }, { { "Authorization"_ba, "Bearer " + secret.toLatin1() } }).status, 200);
            }
            QVERIFY2(!hub.errors().isEmpty(), "its log says why");
            QCOMPARE(hub.send("GET", u"/v1/health"_s).body.value("status"_L1).toString(), u"read-only"_s);
            QCOMPARE(hub.terminate(), 0);
        }
        QVERIFY(disk->remount());
        ServingHub hub(data);
        QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
        const auto karim = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        QCOMPARE(hub.send("GET", u"/v1/messages/"_s + kept, {}, karim).status, 200);
        QCOMPARE(write(hub, karim, u"Après"_s).status, 200);
        QCOMPARE(hub.terminate(), 0);
    }

    void s22_aBoxKeepsReceiptsInMemoryUntilTheDiskTakesThem()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const SystemClock clock;
        const QString folder = disk->file(u"box"_s);
        const QString secret(64, u'e');
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).setIdentity(secret));
            QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1), putMessage(2, 2) }, { someEpoch, 2 }, noon));
        } // what can be fetched again is on the disk once it is closed
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(disk->abort());
            QSignalSpy failed(cache.get(), &Cache::failed);
            QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
            QCOMPARE(failed.size(), 1);
            QCOMPARE(cache->messages()->size(), 2);
            QVERIFY(!cache->messages()->at(1).isUnread()); // said, and shown as said
            const auto pending = *CacheStore(*cache).pendingReceipts(9);
            QVERIFY(std::any_of(pending.begin(), pending.end(), [](const auto &receipt) { return receipt.level == ReceiptLevel::Read; }));
            QVERIFY(!cache->enqueue({ u"help.request"_s, {} }));
            QVERIFY(cache->outbox()->isEmpty());
        }
        // Started again while the disk takes no writes: the content is there, and what happens is kept in memory.
        QVERIFY(disk->remountReadOnly());
        {
            auto opened = Cache::open(folder, clock);
            QVERIFY2(opened, opened ? "" : qPrintable(toString(opened.error())));
            auto &cache = **opened;
            QVERIFY(cache.isAside());
            QCOMPARE(cache.identity(), secret);
            QCOMPARE(cache.messages()->size(), 2);
            QVERIFY(cache.addReceipt({ idOf(2), ReceiptLevel::Answered, u"yes"_s, noon }));
            QVERIFY(CacheStore(cache).apply(u"town:1"_s, { putMessage(3, 3) }, { someEpoch, 3 }, noon));
            QVERIFY(!cache.enqueue({ u"help.request"_s, {} }));
            QCOMPARE(Cache::open(folder, clock).error().kind, Error::Kind::Conflict);
            QSignalSpy recovered(&cache, &Cache::recovered);
            QVERIFY(disk->makeWritable());
            QVERIFY(recovered.wait(30'000));
            QVERIFY(!cache.isAside());
            QCOMPARE(cache.messages()->size(), 3);
            QVERIFY(cache.enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        }
        auto cache = *Cache::open(folder, clock);
        QCOMPARE(cache->messages()->size(), 3);
        QCOMPARE(cache->messages()->at(1).answer, u"yes"_s);
        QCOMPARE(cache->outbox()->size(), 1);
    }

    void s22_whatWasRevokedMeanwhileIsErasedAtHomeToo()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const SystemClock clock;
        const QString folder = disk->file(u"box"_s);
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).setIdentity(QString(64, u'e')));
            QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        }
        QVERIFY(disk->remountReadOnly());
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).wipe());
            QVERIFY(cache->messages()->isEmpty());
            QSignalSpy recovered(cache.get(), &Cache::recovered);
            QVERIFY(disk->makeWritable());
            QVERIFY(recovered.wait(30'000));
        }
        auto cache = *Cache::open(folder, clock);
        QVERIFY(cache->messages()->isEmpty());
        QVERIFY(cache->identity().isEmpty());
    }

    void s22_whoWasPairedMeanwhileStaysPairedAtHome()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const SystemClock clock;
        const QString folder = disk->file(u"box"_s);
        const QString next(64, u'f');
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).setIdentity(QString(64, u'e')));
            QVERIFY(CacheStore(*cache).apply(u"flat:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
            QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
            QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        }
        QVERIFY(disk->remountReadOnly());
        {
            auto cache = *Cache::open(folder, clock);
            CacheStore store(*cache);
            QVERIFY(store.wipe());
            QVERIFY(store.setIdentity(next));
            QVERIFY(store.apply(u"flat:2"_s, { putMessage(1, 2) }, { someEpoch, 1 }, noon));
            QSignalSpy recovered(cache.get(), &Cache::recovered);
            QVERIFY(disk->makeWritable());
            QVERIFY(recovered.wait(30'000));
            QVERIFY(!cache->isAside());
        }
        QFile copy(folder + u"/identity.json"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly) && copy.readAll().contains(next.toLatin1()));
        auto cache = *Cache::open(folder, clock);
        QCOMPARE(cache->identity(), next);
        QCOMPARE(cache->messages()->size(), 1);
        QVERIFY(cache->outbox()->isEmpty());
        const auto pending = *CacheStore(*cache).pendingReceipts(9);
        QVERIFY(std::all_of(pending.begin(), pending.end(), [](const Receipt &receipt) { return receipt.message == idOf(2); }));
    }

    void s22_aTelevisionStartsOnADiskThatTakesNoWrites()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const SystemClock clock;
        const QString folder = disk->file(u"box"_s);
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).setIdentity(QString(64, u'e')));
            QVERIFY(CacheStore(*cache).apply(u"town:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        }
        QVERIFY(disk->remountReadOnly());
        BoxProgram television(QStringLiteral(PALIER_TV_PROGRAM), { u"--data"_s, folder, u"--hub"_s, u"http://127.0.0.1:9"_s, u"--windowed"_s, u"1280x720"_s, u"--log-frames"_s });
        QString said;
        QTRY_VERIFY2_WITH_TIMEOUT((said = television.errors()).contains(u"page-drawn"_s) && said.contains(u"the disk is read-only"_s), qPrintable(said), 20'000);
        QCOMPARE(television.terminate(), 0);
    }
};

int main(int argc, char *argv[])
{
    const QString missing = whatIsMissingForDisks();
    if (!missing.isEmpty())
        return skipLoudly("readonly", missing);
    QCoreApplication app(argc, argv);
    TestReadOnly test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_readonly.moc"
