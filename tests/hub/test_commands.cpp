// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/ids.h"
#include "hubfixture.h"

#include <QTest>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace palier;
using namespace palier::hub;

class TestCommands : public QObject
{
    Q_OBJECT

    std::unique_ptr<HubFixture> m_hub;

    int messages() { return static_cast<int>(m_hub->get(u"/v1/messages?limit=100"_s, m_hub->as(u"karim"_s)).body.value("messages"_L1).toArray().size()); }
    static QByteArray wrapped(const QString &type, const QJsonObject &body)
    {
        return QJsonDocument(QJsonObject { { u"type"_s, type }, { u"body"_s, body } }).toJson();
    }
    static QJsonArray answers(const QStringList &ids)
    {
        QJsonArray out;
        for (const auto &id : ids)
            out.append(QJsonObject { { u"id"_s, id }, { u"label"_s, u"A"_s } });
        return out;
    }
    Outcome raw(const QByteArray &body, const Headers &extra = {})
    {
        Headers headers = m_hub->as(u"karim"_s);
        headers.append({ "idempotency-key"_ba, newId().toLatin1() });
        return m_hub->send("POST", u"/v1/commands"_s, body, headers + extra);
    }

private Q_SLOTS:
    void init() { m_hub = std::make_unique<HubFixture>(); }

    void oneWhoCommandsTooOftenHasToWaitForTheNextMinute()
    {
        m_hub->options.commands = { .box = 3, .staff = 5 };
        m_hub->reopen();
        const auto send = [this](const Headers &who) { return m_hub->command(who, u"message.send"_s, draft(u"flat:1"_s)); };
        const auto help = [this] {
            return m_hub->command(m_hub->box(u"flat:1"_s), u"help.request"_s, { { u"id"_s, newId() }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } });
        };
        m_hub->clock.advance(std::chrono::seconds(100)); // 20 s before a minute ends
        for (int i = 0; i < 5; ++i)
            QCOMPARE(send(m_hub->as(u"karim"_s)).status, 200);
        const auto refused = send(m_hub->as(u"karim"_s));
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body.value("title"_L1).toString(), u"too-many"_s);
        QCOMPARE(refused.response.header("Retry-After"), "20"_ba);
        const auto again = m_hub->post(u"/v1/session"_s, { { u"name"_s, u"karim"_s }, { u"password"_s, HubFixture::password() } });
        const Headers twice { { "cookie"_ba, again.response.header("Set-Cookie").split(';').first() }, { "x-palier-token"_ba, again.body.value("token"_L1).toString().toLatin1() } };
        QCOMPARE(send(twice).status, 429); // the account counts, not the session
        QCOMPARE(m_hub->command(m_hub->as(u"omar"_s), u"message.send"_s, draft(u"flat:5"_s)).status, 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(help().status, 200);
        QCOMPARE(help().status, 429);
        m_hub->clock.advance(std::chrono::seconds(20));
        QCOMPARE(send(m_hub->as(u"karim"_s)).status, 200);
        QCOMPARE(help().status, 200);
    }
    void aBoxIsTheSameHoweverItWritesItsSecret()
    {
        m_hub->options.commands = { .box = 3, .staff = 6 };
        m_hub->reopen();
        const auto help = [this](const Headers &who) {
            return m_hub->command(who, u"help.request"_s, { { u"id"_s, newId() }, { u"askedAt"_s, toWireTime(m_hub->clock.now()) } }).status;
        };
        const QByteArray secret = m_hub->box(u"flat:1"_s).first().second.mid(7);
        QCOMPARE(help({ { "authorization"_ba, "Bearer " + secret } }), 200);
        QCOMPARE(help({ { "authorization"_ba, "bearer   " + secret } }), 200);
        QCOMPARE(help({ { "authorization"_ba, "BEARER " + secret + ' ' } }), 200);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(help({ { "authorization"_ba, "Bearer " + secret }, { "cookie"_ba, "__Host-palier=" + QByteArray::number(i) } }), 429);
        QCOMPARE(help(m_hub->box(u"flat:3"_s)), 200);
    }
    void aLimitKeepsNoMoreKeysThanItHasRoomFor()
    {
        RateLimit limit(m_hub->clock, 1);
        for (int i = 0; i < RateLimit::maxKeys; ++i)
            QVERIFY(limit.allow(QString::number(i)));
        QVERIFY(!limit.allow(u"0"_s)); // those who are known stay counted
        QVERIFY(limit.allow(u"new"_s) && limit.allow(u"new"_s));
        m_hub->clock.advance(std::chrono::minutes(1));
        QVERIFY(limit.allow(u"new"_s) && !limit.allow(u"new"_s));
    }
    void theSameKeyAndContentHaveOneEffectAndOneAnswer() // S2
    {
        const auto key = newId();
        const auto first = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key);
        QCOMPARE(first.status, 200);
        const auto again = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        m_hub->reopen();
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key).body, first.body);
        QCOMPARE(messages(), 1);
    }
    void spacesAndOrderDoNotMakeAnotherContent()
    {
        Headers headers = m_hub->as(u"karim"_s);
        headers.append({ "idempotency-key"_ba, newId().toLatin1() });
        const QByteArray body = wrapped(u"message.cancel"_s, { { u"message"_s, u"01936e5a-7c00-7abc-8def-0123456789ab"_s } });
        const QByteArray type = "\"type\": \"message.cancel\"";
        QVERIFY(body.contains(type));
        const auto first = m_hub->send("POST", u"/v1/commands"_s, body, headers);
        const QByteArray tail = ",\n    " + type;
        const QByteArray moved = "{ " + type + ", " + QByteArray(body).replace(tail, "").trimmed().mid(1);
        QVERIFY(moved != body);
        const auto again = m_hub->send("POST", u"/v1/commands"_s, moved, headers);
        QCOMPARE(first.status, 404);
        QCOMPARE(again.status, 404);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.response.header("Content-Type"), "application/problem+json"_ba);
    }
    void theSameKeyWithOtherContentIsRefused()
    {
        const auto key = newId();
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key).status, 200);
        const auto other = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s, u"Autre"_s), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.body.value("title"_L1).toString(), u"mismatch"_s);
        QCOMPARE(messages(), 1);
    }
    void aKeyBelongsToWhoUsedIt()
    {
        const auto key = newId();
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key).status, 200);
        QCOMPARE(m_hub->command(m_hub->as(u"omar"_s), u"message.send"_s, draft(u"flat:5"_s), key).status, 200);
    }
    void aFinalRefusalIsKeptToo()
    {
        const auto key = newId();
        const auto refused = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:5"_s), key);
        QCOMPARE(refused.status, 404);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:5"_s), key).body, refused.body);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key).status, 422);
    }
    void atTheSameTimeTheSameKeyIsConflictOrTheSameAnswer()
    {
        constexpr int callers = 12;
        Headers headers = m_hub->as(u"karim"_s);
        const QString key = newId();
        headers.append({ "idempotency-key"_ba, key.toLatin1() });
        headers.append({ "content-type"_ba, "application/json"_ba });
        const QByteArray body = QJsonDocument(QJsonObject { { u"type"_s, u"message.send"_s }, { u"body"_s, draft(u"flat:1"_s) } }).toJson();
        const http::Request request { .method = "POST", .path = u"/v1/commands"_s, .headers = headers, .body = body };
        std::array<std::promise<http::Response>, callers> answers;
        for (auto &answer : answers)
            m_hub->hub().router()->dispatch(request, [&answer](http::Response response) { answer.set_value(std::move(response)); });
        int done = 0;
        for (auto &answer : answers) {
            const auto response = answer.get_future().get();
            QVERIFY2(response.status == 200 || response.status == 409, response.body.constData());
            done += response.status == 200 ? 1 : 0;
            if (response.status == 409)
                QCOMPARE(response.header("Retry-After"), "1"_ba);
        }
        QVERIFY(done >= 1);
        QCOMPARE(m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:1"_s), key).status, 200);
        QCOMPARE(messages(), 1);
    }
    void aMissingOrMalformedKeyIsNamed_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("word") << "one"_ba;
        QTest::newRow("capitals") << "01936E5A-7C00-7ABC-8DEF-0123456789AB"_ba;
    }
    void aMissingOrMalformedKeyIsNamed()
    {
        QFETCH(QByteArray, key);
        Headers headers = m_hub->as(u"karim"_s);
        if (!key.isEmpty())
            headers.append({ "idempotency-key"_ba, key });
        const auto answer = m_hub->post(u"/v1/commands"_s, { { u"type"_s, u"message.send"_s }, { u"body"_s, draft(u"flat:1"_s) } }, headers);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body.value("field"_L1).toString(), u"Idempotency-Key"_s);
    }
    void badInputNamesTheField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QString &key, const QJsonValue &value) {
            auto body = draft(u"flat:1"_s);
            value.isUndefined() ? body.remove(key) : (void)body.insert(key, value);
            const QString field = QByteArray(name).startsWith("too large") ? u"message.send"_s : u"message.send."_s + key;
            QTest::newRow(name) << wrapped(u"message.send"_s, body) << field;
        };
        QTest::newRow("no JSON") << "{"_ba << QString();
        QTest::newRow("a list") << "[]"_ba << QString();
        QTest::newRow("unknown command") << wrapped(u"door.open"_s, {}) << u"type"_s;
        QTest::newRow("body is a string") << QJsonDocument(QJsonObject { { u"type"_s, u"message.send"_s }, { u"body"_s, u"x"_s } }).toJson() << u"body"_s;
        QTest::newRow("unknown field outside")
            << QJsonDocument(QJsonObject { { u"type"_s, u"message.send"_s }, { u"body"_s, QJsonObject() }, { u"extra"_s, 1 } }).toJson() << u"extra"_s;
        row("unknown field inside", u"colour"_s, u"red"_s);
        row("missing headline", u"headline"_s, QJsonValue(QJsonValue::Undefined));
        row("headline too long", u"headline"_s, QString(61, u'x'));
        row("10,000 characters", u"text"_s, QString(10'000, u'x'));
        row("five answers", u"answers"_s, answers({ u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s }));
        row("two answers with one id", u"answers"_s, answers({ u"a"_s, u"a"_s }));
        row("over before it began", u"expiresAt"_s, u"2026-11-21T17:41:00.000Z"_s);
        row("local time", u"startsAt"_s, u"2026-11-21T17:41:00+01:00"_s);
        row("no audience", u"audience"_s, QJsonArray());
        row("a number as text", u"text"_s, 7);
        row("control character", u"headline"_s, QString(QChar(1)));
        auto labels = answers({ u"a"_s, u"b"_s });
        labels[1] = QJsonObject { { u"id"_s, u"b"_s }, { u"label"_s, 7 } };
        auto body = draft(u"flat:1"_s);
        body.insert("answers"_L1, labels);
        QTest::newRow("wrong type inside a list") << wrapped(u"message.send"_s, body) << u"message.send.answers[1].label"_s;
        QJsonArray variants;
        for (const auto &language : { u"ar"_s, u"en"_s, u"es"_s })
            variants.append(QJsonObject { { u"language"_s, language }, { u"headline"_s, u"H"_s }, { u"text"_s, QString(4000, QChar(0x0627)) } });
        row("too large with its languages", u"variants"_s, variants);
    }
    void badInputNamesTheField()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        const auto answer = raw(body);
        QCOMPARE(answer.status, field == "message.send"_L1 ? 413 : 400);
        QCOMPARE(answer.body.value("field"_L1).toString(), field);
        QCOMPARE(messages(), 0);
    }
    void noRouteHoldsMoreOfAStrangerInMemoryThanItsOwnLargestBody()
    {
        const auto router = m_hub->hub().router();
        for (const auto &route : router->routes()) {
            const auto match = router->match(route.section(u' ', 0, 0).toLatin1(), route.section(u' ', 1).replace(u"{"_s, QString()).replace(u"}"_s, QString()));
            QVERIFY2(match.route, qPrintable(route));
            const qint64 most = route.endsWith(u"/commands"_s) ? 256 * 1024 : route.endsWith(u"/sync"_s) ? 128 * 1024 : route.startsWith(u"PATCH /v1/uploads/"_s) ? 1024 * 1024 : 16 * 1024;
            QVERIFY2(match.route->maxBody <= most, qPrintable(route));
        }
    }
    void aBodyThatIsNotSaidToBeJsonIsRefused()
    {
        const auto answer = raw("{}", { { "content-type"_ba, "text/plain"_ba } });
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body.value("field"_L1).toString(), u"Content-Type"_s);
    }
    void textStaysTextWhateverIsInIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"🛗👩‍👩‍👧‍👦🇫🇷 é"_s;
        QTest::newRow("right to left marks") << u"\u202eabc\u202c \u200f المصعد"_s;
        QTest::newRow("HTML") << u"<script>alert(1)</script><b>gras</b> &amp;"_s;
        QTest::newRow("SQL") << u"'); DROP TABLE message; --"_s;
        QTest::newRow("4,000 characters") << QString(4000, u'x');
        QTest::newRow("lines") << u"une\ndeux\ttrois"_s;
    }
    void textStaysTextWhateverIsInIt()
    {
        QFETCH(QString, text);
        auto body = draft(u"flat:1"_s);
        body.insert("text"_L1, text);
        const auto sent = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, body);
        QCOMPARE(sent.status, 200);
        const auto kept = m_hub->get(u"/v1/messages/"_s + sent.body.value("id"_L1).toString(), m_hub->as(u"karim"_s)).body.value("message"_L1).toObject();
        QCOMPARE(kept.value("text"_L1).toString(), text);
        const auto onBox = scopeIn(m_hub->sync(m_hub->box(u"flat:1"_s)).body, u"flat:1"_s).value("changes"_L1).toArray().last().toObject();
        QCOMPARE(onBox.value("body"_L1).toObject().value("text"_L1).toString(), text);
    }
    void anUnknownAndAForeignFlatAreAnsweredAlike()
    {
        const auto foreign = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:5"_s));
        const auto unknown = m_hub->command(m_hub->as(u"karim"_s), u"message.send"_s, draft(u"flat:999"_s));
        QCOMPARE(foreign.status, 404);
        QCOMPARE(foreign.body, unknown.body);
        QCOMPARE(foreign.body.value("field"_L1).toString(), u"message.send.audience[0]"_s);
    }
    void badSyncRequestsNameTheField_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("no boot") << QJsonObject { { u"boot"_s, QJsonValue() } } << u"boot"_s;
        QTest::newRow("cursor") << QJsonObject { { u"cursors"_s, QJsonObject { { u"flat:1"_s, QJsonObject { { u"e"_s, u"x"_s }, { u"s"_s, 0 } } } } } }
                                << u"cursors.flat:1.e"_s;
        QTest::newRow("receipt") << QJsonObject { { u"receipts"_s, QJsonArray { QJsonObject { { u"message"_s, u"x"_s } } } } } << u"receipts[0].message"_s;
        QTest::newRow("max") << QJsonObject { { u"max"_s, 201 } } << u"max"_s;
        QTest::newRow("unknown field") << QJsonObject { { u"scope"_s, u"flat:3"_s } } << u"scope"_s;
    }
    void badSyncRequestsNameTheField()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        QJsonObject body { { u"boot"_s, newId() }, { u"cursors"_s, QJsonObject() } };
        for (auto it = change.constBegin(); it != change.constEnd(); ++it)
            body.insert(it.key(), it.value());
        const auto answer = m_hub->post(u"/v1/sync"_s, body, m_hub->box(u"flat:1"_s));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body.value("field"_L1).toString(), field);
    }
    void badQueriesNameTheParameter_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("field");
        QTest::newRow("zero") << u"limit=0"_s << u"limit"_s;
        QTest::newRow("word") << u"limit=many"_s << u"limit"_s;
        QTest::newRow("before") << u"before=yesterday"_s << u"before"_s;
        QTest::newRow("unknown") << u"sort=asc"_s << u"sort"_s;
        QTest::newRow("twice") << u"limit=1&limit=2"_s << u"limit"_s;
    }
    void badQueriesNameTheParameter()
    {
        QFETCH(QString, query);
        QFETCH(QString, field);
        const auto answer = m_hub->get(u"/v1/messages?"_s + query, m_hub->as(u"karim"_s));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body.value("field"_L1).toString(), field);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
