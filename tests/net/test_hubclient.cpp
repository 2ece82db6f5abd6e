// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hubclient.h"

#include "../support/feed/feedrows.h"
#include "../support/net/faketransport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::testing;

namespace
{
const QString secret(64, u'a');
const auto html = QByteArrayLiteral("<html>Bienvenue sur le Wi-Fi</html>");

HttpReply plain(int status, const QByteArray &type, const QByteArray &body)
{
    return { .failure = {}, .status = status, .contentType = type, .retryAfter = {}, .body = body };
}

HttpReply noAnswer(const QString &why)
{
    return { .failure = why, .status = 0, .contentType = {}, .retryAfter = {}, .body = {} };
}
} // namespace

class TestHubClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksAsTheApiDescribes_data()
    {
        QTest::addColumn<int>("call");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("withSecret");
        QTest::newRow("sync") << 0 << QByteArray("POST") << u"https://hub.example:8443/v1/sync"_s << true;
        QTest::newRow("command") << 1 << QByteArray("POST") << u"https://hub.example:8443/v1/commands"_s << true;
        QTest::newRow("start pairing") << 2 << QByteArray("POST") << u"https://hub.example:8443/v1/pair"_s << false;
        QTest::newRow("pairing status") << 3 << QByteArray("GET") << u"https://hub.example:8443/v1/pair"_s << true;
        QTest::newRow("confirm") << 4 << QByteArray("POST") << u"https://hub.example:8443/v1/pair/confirm"_s << true;
        QTest::newRow("health") << 5 << QByteArray("GET") << u"https://hub.example:8443/v1/health"_s << false;
    }
    void asksAsTheApiDescribes()
    {
        QFETCH(int, call);
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(bool, withSecret);
        FakeTransport transport;
        HubClient client(transport, QUrl(u"https://hub.example:8443"_s), withSecret ? secret : QString());
        switch (call) {
        case 0:
            client.sync({ .boot = idOf(1) }, this, [](const auto &) {});
            break;
        case 1:
            client.sendCommand(idOf(2), { u"help.request"_s, { { u"id"_s, idOf(3) } } }, this, [](const auto &) {});
            break;
        case 2:
            client.startPairing({ QString(64, u'b'), u"m"_s, u"s"_s }, this, [](const auto &) {});
            break;
        case 3:
            client.pairingStatus(this, [](const auto &) {});
            break;
        case 5:
            client.health(this, [](const auto &) {});
            break;
        default:
            client.confirmPairing(this, [](const auto &) {});
        }
        QCOMPARE(transport.waiting.size(), 1UL);
        const auto &sent = transport.waiting.front();
        QCOMPARE(sent.request.method, method);
        QCOMPARE(sent.request.url.toString(), url);
        QCOMPARE(sent.header("Authorization"), withSecret ? QByteArray("Bearer " + secret.toLatin1()) : QByteArray());
        QCOMPARE(sent.header("Content-Type"), method == "POST" ? QByteArray("application/json") : QByteArray());
        QCOMPARE(sent.header("Idempotency-Key"), call == 1 ? idOf(2).toLatin1() : QByteArray());
        if (call == 1)
            QCOMPARE(sent.json(), toJson(Command { u"help.request"_s, { { u"id"_s, idOf(3) } } }));
    }

    void givesTheTypedAnswer()
    {
        SyncAnswer answer { .now = noon, .scopeList = { u"town:1"_s } };
        answer.scopes[u"town:1"_s] = { .epoch = someEpoch, .from = 1, .to = 2, .digest = someEpoch, .changes = { putMessage(2, 1) } };
        const auto got = syncWith(jsonReply(toJson(answer)));
        QVERIFY(got);
        QCOMPARE(toJson(*got), toJson(answer));
    }

    void takesOnlyTheHubsOwnWord_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<Error::Kind>("kind");
        const auto unavailable = Error::Kind::Unavailable;
        const auto revokedBody = QByteArrayLiteral(R"({"status":401,"title":"revoked","detail":"moved out"})");
        QTest::newRow("no network") << noAnswer(u"Host not found"_s) << unavailable;
        QTest::newRow("captive portal: HTML with 200") << plain(200, "text/html", html) << unavailable;
        QTest::newRow("captive portal: HTML that says JSON") << plain(200, "application/json", html) << unavailable;
        QTest::newRow("redirect") << plain(302, "text/html", html) << unavailable;
        QTest::newRow("half an answer") << plain(200, "application/json", "{\"now\":\"2026-11") << unavailable;
        QTest::newRow("an array") << plain(200, "application/json", "[]") << unavailable;
        QTest::newRow("JSON that is no sync answer") << jsonReply({ { u"hello"_s, 1 } }) << unavailable;
        QTest::newRow("a proxy's 403") << plain(403, "text/html", html) << unavailable;
        QTest::newRow("a proxy's 401") << plain(401, "text/html", html) << unavailable;
        QTest::newRow("revoked as plain JSON") << plain(401, "application/json", revokedBody) << unavailable;
        QTest::newRow("revoked with 403") << problemReply(403, u"revoked"_s) << unavailable;
        QTest::newRow("revoked with 503") << problemReply(503, u"revoked"_s) << unavailable;
        QTest::newRow("502") << plain(502, "text/html", html) << unavailable;
        QTest::newRow("400") << problemReply(400, u"invalid"_s) << Error::Kind::Invalid;
        QTest::newRow("401 unauthorized") << problemReply(401, u"unauthorized"_s) << Error::Kind::Unauthorized;
        QTest::newRow("401 revoked") << problemReply(401, u"revoked"_s) << Error::Kind::Revoked;
        QTest::newRow("403") << problemReply(403, u"forbidden"_s) << Error::Kind::Forbidden;
        QTest::newRow("404") << problemReply(404, u"not-found"_s) << Error::Kind::NotFound;
        QTest::newRow("409") << problemReply(409, u"conflict"_s) << Error::Kind::Conflict;
        QTest::newRow("413") << problemReply(413, u"too-large"_s) << Error::Kind::TooLarge;
        QTest::newRow("422") << problemReply(422, u"mismatch"_s) << Error::Kind::Mismatch;
        QTest::newRow("429") << problemReply(429, u"too-many"_s) << Error::Kind::TooMany;
        QTest::newRow("503") << problemReply(503, u"unavailable"_s) << unavailable;
        QTest::newRow("a title of tomorrow") << problemReply(400, u"teapot"_s) << unavailable;
    }
    void takesOnlyTheHubsOwnWord()
    {
        QFETCH(HttpReply, reply);
        QFETCH(Error::Kind, kind);
        const auto got = syncWith(reply);
        QVERIFY(!got);
        QCOMPARE(got.error().kind, kind);
        QVERIFY(!got.error().detail.isEmpty());
    }

    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<HttpReply>("reply");
        QTest::addColumn<int>("code");
        auto cut = noAnswer(u"cut"_s);
        cut.obstacle = Error::Obstacle::NoNetwork;
        QTest::newRow("as the network says") << cut << 11;
        QTest::newRow("a sign-in page") << plain(200, "text/html", html) << 31;
        QTest::newRow("a sign-in page that says JSON") << plain(200, "application/json", html) << 31;
        QTest::newRow("JSON that is no sync answer") << jsonReply({ { u"hello"_s, 1 } }) << 32;
        QTest::newRow("half an answer") << plain(200, "application/json", "{\"now\":\"2026-11") << 32;
        QTest::newRow("a proxy's 502") << plain(502, "text/html", html) << 32;
        QTest::newRow("a proxy's 503") << plain(503, "text/html", html) << 32;
        QTest::newRow("a proxy's 504") << plain(504, "text/html", html) << 32;
        QTest::newRow("a redirect") << plain(302, "text/html", html) << 31;
        QTest::newRow("a proxy's 403") << plain(403, "text/html", html) << 31;
        QTest::newRow("a busy hub") << problemReply(503, u"unavailable"_s) << 32;
        QTest::newRow("a hub that does not know us") << problemReply(401, u"unauthorized"_s) << 33;
    }
    void saysWhatStandsInTheWay()
    {
        QFETCH(HttpReply, reply);
        QFETCH(int, code);
        QCOMPARE(static_cast<int>(syncWith(reply).error().obstacle), code);
    }

    void contentTypeMayHaveParameters()
    {
        auto reply = jsonReply(toJson(SyncAnswer { .now = noon }));
        reply.contentType = "Application/JSON; charset=utf-8";
        QVERIFY(syncWith(reply));
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << QByteArray("30") << 30;
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("nonsense") << QByteArray("-5") << 0;
        QTest::newRow("a date is not taken") << QByteArray("Sun, 22 Nov 2026 03:00:00 GMT") << 0;
        QTest::newRow("far too long") << QByteArray("99999999") << 3600;
    }
    void readsRetryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        auto reply = problemReply(429, u"too-many"_s);
        reply.retryAfter = header;
        QCOMPARE(syncWith(reply).error().retryAfterSeconds, seconds);
    }

private:
    [[nodiscard]] Result<SyncAnswer> syncWith(const HttpReply &reply)
    {
        FakeTransport transport;
        HubClient client(transport, QUrl(u"https://hub.example"_s), secret);
        Result<SyncAnswer> got = Error { Error::Kind::Internal, u"never answered"_s };
        client.sync({ .boot = idOf(1) }, this, [&got](const auto &answer) { got = answer; });
        transport.reply(u"/v1/sync"_s, reply);
        return got;
    }
};

QTEST_GUILESS_MAIN(TestHubClient)
#include "test_hubclient.moc"
