// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "boxprogram.h"
#include "cache/cachestore.h"
#include "columnin.h"
#include "hubfixture.h"
#include "realprogram.h"

#include "../support/feed/feedrows.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
int seedsWanted(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("PALIER_SEEDS");
    return wanted > 0 ? wanted : usual;
}

/// Breaks the file as disks and people do; the same seed breaks it the same way.
QByteArray broken(QByteArray bytes, quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr int page = 4096;
    const auto somewhere = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))); };
    const auto somePage = [&] { return somewhere() / page * page; };
    switch (random.bounded(6)) {
    case 0:
    case 1:
        for (int flips = 1 << random.bounded(10); flips > 0; --flips) {
            const auto at = somewhere();
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        }
        return bytes;
    case 2:
        return bytes.left(somewhere());
    case 3:
        return bytes.replace(somePage(), page, QByteArray(page, '\0'));
    case 4:
        return bytes.replace(somePage(), page, bytes.mid(somePage(), page));
    default:
        for (qsizetype i = 0, from = somewhere(); i < 700 && from + i < bytes.size(); ++i)
            bytes[from + i] = static_cast<char>(random.bounded(256));
        return bytes;
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
} // namespace

/// Files that are no longer what was written: the box gets back what it can and shows nothing wrong; the hub reads, and writes nothing.
class TestDamage : public QObject
{
    Q_OBJECT

    static constexpr int messages = 120;
    const QString m_secret = QString(64, u'd');
    SystemClock m_clock;
    QTemporaryDir m_template;

    static QString textOf(int number) { return u"Message numéro %1. "_s.arg(number).repeated(20); }
    static QString headlineOf(int number) { return u"Titre %1"_s.arg(number); }

    void fillTemplate()
    {
        auto cache = *Cache::open(m_template.path(), m_clock);
        CacheStore store(*cache);
        QVERIFY(store.setIdentity(m_secret));
        QList<Change> changes;
        for (int n = 1; n <= messages; ++n) {
            auto message = messageNumber(n, headlineOf(n));
            message.text = textOf(n);
            changes.append(testing::put(n, message));
        }
        QVERIFY(store.apply(u"town:1"_s, changes, { someEpoch, messages }, noon));
        for (int n = 1; n <= 60; ++n)
            QVERIFY(cache->addReceipt({ idOf(n), ReceiptLevel::Read, {}, noon }));
        for (int n = 1; n <= 20; ++n)
            QVERIFY(cache->enqueue({ u"help.request"_s, { { u"id"_s, idOf(n) } } }));
    }
    void copyTemplate(const QString &folder) const
    {
        for (const auto &name : { u"core.db"_s, u"cache.db"_s, u"identity.json"_s })
            put(folder + u'/' + name, contentOf(m_template.filePath(name)));
    }
    /// Every message on the screen is, letter by letter, one that was written.
    static void checkMessages(const Cache &cache, quint32 seed)
    {
        const auto shown = cache.messages();
        QVERIFY2(shown, qPrintable(QString::number(seed)));
        for (const auto &stored : *shown) {
            const int number = stored.message.id.right(12).toInt(nullptr, 16);
            QVERIFY2(stored.message.headline == headlineOf(number) && stored.message.text == textOf(number), qPrintable(u"seed %1 shows wrong content"_s.arg(seed)));
        }
    }

private Q_SLOTS:
    void initTestCase() { fillTemplate(); }

    void s20_aBoxShowsNothingWrongOfADamagedCache()
    {
        int rebuilt = 0;
        const int seeds = seedsWanted(120);
        for (quint32 seed = 1; seed <= quint32(seeds); ++seed) {
            const QTemporaryDir folder;
            copyTemplate(folder.path());
            put(folder.filePath(u"cache.db"_s), broken(contentOf(m_template.filePath(u"cache.db"_s)), seed));
            const auto cache = Cache::open(folder.path(), m_clock);
            QVERIFY2(cache, qPrintable(u"seed %1: "_s.arg(seed) + (cache ? QString() : toString(cache.error()))));
            checkMessages(**cache, seed);
            CacheStore store(**cache);
            QCOMPARE((*cache)->identity(), m_secret);
            QVERIFY2(store.pendingReceipts(1000)->size() >= 60, "the facts stay");
            rebuilt += store.scopes().isEmpty();
            // It takes the feed again, from wherever it is.
            QVERIFY2(store.apply(u"flat:9"_s, { putMessage(1, 9000) }, { someEpoch, 1 }, noon), qPrintable(QString::number(seed)));
        }
        QVERIFY2(rebuilt > seeds / 3, qPrintable(QString::number(rebuilt)));
        qInfo("%d damaged caches, %d rebuilt", seeds, rebuilt);
    }

    void s21_aBoxSalvagesItsFactsAndKeepsItsIdentity()
    {
        int salvaged = 0;
        const int seeds = seedsWanted(120);
        for (quint32 seed = 1; seed <= quint32(seeds); ++seed) {
            const QTemporaryDir folder;
            copyTemplate(folder.path());
            put(folder.filePath(u"core.db"_s), broken(contentOf(m_template.filePath(u"core.db"_s)), seed));
            for (int start = 0; start < 2; ++start) { // no loop of crashes either
                const auto cache = Cache::open(folder.path(), m_clock);
                QVERIFY2(cache, qPrintable(u"seed %1: "_s.arg(seed) + (cache ? QString() : toString(cache.error()))));
                QCOMPARE((*cache)->identity(), m_secret);
                checkMessages(**cache, seed);
                const auto items = (*cache)->outbox();
                QVERIFY2(items && items->size() <= 20, qPrintable(QString::number(seed)));
                QVERIFY((*cache)->addReceipt({ idOf(777), ReceiptLevel::Read, {}, noon }));
                salvaged += start == 1 && items->size() >= 10;
            }
        }
        QVERIFY2(salvaged > seeds / 2, qPrintable(QString::number(salvaged)));
        qInfo("%d damaged core databases: identity in all, most of the outbox in %d", seeds, salvaged);
    }

    void s21_aSecondCopyThatIsDamagedDoesNoHarm()
    {
        for (quint32 seed = 1; seed <= quint32(seedsWanted(60)); ++seed) {
            const QTemporaryDir folder;
            copyTemplate(folder.path());
            put(folder.filePath(u"identity.json"_s), broken(contentOf(m_template.filePath(u"identity.json"_s)), seed));
            QCOMPARE((*Cache::open(folder.path(), m_clock))->identity(), m_secret);
        }
    }

    void s37_aHubReadsADamagedDatabaseAndWritesNothing()
    {
        hub::HubFixture fixture;
        const auto box = fixture.box(u"flat:1"_s);
        for (int n = 0; n < 60; ++n)
            QCOMPARE(fixture.command(fixture.as(u"karim"_s), u"message.send"_s, hub::draft(u"residence:1"_s, QString(u"Titre %1"_s.arg(n)))).status, 200);
        fixture.close();
        const QString path = fixture.databasePath();
        const auto whole = contentOf(path);
        int readOnly = 0;
        int read = 0;
        int refused = 0;
        const int seeds = seedsWanted(80);
        for (quint32 seed = 1; seed <= quint32(seeds); ++seed) {
            for (const auto &part : { u"-wal"_s, u"-shm"_s })
                QFile::remove(path + part);
            const auto bytes = broken(whole, seed);
            put(path, bytes);
            auto opened = hub::Hub::open(fixture.options, fixture.clock);
            if (!opened) {
                ++refused;
                QVERIFY2(!opened.error().detail.contains(u'\n'), qPrintable(opened.error().detail));
                continue;
            }
            const auto send = [&](const QByteArray &method, const QString &target, const QByteArray &body, const hub::Headers &headers) {
                http::Request request { .method = method, .path = target, .query = {}, .headers = headers, .body = body, .peer = QHostAddress::LocalHost };
                request.headers.append({ "host"_ba, "hub.test"_ba });
                request.headers.append({ "content-type"_ba, "application/json"_ba });
                std::promise<http::Response> answered;
                (*opened)->router()->dispatch(request, [&answered](http::Response response) { answered.set_value(std::move(response)); });
                return answered.get_future().get();
            };
            const auto health = [&] { return QJsonDocument::fromJson(send("GET", u"/v1/health"_s, {}, {}).body).object().value("status"_L1).toString(); };
            const bool fromTheStart = health() == "read-only"_L1;
            const auto rows = send("POST", u"/v1/sync"_s, "{\"boot\":\"01936e5a-7c00-7abc-8def-000000000001\",\"cursors\":{}}", box);
            QVERIFY2(rows.status == 200 || rows.status == 401 || rows.status == 503, qPrintable(u"seed %1: %2"_s.arg(seed).arg(rows.status)));
            const auto paired = send("POST", u"/v1/pair"_s, "{\"secretHash\":\"" + QByteArray(64, 'a') + "\",\"model\":\"Box\",\"software\":\"1\"}", {});
            if (health() == "read-only"_L1) {
                ++readOnly;
                QCOMPARE(paired.status, 503);
            }
            opened->reset();
            read += fromTheStart && rows.status == 200;
            if (fromTheStart)
                QVERIFY2(contentOf(path) == bytes, qPrintable(u"seed %1 was written to"_s.arg(seed)));
        }
        QVERIFY2(readOnly > seeds / 3, qPrintable(QString::number(readOnly)));
        QVERIFY2(read > 0, "a box is served from a damaged database");
        qInfo("%d damaged hub databases: %d read-only, of which %d serve a box; %d refused at the start", seeds, readOnly, read, refused);
    }

    void s20_s21_realBoxesComeBack()
    {
        QTemporaryDir home;
        const QString data = home.filePath(u"hub"_s);
        QCOMPARE(hub::run({ u"demo-data"_s, u"--data"_s, data }).code, 0);
        hub::ServingHub serving(data);
        const QString secret = QJsonDocument::fromJson(contentOf(data + u"/demo.json"_s)).object().value("boxes"_L1).toArray().first().toObject().value("secret"_L1).toString();
        const QString folder = home.filePath(u"box"_s);
        const QStringList arguments { u"--data"_s, folder, u"--hub"_s, serving.url(), u"--secret"_s, secret };
        const auto heldMessages = [&folder] {
            const auto there = columnIn(folder + u"/cache.db"_s, u"SELECT COUNT(*) FROM row WHERE type = 'message' AND staged = 0"_s);
            return there.first().toInt();
        };
        int whole = 0;
        for (quint32 seed = 1; seed <= 4; ++seed) {
            {
                BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), arguments);
                QTRY_VERIFY2_WITH_TIMEOUT(!box.said(u"contact"_s).isEmpty(), qPrintable(box.errors()), 20'000);
                QCOMPARE(box.said(u"identity"_s).first(), secret);
                QCOMPARE(box.terminate(), 0);
            }
            whole = qMax(whole, heldMessages());
            QVERIFY(whole > 0);
            QCOMPARE(heldMessages(), whole); // fetched again
            for (const auto &name : { u"cache.db"_s, u"core.db"_s })
                put(folder + u'/' + name, broken(contentOf(folder + u'/' + name), seed));
        }
        BoxProgram box(QStringLiteral(PALIER_BOX_PROGRAM), arguments);
        QTRY_VERIFY2_WITH_TIMEOUT(!box.said(u"contact"_s).isEmpty(), qPrintable(box.errors()), 20'000);
        QCOMPARE(box.said(u"identity"_s).first(), secret);
        QCOMPARE(box.terminate(), 0);
        QCOMPARE(heldMessages(), whole);
    }
};

/// Hundreds of folders, of which none is to survive anything: where there is a file system in memory, there.
int main(int argc, char *argv[])
{
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication app(argc, argv);
    TestDamage test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_damage.moc"
