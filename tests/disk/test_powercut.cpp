// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"
#include "cache/cachestore.h"
#include "columnin.h"
#include "core/ids.h"
#include "faults.h"
#include "loopdisk.h"
#include "realprogram.h"
#include "storage/database.h"

#include "../support/feed/feedrows.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;
using namespace palier::testing;

namespace
{
constexpr int diskMiB = 256;
constexpr qint64 longestStartMs = 5'000;

int cutsWanted()
{
    return qMax(1, qEnvironmentVariableIntValue("PALIER_CUTS") ? qEnvironmentVariableIntValue("PALIER_CUTS") : 5);
}

/// Sends messages all the time, several at once, and remembers which were acknowledged.
class Commands : public QObject
{
public:
    explicit Commands(ServingHub &hub)
        : m_hub(hub)
        , m_headers(hub.signIn(u"karim"_s, u"mistral-olive-42"_s))
    {
    }
    ~Commands() override { qDeleteAll(m_replies); }

    void begin(int together)
    {
        for (int i = 0; i < together; ++i)
            send(newId());
    }
    /// Sends what has no answer again, under the same keys.
    void finish(const QHash<QString, QString> &left)
    {
        m_more = false;
        for (auto it = left.begin(); it != left.end(); ++it)
            send(it.key(), it.value());
    }
    void stop() { m_more = false; } ///< sends no more; what is under way goes on
    QSet<QString> acknowledged; ///< ids of messages
    QHash<QString, QString> unanswered; ///< key → headline

private:
    void send(const QString &key, const QString &said = {})
    {
        const QString headline = said.isEmpty() ? u"cut "_s + key : said;
        const QJsonObject body { { u"audience"_s, QJsonArray { u"building:2"_s } }, { u"priority"_s, u"normal"_s }, { u"language"_s, u"fr"_s },
            { u"headline"_s, headline }, { u"text"_s, u"x"_s } };
        unanswered.insert(key, headline);
        auto *reply = m_hub.begin("POST", u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, body } },
            m_headers + decltype(m_headers) { { "Idempotency-Key"_ba, key.toLatin1() } });
        m_replies.append(reply);
        connect(reply, &QNetworkReply::finished, this, [this, reply, key] {
            const QString id = QJsonDocument::fromJson(reply->readAll()).object().value("id"_L1).toString();
            if (id.isEmpty())
                return;
            acknowledged.insert(id);
            unanswered.remove(key);
            if (m_more)
                send(newId());
        });
    }
    ServingHub &m_hub;
    QList<std::pair<QByteArray, QByteArray>> m_headers;
    QList<QNetworkReply *> m_replies;
    bool m_more = true;
};
} // namespace

/// The power goes while the real programs write: what they acknowledged is there when it comes back.
class TestPowerCut : public QObject
{
    Q_OBJECT

    static QString dataOf(const LoopDisk &disk) { return disk.file(u"palier"_s); }
    static QStringList boxArguments(const QString &data, const ServingHub &hub, const QString &secret)
    {
        return { u"--data"_s, data, u"--hub"_s, hub.url(), u"--secret"_s, secret };
    }
    static QString secretOfABox(const QString &data)
    {
        QFile file(data + u"/demo.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll()).object().value("boxes"_L1).toArray().first().toObject().value("secret"_L1).toString();
    }

private Q_SLOTS:
    void s34_theHubKeepsWhatItAcknowledged()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, dataOf(*disk) }).code, 0);
        QSet<QString> acknowledged;
        qint64 slowest = 0;
        for (int cut = 0; cut < cutsWanted(); ++cut) {
            std::unique_ptr<LoopDisk> after;
            QHash<QString, QString> unanswered;
            {
                ServingHub hub(dataOf(*disk));
                QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
                Commands commands(hub);
                commands.begin(16);
                const auto enough = QRandomGenerator::global()->bounded(60, 400);
                QTRY_VERIFY_WITH_TIMEOUT(commands.acknowledged.size() >= enough, 30'000);
                stopProcess(hub.processId());
                after = disk->cut();
                QVERIFY(after);
                QTest::qWait(0); // answers that were sent before the cut
                acknowledged |= commands.acknowledged;
                unanswered = commands.unanswered;
                hub.kill();
            }
            disk = std::move(after);
            QElapsedTimer timer;
            timer.start();
            ServingHub hub(dataOf(*disk));
            slowest = qMax(slowest, timer.elapsed());
            QVERIFY2(hub.isServing(), qPrintable(hub.errors()));
            QVERIFY2(slowest <= longestStartMs, qPrintable(QString::number(slowest)));
            const auto lost = acknowledged - idsIn(dataOf(*disk) + u"/hub.db"_s, u"SELECT id FROM message"_s);
            QVERIFY2(lost.isEmpty(), qPrintable(u"cut %1 lost %2 of %3"_s.arg(cut).arg(lost.size()).arg(acknowledged.size())));
            Commands again(hub);
            again.finish(unanswered);
            QTRY_VERIFY_WITH_TIMEOUT(again.unanswered.isEmpty(), 30'000);
            acknowledged |= again.acknowledged;
            QCOMPARE(hub.terminate(), 0);
            const auto once = idsIn(dataOf(*disk) + u"/hub.db"_s,
                u"SELECT body FROM message GROUP BY json_extract(body, '$.headline') HAVING COUNT(*) > 1 AND json_extract(body, '$.headline') LIKE 'cut %'"_s);
            QVERIFY2(once.isEmpty(), "a key that was sent again had two effects");
            const auto doctor = run({ u"doctor"_s, u"--data"_s, dataOf(*disk) });
            QVERIFY2(!doctor.out.contains(u"database cannot"_s) && doctor.out.contains(u"the database is whole"_s) && doctor.out.contains(u"digest is that of its rows"_s), qPrintable(doctor.out));
        }
        qInfo("%d cuts, %lld acknowledged messages, none lost; slowest start %lld ms", cutsWanted(), qint64(acknowledged.size()), slowest);
    }

    /// Does the rig bite? A hub whose disk lies about fsync does lose what it acknowledged.
    void aHubOnALyingDiskIsCaught()
    {
        int caught = 0;
        for (int cut = 0; cut < 2; ++cut) {
            const auto disk = LoopDisk::make(diskMiB);
            QVERIFY(disk);
            QCOMPARE(run({ u"demo-data"_s, u"--data"_s, dataOf(*disk) }).code, 0);
            Faults faults(disk->file());
            faults.order("sync lie 0 1000000");
            const Faults::Around around(faults);
            ServingHub hub(dataOf(*disk));
            Commands commands(hub);
            commands.begin(16);
            QTRY_VERIFY_WITH_TIMEOUT(commands.acknowledged.size() >= 200, 30'000);
            stopProcess(hub.processId());
            const auto after = disk->cut();
            QVERIFY(after);
            auto db = Database::open({ .path = dataOf(*after) + u"/hub.db"_s });
            const auto rows = db ? (*db)->rows(u"SELECT id FROM message"_s) : Result<QList<Row>>(db.error());
            QSet<QString> there;
            for (const auto &row : rows ? *rows : QList<Row> {})
                there.insert(row.first().toString());
            caught += !(commands.acknowledged - there).isEmpty();
        }
        QCOMPARE(caught, 2);
    }

    void s15_theBoxKeepsReceiptsOutboxAndIdentity()
    {
        QTemporaryDir home;
        const QString hubData = home.filePath(u"hub"_s);
        QCOMPARE(run({ u"demo-data"_s, u"--data"_s, hubData }).code, 0);
        const QString secret = secretOfABox(hubData);
        ServingHub hub(hubData);
        QVERIFY(hub.isServing());
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        Commands commands(hub);
        commands.begin(2);
        QSet<QString> read;
        QSet<QString> asked;
        qint64 slowest = 0;
        for (int cut = 0; cut < cutsWanted(); ++cut) {
            std::unique_ptr<LoopDisk> after;
            {
                QElapsedTimer timer;
                timer.start();
                BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), boxArguments(dataOf(*disk), hub, secret));
                QTRY_VERIFY_WITH_TIMEOUT(!box.said(u"identity"_s).isEmpty(), 10'000);
                slowest = qMax(slowest, timer.elapsed());
                QCOMPARE(box.said(u"identity"_s).first(), secret);
                const int enough = QRandomGenerator::global()->bounded(5, 80);
                QTRY_VERIFY2_WITH_TIMEOUT(box.said(u"asked"_s).size() >= enough, qPrintable(box.errors()), 30'000);
                box.stop();
                after = disk->cut();
                QVERIFY(after);
                box.kill();
                for (const auto &id : box.said(u"read"_s))
                    read.insert(id);
                for (const auto &id : box.said(u"asked"_s))
                    asked.insert(id);
            }
            disk = std::move(after);
            checkBox(*disk, secret, read, asked, hubData);
        }
        commands.stop();
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), boxArguments(dataOf(*disk), hub, secret));
        const int patience = 60'000 + cutsWanted() * 5'000; // each cut leaves some fifty commands to be told
        QTRY_VERIFY_WITH_TIMEOUT((asked - idsIn(hubData + u"/hub.db"_s, u"SELECT id FROM help"_s)).isEmpty(), patience);
        QTRY_VERIFY_WITH_TIMEOUT((read - idsIn(hubData + u"/hub.db"_s, u"SELECT message FROM receipt WHERE level = 2"_s)).isEmpty(), patience);
        QCOMPARE(box.terminate(), 0);
        QVERIFY2(slowest <= longestStartMs, qPrintable(QString::number(slowest)));
        qInfo("%d cuts, %lld receipts and %lld commands, none lost; slowest start %lld ms", cutsWanted(), qint64(read.size()), qint64(asked.size()), slowest);
    }

    void s16_aSecretIsTheOldOneOrTheNewOne()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        QSet<QString> all;
        for (int cut = 0; cut < cutsWanted(); ++cut) {
            BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, dataOf(*disk), u"--rotate"_s });
            const int enough = QRandomGenerator::global()->bounded(1, 40);
            QTRY_VERIFY_WITH_TIMEOUT(box.said(u"identity"_s).size() >= enough, 10'000);
            box.stop();
            auto after = disk->cut();
            QVERIFY(after);
            box.kill();
            const SystemClock clock;
            const auto cache = Cache::open(dataOf(*after), clock);
            QVERIFY2(cache, cache ? "" : qPrintable(toString(cache.error())));
            const QString found = (*cache)->identity();
            // The last one that was acknowledged, or the one that was being written.
            QCOMPARE(found.size(), 64);
            const QStringList &said = box.said(u"identity"_s);
            all += QSet<QString>(said.begin(), said.end());
            QVERIFY(found == said.constLast() || !all.contains(found));
        }
    }

    /// The identity is synced at once: what it stood for must not come back without it.
    void c3_whatWasErasedStaysErased()
    {
        auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        const SystemClock clock;
        {
            const auto cache = *Cache::open(dataOf(*disk), clock);
            QVERIFY(CacheStore(*cache).setIdentity(QString(64, u'e')));
            QVERIFY(CacheStore(*cache).apply(u"flat:1"_s, { putMessage(1, 1) }, { someEpoch, 1 }, noon));
        }
        const auto cache = *Cache::open(dataOf(*disk), clock);
        QCOMPARE(cache->messages()->size(), 1);
        QVERIFY(CacheStore(*cache).wipe());
        const auto after = disk->cut();
        QVERIFY(after);
        const auto left = *Cache::open(dataOf(*after), clock);
        QVERIFY(left->identity().isEmpty());
        QVERIFY(left->messages()->isEmpty());
        QVERIFY(CacheStore(*left).scopes().isEmpty());
        QFile facts(dataOf(*after) + u"/core.db"_s);
        QVERIFY(facts.open(QIODevice::ReadOnly));
        QVERIFY2(!facts.readAll().contains(QByteArray(64, 'e')), "nor does it stand in the file");
    }

    void aBoxOnALyingDiskIsCaught()
    {
        const auto disk = LoopDisk::make(diskMiB);
        QVERIFY(disk);
        Faults faults(disk->file());
        faults.order("sync lie 0 1000000");
        const Faults::Around around(faults);
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), { u"--data"_s, dataOf(*disk), u"--rotate"_s });
        QTRY_VERIFY_WITH_TIMEOUT(box.said(u"identity"_s).size() >= 40, 10'000);
        box.stop();
        const auto after = disk->cut();
        QVERIFY(after);
        const SystemClock clock;
        const auto cache = Cache::open(dataOf(*after), clock);
        QVERIFY(!cache || (*cache)->identity() != box.said(u"identity"_s).constLast());
    }

private:
    static void checkBox(const LoopDisk &disk, const QString &secret, const QSet<QString> &read, const QSet<QString> &asked, const QString &hubData)
    {
        const SystemClock clock;
        const auto cache = Cache::open(dataOf(disk), clock);
        QVERIFY2(cache, cache ? "" : qPrintable(toString(cache.error())));
        QCOMPARE((*cache)->identity(), secret);
        QVERIFY2(!QFile::exists(dataOf(disk) + u"/core.db.broken"_s), "a power cut damages nothing");
        const auto lostReceipts = read - idsIn(dataOf(disk) + u"/core.db"_s, u"SELECT message FROM receipt WHERE level = 'read'"_s);
        QVERIFY2(lostReceipts.isEmpty(), qPrintable(QString::number(lostReceipts.size())));
        auto lostCommands = asked - idsIn(hubData + u"/hub.db"_s, u"SELECT id FROM help"_s);
        const auto outbox = (*cache)->outbox();
        QVERIFY(outbox);
        for (const auto &item : *outbox)
            lostCommands.remove(item.command.body.value("id"_L1).toString());
        QVERIFY2(lostCommands.isEmpty(), qPrintable(QString::number(lostCommands.size())));
    }
};

int main(int argc, char *argv[])
{
    const QString missing = whatIsMissingForDisks();
    if (!missing.isEmpty())
        return skipLoudly("powercut", missing);
    QCoreApplication app(argc, argv);
    TestPowerCut test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_powercut.moc"
