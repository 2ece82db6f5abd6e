// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/media/uploadstore.h"
#include "hubfixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

namespace
{
const QByteArray film = QByteArray(40'000, 'f') + QByteArray(30'000, 'g');

Headers tus(const Headers &who, const Headers &more = {})
{
    return who + Headers { { "tus-resumable"_ba, "1.0.0"_ba } } + more;
}

QByteArray metadata(const QString &sha256, const QByteArray &type = "video/mp4"_ba)
{
    return "sha256 " + sha256.toLatin1().toBase64() + ",filetype " + type.toBase64();
}
} // namespace

/// /v1/uploads and /v1/media: what was said to be there is there, whatever happens in between.
class TestMedia : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    Headers m_box;

    Outcome create(const QByteArray &length, const QByteArray &meta)
    {
        return m_hub->send("POST", u"/v1/uploads"_s, {}, tus(m_box, { { "upload-length"_ba, length }, { "upload-metadata"_ba, meta } }));
    }
    QString begun(const QByteArray &file = film)
    {
        const auto created = create(QByteArray::number(file.size()), metadata(sha256Hex(file)));
        return created.status == 201 ? QString::fromLatin1(created.response.header("Location")) : QString();
    }
    Outcome part(const QString &upload, qint64 offset, const QByteArray &bytes)
    {
        return m_hub->send("PATCH", upload, bytes,
            tus(m_box, { { "content-type"_ba, "application/offset+octet-stream"_ba }, { "upload-offset"_ba, QByteArray::number(offset) } }));
    }
    QByteArray offsetOf(const QString &upload, const Headers &who) { return m_hub->send("HEAD", upload, {}, tus(who)).response.header("Upload-Offset"); }
    QString mediaPath(const QByteArray &file) { return u"/v1/media/"_s + sha256Hex(file); }
    QString folder() { return QFileInfo(m_hub->databasePath()).path() + u"/media"_s; }
    QStringList parts() { return QDir(folder() + u"/parts"_s).entryList(QDir::Files); }
    QString partFile(const QString &upload) { return folder() + u"/parts/"_s + upload.section(u'/', -1); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        m_box = m_hub->box(u"flat:1"_s);
    }

    void aFileInThreePartsIsKeptUnderItsHash()
    {
        const QString upload = begun();
        QVERIFY(upload.startsWith(u"/v1/uploads/"_s));
        QCOMPARE(offsetOf(upload, m_box), "0"_ba);
        QCOMPARE(part(upload, 0, film.left(30'000)).response.header("Upload-Offset"), "30000"_ba);
        QCOMPARE(part(upload, 30'000, film.mid(30'000, 30'000)).status, 204);
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 404);
        QCOMPARE(part(upload, 60'000, film.mid(60'000)).response.header("Upload-Offset"), QByteArray::number(film.size()));
        const auto kept = m_hub->get(mediaPath(film), m_box);
        QCOMPARE(kept.status, 200);
        QFile file(kept.response.file->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), film);
        QCOMPARE(offsetOf(upload, m_box), QByteArray::number(film.size())); // whoever lost the last answer
        QTRY_COMPARE(parts(), QStringList());
    }

    void anotherPlaceIsAConflictThatTellsWhereItIs()
    {
        const QString upload = begun();
        QCOMPARE(part(upload, 0, film.left(1'000)).status, 204);
        for (const qint64 wrong : { 0, 999, 1'001, 60'000 }) {
            const auto refused = part(upload, wrong, film.mid(wrong, 100));
            QCOMPARE(refused.status, 409);
            QCOMPARE(refused.body.value("field"_L1).toString(), u"Upload-Offset"_s);
        }
        QCOMPARE(offsetOf(upload, m_box), "1000"_ba);
        QCOMPARE(part(upload, 1'000, film).status, 413);
        QCOMPARE(part(upload, 1'000, film.mid(1'000)).status, 204);
        QCOMPARE(part(upload, film.size(), "more"_ba).status, 409);
    }

    void otherContentThanAnnouncedIsForgotten()
    {
        const auto created = create("5", metadata(sha256Hex(film)));
        const QString upload = QString::fromLatin1(created.response.header("Location"));
        const auto refused = part(upload, 0, "hello"_ba);
        QCOMPARE(refused.status, 422);
        QCOMPARE(m_hub->send("HEAD", upload, {}, tus(m_box)).status, 404);
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 404);
        QTRY_COMPARE(parts(), QStringList());
    }

    void afterAStopPartsAreCutToWhatWasCommitted()
    {
        const QString upload = begun();
        const QString lost = begun();
        QCOMPARE(part(upload, 0, film.left(20'000)).status, 204);
        QCOMPARE(part(lost, 0, film.left(20'000)).status, 204);
        m_hub->close();
        QFile uncommitted(partFile(upload));
        QVERIFY(uncommitted.open(QIODevice::Append));
        QCOMPARE(uncommitted.write("written, but never committed"), 28);
        uncommitted.close();
        QFile stranger(folder() + u"/parts/stranger"_s);
        QVERIFY(stranger.open(QIODevice::WriteOnly));
        stranger.close();
        QVERIFY(QFile::resize(partFile(lost), 10));
        m_hub->reopen();
        QCOMPARE(QFile(partFile(upload)).size(), 20'000);
        QCOMPARE(parts(), QStringList { upload.section(u'/', -1) });
        QCOMPARE(m_hub->send("HEAD", lost, {}, tus(m_box)).status, 404); // begins again rather than go on after a hole
        QCOMPARE(part(upload, 20'000, film.mid(20'000)).status, 204);
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 200);
        m_hub->reopen();
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 200);
    }

    void whatIsWrittenButNotCommittedIsWrittenAgain()
    {
        const QString upload = begun();
        QFile ahead(partFile(upload)); // a stop between the file and the database
        QVERIFY(ahead.open(QIODevice::WriteOnly));
        QCOMPARE(ahead.write(QByteArray(film.size() + 5, 'x')), film.size() + 5);
        ahead.close();
        QCOMPARE(part(upload, 0, film.left(40'000)).status, 204);
        QCOMPARE(part(upload, 40'000, film.mid(40'000)).status, 204);
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 200);
    }

    void nobodyElseSeesIt()
    {
        const QString upload = begun();
        const auto neighbour = m_hub->box(u"flat:3"_s);
        const auto foreign = m_hub->send("HEAD", upload, {}, tus(neighbour));
        const auto unknown = m_hub->send("HEAD", u"/v1/uploads/"_s + newId(), {}, tus(neighbour));
        QCOMPARE(foreign.status, 404);
        QCOMPARE(foreign.response.body, unknown.response.body);
        QCOMPARE(part(upload, 0, film).status, 204);
        for (const auto &other : { neighbour, m_hub->as(u"karim"_s) })
            QCOMPARE(m_hub->get(mediaPath(film), other).status, 404);
        QCOMPARE(m_hub->get(mediaPath(film), {}).status, 401);
        (void)m_hub->inDatabase([&](Transaction &transaction) { return media::attach(transaction.db, sha256Hex(film), u"building:2"_s); });
        for (const auto &reader : { neighbour, m_hub->as(u"karim"_s) })
            QCOMPARE(m_hub->get(mediaPath(film), reader).status, 200);
        for (const auto &other : { m_hub->box(u"flat:5"_s), m_hub->as(u"omar"_s), m_hub->as(u"rachid"_s) })
            QCOMPARE(m_hub->get(mediaPath(film), other).status, 404);
    }

    void aFullDiskRefusesUploadsAndNothingElse()
    {
        const QString upload = begun();
        m_hub->options.diskReserve = std::numeric_limits<qint64>::max() / 2;
        m_hub->reopen();
        const auto refused = create(QByteArray::number(film.size()), metadata(sha256Hex(film)));
        QCOMPARE(refused.status, 507);
        QCOMPARE(refused.body.value("title"_L1).toString(), u"no-space"_s);
        QVERIFY(refused.response.header("Retry-After").toInt() > 0);
        QCOMPARE(part(upload, 0, film.left(100)).status, 507);
        QCOMPARE(offsetOf(upload, m_box), "0"_ba);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s)).status, 200);
        m_hub->options.diskReserve = 0;
        m_hub->reopen();
        QCOMPARE(part(upload, 0, film).status, 204);
    }

    void forgetsWhatIsPastItsTimeAndWhatNothingRefersTo()
    {
        const QString unfinished = begun();
        QCOMPARE(part(unfinished, 0, film.left(10)).status, 204);
        const QByteArray other = "another film"_ba;
        QCOMPARE(part(begun(film), 0, film).status, 204);
        QCOMPARE(part(begun(other), 0, other).status, 204);
        (void)m_hub->inDatabase([&](Transaction &transaction) { return media::attach(transaction.db, sha256Hex(other), u"flat:1"_s); });
        m_hub->clock.advance(std::chrono::hours(24 * 14 - 1));
        m_hub->hub().tidyUp();
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 200);
        m_hub->clock.advance(std::chrono::hours(2));
        m_hub->hub().tidyUp();
        QTRY_COMPARE(parts(), QStringList());
        QTRY_VERIFY(!QFile::exists(folder() + u'/' + sha256Hex(film).left(2) + u'/' + sha256Hex(film)));
        QCOMPARE(m_hub->send("HEAD", unfinished, {}, tus(m_box)).status, 404);
        QCOMPARE(m_hub->get(mediaPath(film), m_box).status, 404);
        QCOMPARE(m_hub->get(mediaPath(other), m_box).status, 200);
    }

    void terminationRemovesThePart()
    {
        const QString upload = begun();
        QCOMPARE(part(upload, 0, film.left(10)).status, 204);
        QCOMPARE(m_hub->send("DELETE", upload, {}, tus(m_hub->box(u"flat:3"_s))).status, 404);
        QCOMPARE(m_hub->send("DELETE", upload, {}, tus(m_box)).status, 204);
        QCOMPARE(m_hub->send("HEAD", upload, {}, tus(m_box)).status, 404);
        QTRY_COMPARE(parts(), QStringList());
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("field");
        const auto good = metadata(sha256Hex(film));
        QTest::newRow("no length") << ""_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("negative") << "-1"_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("plus") << "+5"_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("2^64") << "18446744073709551616"_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("2^63") << "9223372036854775808"_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("empty file") << "0"_ba << good << 400 << u"Upload-Length"_s;
        QTest::newRow("too long") << QByteArray::number(media::maxLength + 1) << good << 413 << u"Upload-Length"_s;
        QTest::newRow("no metadata") << "5"_ba << ""_ba << 400 << u"Upload-Metadata"_s;
        QTest::newRow("no base64") << "5"_ba << "sha256 ###"_ba << 400 << u"Upload-Metadata"_s;
        QTest::newRow("control characters in a name") << "5"_ba << QByteArray(good + ",\x01\r ") << 400 << u"Upload-Metadata"_s;
        QTest::newRow("twice") << "5"_ba << QByteArray(good + ",sha256 " + "aa") << 400 << u"Upload-Metadata"_s;
        QTest::newRow("hash in capitals") << "5"_ba << metadata(sha256Hex(film).toUpper()) << 400 << u"Upload-Metadata"_s;
        QTest::newRow("a page") << "5"_ba << metadata(sha256Hex(film), "text/html"_ba) << 400 << u"Upload-Metadata"_s;
        QTest::newRow("a drawing with scripts") << "5"_ba << metadata(sha256Hex(film), "image/svg+xml"_ba) << 400 << u"Upload-Metadata"_s;
        QTest::newRow("huge metadata") << "5"_ba << QByteArray(good + ",x " + QByteArray(5'000, 'A')) << 400 << u"Upload-Metadata"_s;
    }
    void badInput()
    {
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, meta);
        QFETCH(QString, field);
        const auto refused = create(length, meta);
        QTEST(refused.status, "status");
        QCOMPARE(refused.body.value("field"_L1).toString(), field);
        QCOMPARE(refused.response.header("Tus-Resumable"), "1.0.0"_ba);
    }

    void anotherVersionIsToldWhichWeSpeak()
    {
        const auto refused = m_hub->send("POST", u"/v1/uploads"_s, {}, m_box + Headers { { "tus-resumable"_ba, "0.2.2"_ba } });
        QCOMPARE(refused.status, 412);
        QCOMPARE(refused.response.header("Tus-Version"), "1.0.0"_ba);
        const auto can = m_hub->send("OPTIONS", u"/v1/uploads"_s);
        QCOMPARE(can.status, 204);
        QCOMPARE(can.response.header("Tus-Extension"), "creation,expiration,termination"_ba);
        QCOMPARE(can.response.header("Tus-Max-Size"), QByteArray::number(media::maxLength));
    }

    void anActorHasAFewUploadsUnderWay()
    {
        for (int i = 0; i < media::maxUnderWay; ++i)
            QVERIFY(!begun().isEmpty());
        QCOMPARE(create("5", metadata(sha256Hex(film))).status, 429);
        m_box = m_hub->box(u"flat:3"_s);
        QVERIFY(!begun().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMedia)
#include "test_media.moc"
