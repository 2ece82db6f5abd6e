// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "hubfixture.h"
#include "hub/people/accountstore.h"

#include <QFile>
#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace palier;
using namespace palier::hub;

class TestSessions : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;

    Outcome signIn(const QString &name, const QString &password, const Headers &headers = {})
    {
        return m_hub->post(u"/v1/session"_s, { { u"name"_s, name }, { u"password"_s, password } }, headers);
    }
    int status(const QString &name) { return m_hub->get(u"/v1/session"_s, m_hub->as(name)).status; }

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

    void theCookieIsForThisHostOnlyAndUnknownToScripts()
    {
        const auto answer = signIn(u" Karim "_s, HubFixture::password());
        QCOMPARE(answer.status, 200);
        const QByteArray cookie = answer.response.header("Set-Cookie");
        QVERIFY(cookie.startsWith("__Host-palier="));
        for (const char *part : { "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax" })
            QVERIFY2(cookie.contains(part), part);
        QVERIFY(!cookie.contains("Domain"));
        QCOMPARE(cookie.split(';').first().size(), 14 + 64);
        QCOMPARE(answer.body.value("user"_L1).toObject().value("displayName"_L1).toString(), u"Karim"_s);
    }
    void aPageThatLooksAgainByItselfKeepsNobodySignedIn()
    {
        const auto office = m_hub->as(u"bailleur"_s);
        const auto looks = [&](const Headers &more = {}) { return m_hub->get(u"/v1/messages"_s, office + more).status; };
        const Headers background { { "x-palier-background"_ba, "1"_ba } };
        for (int minutes = 0; minutes < 25; minutes += 5) {
            m_hub->clock.advance(5min);
            QCOMPARE(looks(background), 200);
        }
        QCOMPARE(looks(), 200); // somebody is there
        m_hub->clock.advance(25min);
        QCOMPARE(looks(background), 200);
        m_hub->clock.advance(6min);
        QCOMPARE(looks(background), 401);
    }
    void thePageOfASessionThatIsOverIsClosed()
    {
        struct Sockets final : http::WebSocketHub {
            void send(const QList<http::WebSocketId> &, const QByteArray &) override { }
            void close(const QList<http::WebSocketId> &which, quint16, const QString &) override { closed += which; }
            QList<http::WebSocketId> closed;
        } sockets;
        auto &live = m_hub->hub().context().live;
        live.setSockets(&sockets);
        for (const auto &[id, name] : { std::pair(http::WebSocketId(1), u"bailleur"_s), { http::WebSocketId(2), u"karim"_s } }) {
            const QByteArray cookie = m_hub->as(name).first().second.split('=').last();
            live.opened(id, *m_hub->inDatabase([&](Transaction &t) -> Result<std::optional<Actor>> { return people::findSession(t.db, QString::fromLatin1(cookie), t.now); }));
        }
        m_hub->clock.advance(31min);
        m_hub->hub().closeEndedSessions();
        QTRY_COMPARE(sockets.closed, QList<http::WebSocketId> { 1 });
        m_hub->hub().detach();
    }
    void neitherCookieNorPasswordIsOnDisk()
    {
        if (m_hub->isOnServer())
            QSKIP("the server's files are not ours; the same columns are written");
        const auto headers = m_hub->as(u"karim"_s);
        const QByteArray cookie = headers.first().second.split('=').last();
        m_hub->close();
        for (const auto &suffix : { u""_s, u"-wal"_s }) {
            QFile file(m_hub->databasePath() + suffix);
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            QVERIFY(!bytes.contains(cookie));
            QVERIFY(!bytes.contains(HubFixture::password().toUtf8()));
        }
    }
    void eachSignInIsANewSession()
    {
        const auto one = signIn(u"karim"_s, HubFixture::password());
        const auto two = signIn(u"karim"_s, HubFixture::password());
        QVERIFY(one.response.header("Set-Cookie") != two.response.header("Set-Cookie"));
        QVERIFY(one.body.value("token"_L1) != two.body.value("token"_L1));
    }
    void unknownNamesAndWrongPasswordsAreAnsweredAlike()
    {
        const auto unknown = signIn(u"nobody"_s, u"wrong password"_s);
        const auto wrong = signIn(u"karim"_s, u"wrong password"_s);
        QCOMPARE(unknown.status, 401);
        QCOMPARE(unknown.body, wrong.body);
        QVERIFY(!wrong.response.header("Set-Cookie").contains("palier"));
    }
    void wrongPasswordsCostWaitingTwiceAsLongEachTime()
    {
        for (const int seconds : { 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900 }) {
            QCOMPARE(signIn(u"karim"_s, u"wrong password"_s).status, 401);
            const auto early = signIn(u"karim"_s, HubFixture::password());
            QCOMPARE(early.status, 429);
            QCOMPARE(early.response.header("Retry-After"), QByteArray::number(seconds));
            m_hub->clock.advance(std::chrono::seconds(seconds));
        }
        QCOMPARE(signIn(u"karim"_s, HubFixture::password()).status, 200); // never locked for good
        m_hub->clock.advance(61min);
        QCOMPARE(signIn(u"karim"_s, u"wrong password"_s).status, 401);
        QCOMPARE(signIn(u"karim"_s, u"wrong password"_s).response.header("Retry-After"), "1"_ba);
    }
    void unknownNamesAreSlowedDownToo()
    {
        QCOMPARE(signIn(u"nobody"_s, u"x"_s).status, 401);
        QCOMPARE(signIn(u"nobody"_s, u"x"_s).status, 429);
    }
    void manyNamesFromOneAddressAreSlowedDown()
    {
        for (int i = 0; i < 11; ++i)
            QCOMPARE(signIn(u"name%1"_s.arg(i), u"x"_s).status, 401);
        QCOMPARE(signIn(u"karim"_s, HubFixture::password()).status, 429);
        m_hub->clock.advance(1s);
        QCOMPARE(signIn(u"karim"_s, HubFixture::password()).status, 200);
    }
    void theAddressesOfOneNetworkCountAsOne()
    {
        const auto from = [this](int host, const QString &name) {
            const QByteArray body = QJsonDocument(QJsonObject { { u"name"_s, name }, { u"password"_s, u"x"_s } }).toJson();
            std::promise<int> answered;
            m_hub->hub().router()->dispatch({ .method = "POST", .path = u"/v1/session"_s, .headers = { { "content-type"_ba, "application/json"_ba } }, .body = body,
                                                .peer = QHostAddress(u"2001:db8::%1"_s.arg(host)) },
                [&answered](const http::Response &response) { answered.set_value(response.status); });
            return answered.get_future().get();
        };
        for (int i = 0; i < 11; ++i)
            QCOMPARE(from(i + 1, u"name%1"_s.arg(i)), 401);
        QCOMPARE(from(99, u"somebody"_s), 429);
    }
    void aSignInUnderWayIsAnsweredBeforeTheHubEnds()
    {
        std::promise<int> answered;
        auto answer = answered.get_future();
        const QByteArray body = QJsonDocument(QJsonObject { { u"name"_s, u"karim"_s }, { u"password"_s, HubFixture::password() } }).toJson();
        m_hub->hub().router()->dispatch({ .method = "POST", .path = u"/v1/session"_s, .headers = { { "content-type"_ba, "application/json"_ba } }, .body = body },
            [&answered](const http::Response &response) { answered.set_value(response.status); });
        m_hub->close();
        QCOMPARE(answer.wait_for(0s), std::future_status::ready);
        QCOMPARE(answer.get(), 200);
    }
    void guessesSideBySideAreNotAllMade()
    {
        constexpr int guesses = 16;
        std::array<std::promise<int>, guesses> answers;
        const QByteArray body = QJsonDocument(QJsonObject { { u"name"_s, u"karim"_s }, { u"password"_s, u"x"_s } }).toJson();
        for (auto &answer : answers) {
            m_hub->hub().router()->dispatch({ .method = "POST", .path = u"/v1/session"_s, .headers = { { "content-type"_ba, "application/json"_ba } }, .body = body },
                [&answer](const http::Response &response) { answer.set_value(response.status); });
        }
        int made = 0;
        for (auto &answer : answers)
            made += answer.get_future().get() == 401 ? 1 : 0;
        QVERIFY2(made >= 1 && made <= 3, qPrintable(QString::number(made)));
        m_hub->clock.advance(15min);
        QCOMPARE(signIn(u"karim"_s, HubFixture::password()).status, 200);
    }
    void aFloodOfSignInsIsRefusedAndTheRestGoesOn()
    {
        constexpr int flood = 60;
        std::array<std::promise<int>, flood> answers;
        for (int i = 0; i < flood; ++i) {
            const QByteArray body = QJsonDocument(QJsonObject { { u"name"_s, u"flood%1"_s.arg(i) }, { u"password"_s, u"x"_s } }).toJson();
            const http::Request request { .method = "POST", .path = u"/v1/session"_s, .headers = { { "content-type"_ba, "application/json"_ba } }, .body = body,
                .peer = QHostAddress(u"192.0.2.%1"_s.arg(i + 1)) };
            m_hub->hub().router()->dispatch(request, [&answer = answers[static_cast<std::size_t>(i)]](const http::Response &response) { answer.set_value(response.status); });
        }
        QCOMPARE(m_hub->get(u"/v1/health"_s).status, 200);
        for (auto &answer : answers) {
            const int got = answer.get_future().get();
            QVERIFY2(got == 401 || got == 503, qPrintable(QString::number(got)));
        }
    }
    void aSessionEndsAfterTwelveHours()
    {
        QCOMPARE(status(u"karim"_s), 200);
        for (int hour = 0; hour < 11; ++hour) {
            m_hub->clock.advance(1h);
            QCOMPARE(status(u"karim"_s), 200);
        }
        m_hub->clock.advance(1h);
        QCOMPARE(status(u"karim"_s), 401);
    }
    void officesAreSignedOutAfterHalfAnHourWithoutUse()
    {
        QCOMPARE(status(u"bailleur"_s), 200);
        m_hub->clock.advance(29min);
        QCOMPARE(status(u"bailleur"_s), 200);
        m_hub->clock.advance(29min);
        m_hub->reopen(); // the last use was written down
        QCOMPARE(status(u"bailleur"_s), 200);
        m_hub->clock.advance(30min);
        QCOMPARE(status(u"bailleur"_s), 401);
        QCOMPARE(status(u"karim"_s), 200);
    }
    void aUseThatCouldNotBeWrittenDownStillCounts()
    {
        auto db = Database::open(m_hub->database());
        Presence presence;
        const auto flush = [&](const Result<Done> &outcome) {
            const auto done = (*db)->atomically([&]() -> Result<Done> {
                auto flushed = presence.flush(**db, m_hub->clock.now());
                return flushed ? outcome : flushed;
            });
            if (done)
                presence.committed();
        };
        presence.sessionUsed(u"hash"_s, m_hub->clock.now());
        flush(Error { Error::Kind::Storage, u"disk full"_s });
        QCOMPARE(presence.sessionSeen(u"hash"_s), m_hub->clock.now());
        flush(Done {});
        QVERIFY(!presence.sessionSeen(u"hash"_s).isValid());
    }
    void signingOutEndsTheSessionAtOnce()
    {
        const auto headers = m_hub->as(u"karim"_s);
        const auto out = m_hub->send("DELETE", u"/v1/session"_s, {}, headers);
        QCOMPARE(out.status, 204);
        QVERIFY(out.response.header("Set-Cookie").contains("Max-Age=0"));
        QCOMPARE(m_hub->get(u"/v1/session"_s, headers).status, 401);
    }
    void changingCallsNeedTheTokenAndAPageOfThisHub_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("expected");
        QTest::newRow("own page") << "sec-fetch-site"_ba << "same-origin"_ba << 200;
        QTest::newRow("own origin") << "origin"_ba << "http://hub.test"_ba << 200;
        QTest::newRow("other site") << "sec-fetch-site"_ba << "cross-site"_ba << 403;
        QTest::newRow("sibling") << "sec-fetch-site"_ba << "same-site"_ba << 403;
        QTest::newRow("other origin") << "origin"_ba << "http://evil.test"_ba << 403;
        QTest::newRow("null origin") << "origin"_ba << "null"_ba << 403;
    }
    void changingCallsNeedTheTokenAndAPageOfThisHub()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, expected);
        auto headers = m_hub->as(u"karim"_s);
        headers.append({ header, value });
        QCOMPARE(m_hub->command(headers, u"message.send"_s, draft(u"flat:1"_s)).status, expected);
        QCOMPARE(signIn(u"karim"_s, HubFixture::password(), { { header, value } }).status, expected);
    }
    void aMissingOrForeignTokenIsForbidden()
    {
        auto headers = m_hub->as(u"karim"_s);
        headers.removeLast();
        QCOMPARE(m_hub->command(headers, u"message.send"_s, draft(u"flat:1"_s)).status, 403);
        headers.append({ "x-palier-token"_ba, m_hub->as(u"omar"_s).last().second });
        QCOMPARE(m_hub->command(headers, u"message.send"_s, draft(u"flat:1"_s)).status, 403);
        QCOMPARE(m_hub->get(u"/v1/messages"_s, headers).status, 200); // reading needs none
    }
    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("eleven") << u"abcdefghijk"_s << false;
        QTest::newRow("common") << u"Motdepasse123"_s << false;
        QTest::newRow("few characters") << u"abababababababab"_s << false;
        QTest::newRow("the name") << u"karimkarim12"_s << false;
        QTest::newRow("three words") << u"olive cigale mer"_s << true;
        QTest::newRow("accents") << u"été à Marseille"_s << true;
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QString, password);
        QFETCH(bool, accepted);
        const auto fit = acceptable(password, u"karimkarim"_s);
        QCOMPARE(fit.hasValue(), accepted);
        if (!accepted)
            QCOMPARE(fit.error().field, u"password"_s);
    }
    void productPasswordsCostWhatTheyShould()
    {
        const auto hash = hashOf(u"olive cigale mer"_s);
        QVERIFY(hash);
        QVERIFY2(hash->startsWith(u"$argon2id$v=19$m=65536,t=3,p=1$"_s), qPrintable(*hash));
    }
};

QTEST_GUILESS_MAIN(TestSessions)
#include "test_sessions.moc"
