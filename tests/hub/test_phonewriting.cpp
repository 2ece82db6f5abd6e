// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hub/api/api.h"
#include "hubfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

/// A television, the phones that scanned its code, and those who should not get anywhere.
class TestPhoneWriting : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;
    QString m_id;
    Headers m_phone;

    static QJsonObject request(int limit = 300) { return { { u"title"_s, u"Demande d’aide"_s }, { u"language"_s, u"fr"_s }, { u"limit"_s, limit } }; }
    static Headers phoneOf(const Outcome &opened)
    {
        return { { "x-palier-writing"_ba, opened.body.value("url"_L1).toString().section(u'#', 1).toLatin1() } };
    }
    Outcome open(int limit = 300, const QString &flat = u"flat:1"_s) { return m_hub->post(u"/v1/phonewritings"_s, request(limit), m_hub->box(flat)); }
    void openOne(int limit = 300)
    {
        const auto opened = open(limit);
        m_id = opened.body.value("id"_L1).toString();
        m_phone = phoneOf(opened);
    }
    [[nodiscard]] QString own() const { return u"/v1/phonewritings/"_s + m_id; }
    static QByteArray change(qint64 version, const QString &text)
    {
        return QJsonDocument(QJsonObject { { u"version"_s, version }, { u"text"_s, text } }).toJson();
    }
    Outcome phoneReads() { return m_hub->get(u"/v1/phonewriting"_s, m_phone); }
    Outcome phoneWrites(qint64 version, const QString &text) { return m_hub->send("PUT", u"/v1/phonewriting"_s, change(version, text), m_phone); }
    Outcome boxReads() { return m_hub->get(own(), m_hub->box(u"flat:1"_s)); }
    Outcome boxWrites(qint64 version, const QString &text) { return m_hub->send("PUT", own(), change(version, text), m_hub->box(u"flat:1"_s)); }
    static QString textOf(const Outcome &outcome) { return outcome.body.value("text"_L1).toString(); }
    static qint64 versionOf(const Outcome &outcome) { return outcome.body.value("version"_L1).toInteger(); }

    /// One that waits for its answer.
    struct Waiting {
        std::mutex mutex;
        std::optional<http::Response> response;
        [[nodiscard]] int status()
        {
            const std::lock_guard lock(mutex);
            return response ? response->status : 0;
        }
        [[nodiscard]] QString text()
        {
            const std::lock_guard lock(mutex);
            return response ? QJsonDocument::fromJson(response->body).object().value("text"_L1).toString() : QString();
        }
    };
    std::shared_ptr<Waiting> phoneWaits(qint64 after)
    {
        auto waiting = std::make_shared<Waiting>();
        http::Request request { .method = "GET", .path = u"/v1/phonewriting"_s, .query = QUrlQuery(u"after=%1"_s.arg(after)), .headers = m_phone, .peer = QHostAddress::LocalHost };
        m_hub->hub().router()->dispatch(request, [waiting](http::Response response) {
            const std::lock_guard lock(waiting->mutex);
            waiting->response = std::move(response);
        });
        return waiting;
    }
    /// Past the question who it is, so that it waits when this returns.
    std::shared_ptr<Waiting> boxWaits(qint64 after)
    {
        auto waiting = std::make_shared<Waiting>();
        const auto device = m_hub->inDatabase([](Transaction &transaction) { return transaction.db.row(u"SELECT id FROM device WHERE flat = 'flat:1' AND state = 'bound'"_s); });
        m_hub->hub().context().phoneWritings.read({ .device = device->first().toString(), .id = m_id, .token = {} }, after, [waiting](const auto &writing) {
            const std::lock_guard lock(waiting->mutex);
            waiting->response = writing ? jsonResponse(toJson(*writing)) : problemOf(writing.error());
        });
        return waiting;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<HubFixture>();
        openOne();
    }

    void aTelevisionShowsWhatAPhoneWrites()
    {
        const auto opened = open();
        const QString url = opened.body.value("url"_L1).toString();
        QVERIFY2(QRegularExpression(u"^http://hub\\.test/phonewriting#[0-9a-f]{32}$"_s).match(url).hasMatch(), qPrintable(url));
        QCOMPARE(opened.body.value("secondsLeft"_L1).toInt(), 600);
        QCOMPARE(opened.response.header("Cache-Control"), "no-store"_ba);
        m_id = opened.body.value("id"_L1).toString();
        m_phone = phoneOf(opened);
        QVERIFY(!boxReads().body.value("opened"_L1).toBool());

        const auto page = phoneReads();
        QCOMPARE(page.body.value("title"_L1).toString(), u"Demande d’aide"_s);
        QCOMPARE(page.body.value("language"_L1).toString(), u"fr"_s);
        QCOMPARE(page.body.value("limit"_L1).toInt(), 300);
        QCOMPARE(versionOf(page), 1);
        QVERIFY(boxReads().body.value("opened"_L1).toBool());

        QCOMPARE(phoneWrites(2, u"J’ai une fuite"_s).status, 200);
        QCOMPARE(textOf(boxReads()), u"J’ai une fuite"_s);
        QCOMPARE(boxWrites(3, u"J’ai une fuite d’eau"_s).status, 200);
        QCOMPARE(textOf(phoneReads()), u"J’ai une fuite d’eau"_s);
    }
    void theAddressIsThatWhichPeopleUse()
    {
        m_hub->options.publicUrl = QUrl(u"https://tele.residence.example/"_s);
        m_hub->reopen();
        QVERIFY(open().body.value("url"_L1).toString().startsWith(u"https://tele.residence.example/phonewriting#"_s));
    }
    void theSamePutTwiceChangesNothing()
    {
        QCOMPARE(versionOf(phoneReads()), 1);
        for (int i = 0; i < 2; ++i) { // its answer was lost
            QCOMPARE(phoneWrites(2, u"oui"_s).status, 200);
            QCOMPARE(versionOf(boxReads()), 2);
        }
    }
    void aLatePutChangesNothing()
    {
        (void)phoneReads();
        QCOMPARE(phoneWrites(2, u"J’ai"_s).status, 200);
        QCOMPARE(phoneWrites(3, u"J’ai froid"_s).status, 200);
        for (const auto version : { 1, 2, 3, 5, 900 }) {
            const auto late = phoneWrites(version, u"J"_s);
            QCOMPARE(late.status, 409);
            QCOMPARE(late.body.value("field"_L1).toString(), u"version"_s);
        }
        QCOMPARE(textOf(boxReads()), u"J’ai froid"_s);
        QCOMPARE(versionOf(boxReads()), 3);
    }
    void ofTwoPhonesTheLastVersionWinsAndBothSeeIt()
    {
        QCOMPARE(versionOf(phoneReads()), 1);
        QCOMPARE(versionOf(phoneReads()), 1); // the second phone opens nothing anew
        QCOMPARE(phoneWrites(2, u"première"_s).status, 200);
        QCOMPARE(phoneWrites(2, u"seconde"_s).status, 409);
        QCOMPARE(textOf(phoneReads()), u"première"_s);
        QCOMPARE(phoneWrites(3, u"seconde"_s).status, 200);
        QCOMPARE(textOf(phoneReads()), u"seconde"_s);
    }

    void aBoxThatFollowsIsToldAtOnce()
    {
        const auto opened = boxWaits(0);
        QCOMPARE(opened->status(), 0);
        (void)phoneReads();
        QCOMPARE(opened->status(), 200);
        const auto written = boxWaits(1);
        QCOMPARE(written->status(), 0);
        (void)phoneWrites(2, u"oui"_s);
        QCOMPARE(written->text(), u"oui"_s);
        const auto behind = boxWaits(1);
        QCOMPARE(behind->text(), u"oui"_s);
    }
    void whoeverFollowsIsAnsweredAfterFifteenSecondsOfSilence()
    {
        (void)phoneReads();
        const auto box = boxWaits(1);
        const auto phone = phoneWaits(1);
        m_hub->clock.advance(14s);
        m_hub->hub().context().phoneWritings.tick();
        QCOMPARE(box->status(), 0);
        m_hub->clock.advance(1s);
        QTRY_COMPARE(box->status(), 200); // by its own timer
        QCOMPARE(phone->status(), 200);
    }
    void aCrowdOfPhonesDoesNotWait()
    {
        (void)phoneReads();
        QList<std::shared_ptr<Waiting>> crowd;
        for (int i = 0; i < 8; ++i)
            crowd.append(phoneWaits(1));
        QCOMPARE(crowd.last()->status(), 0);
        QCOMPARE(phoneWaits(1)->status(), 200);
    }

    void itEndsAfterTenMinutesWhateverThePhoneKeeps()
    {
        QCOMPARE(phoneReads().status, 200);
        m_hub->clock.advance(599s);
        QCOMPARE(phoneReads().body.value("secondsLeft"_L1).toInt(), 1);
        const auto box = boxWaits(1);
        const auto phone = phoneWaits(1);
        m_hub->clock.jumpTo(m_hub->clock.now().addDays(-1)); // a wrong time server changes nothing
        m_hub->clock.advance(1s);
        QCOMPARE(phoneReads().status, 401);
        QCOMPARE(phoneWrites(2, u"trop tard"_s).status, 401);
        QCOMPARE(boxReads().status, 404);
        QTRY_COMPARE(box->status(), 404);
        QCOMPARE(phone->status(), 401);
        QCOMPARE(m_hub->hub().context().phoneWritings.count(), 0);
    }
    void aNewOneEndsTheFormer()
    {
        const auto former = phoneReads();
        const auto waiting = phoneWaits(1);
        const auto next = open();
        QCOMPARE(waiting->status(), 401);
        QCOMPARE(phoneReads().status, 401);
        QCOMPARE(boxReads().status, 404);
        m_phone = phoneOf(next);
        QCOMPARE(phoneReads().status, 200);
        QCOMPARE(m_hub->hub().context().phoneWritings.count(), 1);
    }
    void theBoxEndsItAndMaySayItTwice()
    {
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_hub->send("DELETE", own(), {}, m_hub->box(u"flat:1"_s)).status, 204);
        QCOMPARE(phoneReads().status, 401);
        QCOMPARE(boxReads().status, 404);
    }
    void aNeighboursBoxReadsWritesAndEndsNothing()
    {
        const auto neighbour = m_hub->box(u"flat:3"_s);
        QCOMPARE(open(300, u"flat:3"_s).status, 200);
        QCOMPARE(m_hub->get(own(), neighbour).status, 404);
        QCOMPARE(m_hub->send("PUT", own(), change(1, u"volé"_s), neighbour).status, 404);
        QCOMPARE(m_hub->send("DELETE", own(), {}, neighbour).status, 204);
        QCOMPARE(phoneReads().status, 200);
    }
    void itEndsWithTheBoxInTheFlat()
    {
        const auto waiting = boxWaits(0);
        const QString secret = randomHex(32);
        const Headers next { { "authorization"_ba, "Bearer " + secret.toLatin1() } };
        const QJsonObject asks { { u"secretHash"_s, sha256Hex(QByteArray::fromHex(secret.toLatin1())) }, { u"model"_s, u"Box"_s }, { u"software"_s, u"1"_s } };
        const QString code = m_hub->post(u"/v1/pair"_s, asks).body.value("code"_L1).toString();
        (void)m_hub->command(m_hub->as(u"karim"_s), u"pairing.offer"_s, { { u"code"_s, code }, { u"flat"_s, u"flat:1"_s } });
        QCOMPARE(m_hub->send("POST", u"/v1/pair/confirm"_s, {}, next).status, 200);
        QCOMPARE(waiting->status(), 404);
        QCOMPARE(phoneReads().status, 401);
        QCOMPARE(phoneWrites(1, u"encore là"_s).status, 401);
    }
    void itEndsWithTheHub()
    {
        (void)phoneReads();
        (void)phoneWrites(2, u"secret"_s);
        m_hub->reopen();
        QCOMPARE(phoneReads().status, 401);
        QCOMPARE(boxReads().status, 404);
    }
    void theTextReachesNoDatabase()
    {
        if (m_hub->isOnServer())
            QSKIP("looks into the files");
        (void)phoneReads();
        QCOMPARE(phoneWrites(2, u"mot-que-personne-ne-garde"_s).status, 200);
        m_hub->close();
        const auto files = QDir(QFileInfo(m_hub->databasePath()).path()).entryInfoList(QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const auto &info : files) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains("mot-que-personne-ne-garde") && !bytes.contains(m_phone.first().second), qPrintable(info.fileName()));
        }
    }

    void whoGuessesIsToldNothingAndSlowedDown()
    {
        const auto guess = [this](const QByteArray &token) { return m_hub->get(u"/v1/phonewriting"_s, { { "x-palier-writing"_ba, token } }); };
        for (const auto &token : { ""_ba, "x"_ba, QByteArray(32, '0'), QByteArray(32, '\xff'), QByteArray(64, 'a'), m_id.toLatin1(), m_phone.first().second.toUpper() })
            QCOMPARE(guess(token).status, 401);
        int status = 401;
        for (int i = 0; i < 100 && status == 401; ++i)
            status = guess(randomHex(16).toLatin1()).status;
        QCOMPARE(status, 429);
        const auto refused = guess("x"_ba);
        QVERIFY(refused.response.header("Retry-After").toInt() > 0);
        QCOMPARE(phoneReads().status, 200); // the one who has the code is behind the same address
        m_hub->clock.advance(1min);
        QCOMPARE(guess("x"_ba).status, 401);
    }
    void aTelevisionAsksForSoManyCodesAndNoMore()
    {
        for (int i = 1; i < 20; ++i)
            QCOMPARE(open().status, 200);
        QCOMPARE(open().status, 429);
        QCOMPARE(open(300, u"flat:3"_s).status, 200);
        m_hub->clock.advance(1min);
        QCOMPARE(open().status, 200);
    }
    void aPhoneCallsSoOftenAndNoMore()
    {
        int status = 200;
        for (int i = 0; i < 1'300 && status == 200; ++i)
            status = phoneReads().status;
        QCOMPARE(status, 429);
        m_hub->clock.advance(1min);
        QCOMPARE(phoneReads().status, 200);
    }
    void theHubHoldsSoManyAndNoMore()
    {
        auto &writings = m_hub->hub().context().phoneWritings;
        const PhoneWritingRequest request { .title = u"x"_s, .language = u"fr"_s };
        for (auto i = writings.count(); i < phonewriting::Writings::mostOpen; ++i)
            QVERIFY(writings.open(u"device:%1"_s.arg(1'000'000 + i), request));
        QCOMPARE(open(300, u"flat:3"_s).status, 503);
        QCOMPARE(open().status, 200); // in the place of its own
        m_hub->clock.advance(10min);
        QCOMPARE(open(300, u"flat:3"_s).status, 200);
        QCOMPARE(writings.count(), 1);
    }
    void anotherSitesPageWritesNothing()
    {
        for (const auto &header : { std::pair("origin"_ba, "https://evil.example"_ba), std::pair("sec-fetch-site"_ba, "cross-site"_ba) }) {
            auto headers = m_phone;
            headers.append(header);
            QCOMPARE(m_hub->send("PUT", u"/v1/phonewriting"_s, change(1, u"x"_s), headers).status, 403);
            QCOMPARE(m_hub->get(u"/v1/phonewriting"_s, headers).status, 403);
        }
        QVERIFY(!boxReads().body.value("opened"_L1).toBool());
    }

    void theTextIsOnePlainLine_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("lines") << u"un\ndeux\ttrois"_s << u"un deux trois"_s;
        QTest::newRow("other lines") << u"un\u2028deux\u2029trois\u0085quatre"_s << u"un deux trois quatre"_s;
        QTest::newRow("decomposed") << u"e\u0301te\u0301"_s << u"\u00e9t\u00e9"_s;
        QTest::newRow("turned around") << u"\u202Eegassem\u202C \u2067abc\u2069"_s << u"egassem abc"_s;
        QTest::newRow("C1 controls") << u"a\u009bb"_s << u"ab"_s;
        QTest::newRow("markup") << u"<b>gras</b> &amp; %1"_s << u"<b>gras</b> &amp; %1"_s;
        QTest::newRow("Arabic") << u"عندي تسرّب ماء"_s << u"عندي تسرّب ماء"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 🇫🇷 👍🏽"_s << u"👩‍👩‍👧‍👦 🇫🇷 👍🏽"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void theTextIsOnePlainLine()
    {
        QFETCH(QString, written);
        QFETCH(QString, shown);
        QCOMPARE(phoneWrites(1, written).status, 200);
        QCOMPARE(textOf(boxReads()), shown);
        QCOMPARE(phoneWrites(1, written).status, 200); // the same again, as it was written
    }
    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("NUL") << "{\"version\":1,\"text\":\"a\\u0000\"}"_ba << u"text"_s;
        QTest::newRow("escape") << "{\"version\":1,\"text\":\"\\u001b[2J\"}"_ba << u"text"_s;
        QTest::newRow("half an emoji") << "{\"version\":1,\"text\":\"\\ud83d\"}"_ba << u"text"_s;
        QTest::newRow("a number") << "{\"version\":1,\"text\":5}"_ba << u"text"_s;
        QTest::newRow("no text") << "{\"version\":1}"_ba << u"text"_s;
        QTest::newRow("no version") << "{\"text\":\"a\"}"_ba << u"version"_s;
        QTest::newRow("version 0") << "{\"version\":0,\"text\":\"a\"}"_ba << u"version"_s;
        QTest::newRow("an endless version") << "{\"version\":1e300,\"text\":\"a\"}"_ba << u"version"_s;
        QTest::newRow("more") << "{\"version\":1,\"text\":\"a\",\"id\":\"b\"}"_ba << u"id"_s;
        QTest::newRow("no JSON") << "["_ba << QString();
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const auto refused = m_hub->send("PUT", u"/v1/phonewriting"_s, body, m_phone);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.body.value("field"_L1).toString(), field);
        QVERIFY(textOf(boxReads()).isEmpty());
    }
    void aTextHasItsLimitInCharacters()
    {
        openOne(4);
        QCOMPARE(phoneWrites(1, u"🌻🌻🌻🌻"_s).status, 200);
        const auto refused = phoneWrites(2, u"cinq!"_s);
        QCOMPARE(refused.status, 413);
        QCOMPARE(textOf(boxReads()), u"🌻🌻🌻🌻"_s);
        QCOMPARE(phoneWrites(2, QString(1001, u'x')).status, 400); // longer than any may be
    }
};

QTEST_GUILESS_MAIN(TestPhoneWriting)
#include "test_phonewriting.moc"
