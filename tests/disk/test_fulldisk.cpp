// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"
#include "cache/cachestore.h"
#include "columnin.h"
#include "core/ids.h"
#include "loopdisk.h"
#include "realprogram.h"

#include "../support/feed/feedrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace palier::testing;

namespace
{
using Headers = QList<std::pair<QByteArray, QByteArray>>;
}

/// Disks without room: what is kept for that moment is given up, and what matters goes on.
class TestFullDisk : public QObject
{
    Q_OBJECT

    static QJsonObject firstBox(const QString &data)
    {
        QFile file(data + u"/demo.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().value("boxes"_L1).toArray().first().toObject();
    }
    static Reply command(ServingHub &hub, const Headers &who, const QString &type, const QJsonObject &body)
    {
        return hub.send("POST", u"/v1/commands"_s, { { u"type"_s, type }, { u"body"_s, body } }, who + Headers { { "Idempotency-Key"_ba, newId().toLatin1() } });
    }
    static Reply write(ServingHub &hub, const Headers &who, const QString &headline)
    {
        return command(hub, who, u"message.send"_s,
            { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s }, { u"headline"_s, headline }, { u"text"_s, QString(900, u'x') } });
    }
    static Reply ask(ServingHub &hub, const QString &secret)
    {
        return command(hub, { { "Authorization"_ba, "Bearer " + secret.toLatin1() } }, u"help.request"_s,
            { { u"id"_s, newId() }, { u"askedAt"_s, toWireTime(SystemClock().now()) } });
    }
    static Reply handIn(ServingHub &hub, const QString &secret, const QString &message)
    {
        const QJsonObject receipt { { u"message"_s, message }, { u"level"_s, u"read"_s }, { u"at"_s, toWireTime(SystemClock().now()) } };
        return hub.send("POST", u"/v1/sync"_s, { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() }, { u"receipts"_s, QJsonArray { receipt } } },
            { { "Authorization"_ba, "Bearer " + secret.toLatin1() } });
    }
    static QString health(ServingHub &hub) { return hub.send("GET", u"/v1/health"_s).body.value("status"_L1).toString(); }

private Q_SLOTS:
    void s35_theHubGoesOnFromItsBallast()
    {
        SmallDisk disk(80 * 1024);
        QVERIFY(disk.isMounted());
        const QString data = disk.file(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        const QString secret = firstBox(data).value("secret"_L1).toString();
        ServingHub hub(data);
        const auto karim = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        QCOMPARE(health(hub), u"ok"_s);
        const QString known = write(hub, karim, u"Avant"_s).body.value("id"_L1).toString();

        // Full: the ballast is given up, and everything small is still written.
        QVERIFY(disk.fillUp());
        for (int i = 0; i < 300; ++i)
            QCOMPARE(write(hub, karim, u"Plein %1"_s.arg(i)).status, 200);
        QCOMPARE(health(hub), u"disk-full"_s);
        QVERIFY2(hub.errors().contains(u"the disk is full: 16 MiB"_s), qPrintable(hub.errors()));
        QVERIFY(!QFile::exists(data + u"/ballast"_s));
        QCOMPARE(handIn(hub, secret, known).status, 200);
        QCOMPARE(ask(hub, secret).status, 200);
        const auto doctor = run({ u"doctor"_s, u"--data"_s, data });
        QVERIFY2(doctor.code == 1 && doctor.out.contains(u"WRONG   the room kept for a full disk"_s), qPrintable(doctor.out));
        const QByteArray metadata = "sha256 " + QByteArray(64, 'a').toBase64() + ",filetype " + "video/mp4"_ba.toBase64();
        const auto upload = hub.send("POST", u"/v1/uploads"_s, {},
            Headers { { "Authorization"_ba, "Bearer " + secret.toLatin1() }, { "Tus-Resumable"_ba, "1.0.0"_ba }, { "Upload-Length"_ba, "1000000"_ba }, { "Upload-Metadata"_ba, metadata } });
        QCOMPARE(upload.status, 507);

        // Nearly used up: new messages are refused, what answers them is not.
        QVERIFY(disk.fillUp(2 * 1024));
        const auto refused = write(hub, karim, u"Presque"_s);
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.body.value("title"_L1).toString(), u"no-space"_s);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QCOMPARE(handIn(hub, secret, known).status, 200);
        QCOMPARE(ask(hub, secret).status, 200);
        QCOMPARE(command(hub, karim, u"message.cancel"_s, { { u"message"_s, known } }).status, 200);

        // Nothing left at all: refused with its reason, read as before.
        QVERIFY(disk.fillUp());
        int status = 200;
        for (int i = 0; i < 20'000 && status == 200; ++i)
            status = ask(hub, secret).status;
        QCOMPARE(status, 507);
        QCOMPARE(hub.send("GET", u"/v1/messages"_s, {}, karim).status, 200);
        QCOMPARE(health(hub), u"disk-full"_s);

        // Room again: everything as before, by itself.
        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(health(hub), u"ok"_s, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(write(hub, karim, u"Après"_s).status, 200, 10'000);
        QVERIFY(QFile::exists(data + u"/ballast"_s));
        QCOMPARE(hub.terminate(), 0);
        const auto after = run({ u"doctor"_s, u"--data"_s, data }).out;
        QVERIFY2(after.contains(u"ok      the database is whole"_s) && after.contains(u"ok      every scope's digest"_s) && after.contains(u"ok      the room kept"_s), qPrintable(after));
    }

    void s35_aHubStartsOnAFullDisk()
    {
        SmallDisk disk(40 * 1024);
        const QString data = disk.file(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        {
            ServingHub hub(data);
            QVERIFY(hub.isServing());
            QCOMPARE(hub.terminate(), 0);
        }
        QVERIFY(disk.fillUp());
        ServingHub hub(data);
        QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
        const auto karim = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        QCOMPARE(write(hub, karim, u"Plein"_s).status, 200);
    }

    void s18_theBoxGoesOnFromItsBallast()
    {
        QTemporaryDir home;
        const QString hubData = home.filePath(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, hubData }).code, 0);
        ServingHub hub(hubData);
        const auto karim = hub.signIn(u"karim"_s, u"mistral-olive-42"_s);
        SmallDisk disk(32 * 1024);
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, disk.file(u"box"_s), u"--hub"_s, hub.url(), u"--secret"_s, firstBox(hubData).value("secret"_L1).toString() });
        QTRY_VERIFY_WITH_TIMEOUT(!box.said(u"read"_s).isEmpty(), 20'000);
        QVERIFY(QFile::exists(disk.file(u"box/ballast"_s)));
        QVERIFY(disk.fillUp());
        QSet<QString> all;
        for (int i = 0; i < 60; ++i)
            all.insert(write(hub, karim, u"Plein %1"_s.arg(i)).body.value("id"_L1).toString());
        QCOMPARE(all.size(), 60);
        const auto hasRead = [&] {
            const auto &read = box.said(u"read"_s);
            return QSet<QString>(read.begin(), read.end()).contains(all);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(hasRead(), qPrintable(box.errors()), 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(box.said(u"asked"_s).size() == box.said(u"read"_s).size(), qPrintable(box.errors()), 10'000);
        QVERIFY(!QFile::exists(disk.file(u"box/ballast"_s)));
        QVERIFY2(box.errors().contains(u"the disk is full: 8 MiB"_s), qPrintable(box.errors()));
        QCOMPARE(box.terminate(), 0);
    }

    void s18_receiptsWaitInMemoryAndTheFeedWaitsAtTheHub()
    {
        SmallDisk disk(40 * 1024);
        const SystemClock clock;
        {
            auto opened = Cache::open(disk.file(u"box"_s), clock);
            QVERIFY2(opened, opened ? "" : qPrintable(toString(opened.error())));
            auto &cache = **opened;
            CacheStore store(cache);
            QVERIFY(store.apply(u"town:1"_s, { putMessage(1, 1), putMessage(2, 2), putMessage(3, 3) }, { someEpoch, 3 }, noon));
            QVERIFY(disk.fillUp());
            QVERIFY(cache.setSetting(u"text-size"_s, u"200"_s)); // from the ballast
            QVERIFY(cache.addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
            QVERIFY(!QFile::exists(disk.file(u"box/ballast"_s)));
            // Nothing is left for rows; then nothing at all.
            QVERIFY(disk.fillUp(1024));
            const auto waits = store.apply(u"town:1"_s, { putMessage(4, 4) }, { someEpoch, 4 });
            QVERIFY(!waits && waits.error().kind == Error::Kind::NoSpace);
            QCOMPARE(store.scopes().value(u"town:1"_s).live->seq, 3);
            QVERIFY(cache.addReceipt({ idOf(2), ReceiptLevel::Presented, {}, noon }));
            QVERIFY(cache.enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
            QVERIFY(store.apply(u"town:1"_s, { delMessage(4, 3, 2) }, { someEpoch, 4 })); // what goes needs no room
            QVERIFY(disk.fillUp());
            const auto commands = cache.outbox()->size();
            int kept = 0;
            for (; kept < 20'000 && cache.enqueue({ u"help.request"_s, { { u"text"_s, QString(500, u'x') } } }); ++kept) { }
            QVERIFY2(kept < 20'000, "the disk is really full");
            QCOMPARE(cache.outbox()->size(), commands + kept); // what was refused is not there
            QSignalSpy failed(&cache, &Cache::failed);
            for (int n = 100; n < 4000 && failed.isEmpty(); ++n)
                QVERIFY(cache.addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }));
            QVERIFY2(!failed.isEmpty(), "receipts that the disk refuses are told about");
            QVERIFY(cache.addReceipt({ idOf(2), ReceiptLevel::Answered, u"yes"_s, noon }));
            QCOMPARE(cache.messages()->at(0).answer, u"yes"_s);
            const auto pending = *store.pendingReceipts(100'000);
            QVERIFY(std::any_of(pending.begin(), pending.end(), [](const Receipt &receipt) { return receipt.level == ReceiptLevel::Answered; }));
            disk.makeRoom();
            QSignalSpy recovered(&cache, &Cache::recovered);
            QVERIFY(recovered.wait(30'000));
            QVERIFY(QFile::exists(disk.file(u"box/ballast"_s)));
        }
        auto again = Cache::open(disk.file(u"box"_s), clock);
        QVERIFY(again);
        QCOMPARE((*again)->messages()->at(0).answer, u"yes"_s);
    }

    void s18_aFlatIsErasedFromTheBallast()
    {
        SmallDisk disk(40 * 1024);
        const SystemClock clock;
        auto cache = *Cache::open(disk.file(u"box"_s), clock);
        CacheStore store(*cache);
        QVERIFY(store.setIdentity(QString(64, u'e')));
        for (int n = 1; n <= 400; ++n)
            QVERIFY(store.apply(u"flat:1"_s, { putMessage(n, n) }, { someEpoch, n }, noon));
        QVERIFY(disk.fillUp());
        const auto wiped = store.wipe();
        QVERIFY2(wiped, wiped ? "" : qPrintable(toString(wiped.error())));
        QVERIFY(cache->messages()->isEmpty());
        QVERIFY(cache->identity().isEmpty());
    }

    void s18_aLostFlatIsErasedWhereThereIsNoRoomForTheNext()
    {
        SmallDisk disk(40 * 1024);
        const SystemClock clock;
        auto cache = *Cache::open(disk.file(u"box"_s), clock);
        CacheStore store(*cache);
        QVERIFY(store.apply(u"flat:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(7) } } }));
        QVERIFY(disk.fillUp());
        QVERIFY(cache->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon })); // from the ballast
        QVERIFY(disk.fillUp(1024));
        FeedWrite moved { .erased = { u"flat:1"_s } };
        moved.scopes[u"flat:2"_s] = { .changes = { putMessage(1, 2) }, .cursor = { someEpoch, 1 }, .staged = true, .startOver = true, .swap = true };
        const auto waits = store.apply(moved);
        QVERIFY(!waits && waits.error().kind == Error::Kind::NoSpace);
        QVERIFY(store.hasErased(moved));
        QVERIFY(cache->messages()->isEmpty());
        QVERIFY(cache->outbox()->isEmpty());
        // It is done once: what is asked for now is the new flat's.
        QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(8) } } }));
        QVERIFY(!store.apply(moved));
        QCOMPARE(cache->outbox()->size(), 1);
        disk.makeRoom();
        QVERIFY(store.apply(moved));
        QCOMPARE(cache->messages()->size(), 1);
    }

    void s51_restoredOnANearlyFullDiskWhileABoxReplays()
    {
        QTemporaryDir home;
        SmallDisk disk(64 * 1024);
        const QString data = disk.file(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        const QString backup = home.filePath(u"yesterday"_s);
        auto hub = std::make_unique<ServingHub>(data);
        const QStringList address { u"--listen"_s, QUrl(hub->url()).authority() };
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, home.filePath(u"box"_s), u"--hub"_s, hub->url(), u"--secret"_s, firstBox(data).value("secret"_L1).toString() });
        QTRY_VERIFY_WITH_TIMEOUT(!box.said(u"contact"_s).isEmpty(), 20'000);
        box.stop();
        QSet<QString> messages;
        const auto karim = hub->signIn(u"karim"_s, u"mistral-olive-42"_s);
        for (int i = 0; i < 20; ++i)
            messages.insert(write(*hub, karim, u"Hier %1"_s.arg(i)).body.value("id"_L1).toString());
        QCOMPARE(run({ u"backup"_s, backup, u"--data"_s, data }).code, 0);
        box.goOn();
        const auto readSoFar = [&box] {
            const QStringList read = box.said(u"read"_s);
            return QSet<QString>(read.begin(), read.end());
        };
        QTRY_VERIFY2_WITH_TIMEOUT((messages - readSoFar()).isEmpty(), qPrintable(box.errors()), 20'000);
        QCOMPARE(hub->terminate(), 0);
        hub.reset();
        QVERIFY(disk.fillUp(8 * 1024)); // room for the copy, and hardly more
        const auto said = run({ u"restore"_s, backup, u"--data"_s, data });
        QVERIFY2(said.code == 0, qPrintable(said.err));
        QVERIFY(disk.fillUp());
        hub = std::make_unique<ServingHub>(data, address);
        QVERIFY2(hub->isServing(), qPrintable(hub->errors()));
        // Everything that the restored hub forgot is told again, and what was still in the outbox has come.
        QTRY_VERIFY_WITH_TIMEOUT((messages - idsIn(data + u"/hub.db"_s, u"SELECT message FROM receipt WHERE level = 2"_s)).isEmpty(), 90'000);
        QTRY_VERIFY_WITH_TIMEOUT(idsIn(home.filePath(u"box/core.db"_s), u"SELECT key FROM outbox WHERE state = 0"_s).isEmpty(), 90'000);
        QCOMPARE(box.terminate(), 0);
        QCOMPARE(hub->terminate(), 0);
        const auto doctor = run({ u"doctor"_s, u"--data"_s, data }).out;
        QVERIFY2(doctor.contains(u"ok      the database is whole"_s) && doctor.contains(u"ok      every scope's digest"_s), qPrintable(doctor));
    }

    void s18_brokenFactsAreSalvagedFromTheBallast()
    {
        SmallDisk disk(40 * 1024);
        const SystemClock clock;
        const QString folder = disk.file(u"box"_s);
        const QString secret(64, u'e');
        {
            auto cache = *Cache::open(folder, clock);
            QVERIFY(CacheStore(*cache).setIdentity(secret));
            for (int n = 1; n <= 2000; ++n)
                QVERIFY(cache->addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }));
        }
        QVERIFY(QFile::remove(folder + u"/identity.json"_s));
        {
            QFile facts(folder + u"/core.db"_s);
            QVERIFY(facts.open(QIODevice::ReadWrite));
            QVERIFY(facts.seek(facts.size() - 4096));
            facts.write(QByteArray(4096, '\x5a'));
        }
        QVERIFY(disk.fillUp());
        const auto cache = Cache::open(folder, clock);
        QVERIFY2(cache, cache ? "" : qPrintable(toString(cache.error())));
        QCOMPARE((*cache)->identity(), secret);
        const auto pending = CacheStore(**cache).pendingReceipts(5000);
        QVERIFY2(pending, pending ? "" : qPrintable(toString(pending.error())));
        QVERIFY(pending->size() > 1000);
    }

    void s18_aBoxStartsOnAFullDisk()
    {
        SmallDisk disk(40 * 1024);
        const SystemClock clock;
        QVERIFY(Cache::open(disk.file(u"box"_s), clock));
        QVERIFY(disk.fillUp());
        const auto cache = Cache::open(disk.file(u"box"_s), clock);
        QVERIFY2(cache, cache ? "" : qPrintable(toString(cache.error())));
        QVERIFY((*cache)->addReceipt({ idOf(1), ReceiptLevel::Read, {}, noon }));
    }
};

int main(int argc, char *argv[])
{
    const QString missing = whatIsMissingForDisks();
    if (!missing.isEmpty())
        return skipLoudly("fulldisk", missing);
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_fulldisk.moc"
