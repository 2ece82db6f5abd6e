// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/router.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace palier::http;

namespace
{
/// Answers 200 with the name of the handler and its parameters, sorted, as the body.
Handler named(const QString &name)
{
    return [name](const Request &request, const Reply &reply) {
        QStringList parts { name };
        for (auto it = request.parameters.cbegin(); it != request.parameters.cend(); ++it)
            parts.append(it.key() + u'=' + it.value());
        std::sort(parts.begin() + 1, parts.end());
        Response response;
        response.body = parts.join(u' ').toUtf8();
        reply(response);
    };
}

Response ask(const Router &router, const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    std::optional<Response> answer;
    router.dispatch(request, [&answer](Response response) { answer = std::move(response); });
    return answer ? *answer : Response { .status = 0 };
}

Router messages()
{
    Router router;
    router.add("GET", u"/v1/messages/{id}"_s, named(u"one"_s));
    router.add("GET", u"/v1/messages/recent"_s, named(u"recent"_s));
    router.add("POST", u"/v1/messages"_s, named(u"post"_s));
    router.add("GET", u"/v1/flats/{flat}/photos/{photo}"_s, named(u"photo"_s));
    router.add("GET", u"/{file*}"_s, named(u"file"_s));
    return router;
}

class CollectingSink final : public BodySink
{
public:
    bool write(QByteArrayView data) override
    {
        m_size += data.size();
        return m_size <= 5;
    }
    void finish(Reply reply) override { reply(Response::json({ { u"size"_s, m_size } }, 201)); }

private:
    qint64 m_size = 0;
};
} // namespace

class TestRouter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRestServesOnlyWhatNoOtherPatternKnows()
    {
        Router router;
        router.add("POST", u"/v1/sync"_s, [](const Request &, const Reply &) {});
        router.add("GET", u"/{rest*}"_s, [](const Request &, const Reply &) {});
        QVERIFY(!router.match("GET", u"/v1/sync"_s).route);
        QCOMPARE(router.match("PUT", u"/v1/sync"_s).allowed, (QList<QByteArray> { "OPTIONS", "POST" }));
        QVERIFY(router.match("GET", u"/v1/else"_s).route);
    }
    void theRestDoesNotReachWhatIsReserved()
    {
        Router router;
        router.reserve(u"/v1"_s);
        router.add("GET", u"/{rest*}"_s, named(u"page"_s));
        router.add("GET", u"/v1/media/{path*}"_s, named(u"medium"_s));
        router.add("POST", u"/v1/sync"_s, named(u"sync"_s));
        for (const auto &method : { "GET"_ba, "POST"_ba, "OPTIONS"_ba }) {
            for (const auto &path : { u"/v1"_s, u"/v1/"_s, u"/v1/nothing"_s, u"/v1/sync/nothing"_s })
                QCOMPARE(ask(router, method, path).status, 404);
        }
        QCOMPARE(ask(router, "PUT", u"/v1/sync"_s).status, 405);
        QCOMPARE(ask(router, "GET", u"/v1/media/a/b"_s).body, "medium path=a/b"_ba);
        QCOMPARE(ask(router, "GET", u"/v10"_s).body, "page rest=v10"_ba);
        QCOMPARE(ask(router, "POST", u"/page"_s).status, 405);
    }
    void parametersAreTakenFromThePath();
    void aLiteralWinsOverAParameterWhateverTheOrder();
    void aParameterIsNeverEmpty();
    void theRestTakesEverythingThatFollowsAndMayBeEmpty();
    void anUnknownPathIsNotFoundAsProblemDetails();
    void aWrongMethodNamesTheAllowedOnes();
    void optionsNamesTheAllowedMethods();
    void headIsAnsweredByGet();
    void aStreamingRouteFeedsItsSink();
    void aSinkThatRefusesAnswersTooLarge();
    void aFactoryMayRefuseOnTheHead();
    void theRoutesAreListedSorted();
    void headersAndCookiesAreFound();
    void settingAHeaderReplacesItWhateverItsCase();
};

void TestRouter::parametersAreTakenFromThePath()
{
    QCOMPARE(ask(messages(), "GET", u"/v1/flats/14/photos/3"_s).body, "photo flat=14 photo=3"_ba);
}

void TestRouter::aLiteralWinsOverAParameterWhateverTheOrder()
{
    QCOMPARE(ask(messages(), "GET", u"/v1/messages/recent"_s).body, "recent"_ba);
    QCOMPARE(ask(messages(), "GET", u"/v1/messages/7"_s).body, "one id=7"_ba);
}

void TestRouter::aParameterIsNeverEmpty()
{
    QCOMPARE(ask(messages(), "GET", u"/v1/messages/"_s).body, "file file=v1/messages/"_ba);
}

void TestRouter::theRestTakesEverythingThatFollowsAndMayBeEmpty()
{
    QCOMPARE(ask(messages(), "GET", u"/assets/main.js"_s).body, "file file=assets/main.js"_ba);
    QCOMPARE(ask(messages(), "GET", u"/"_s).body, "file file="_ba);
}

void TestRouter::anUnknownPathIsNotFoundAsProblemDetails()
{
    Router router;
    router.add("GET", u"/v1/messages"_s, named(u"list"_s));
    const Response answer = ask(router, "GET", u"/v2"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.header("content-type"), "application/problem+json"_ba);
    QCOMPARE(QJsonDocument::fromJson(answer.body)[u"title"_s].toString(), u"not-found"_s);
}

void TestRouter::aWrongMethodNamesTheAllowedOnes()
{
    const Response answer = ask(messages(), "DELETE", u"/v1/messages/7"_s);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), "GET, HEAD, OPTIONS"_ba);
}

void TestRouter::optionsNamesTheAllowedMethods()
{
    const Response answer = ask(messages(), "OPTIONS", u"/v1/messages"_s);
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Allow"), "OPTIONS, POST"_ba);
    QCOMPARE(ask(messages(), "OPTIONS", u"*"_s).status, 204);
}

void TestRouter::headIsAnsweredByGet()
{
    QCOMPARE(ask(messages(), "HEAD", u"/v1/messages/7"_s).body, "one id=7"_ba);
}

void TestRouter::aStreamingRouteFeedsItsSink()
{
    Router router;
    router.addStreaming("PUT", u"/v1/files/{id}"_s, [](const Request &, qint64) { return SinkOrResponse { std::make_unique<CollectingSink>(), {} }; });
    const Response answer = ask(router, "PUT", u"/v1/files/1"_s, "12345");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body, R"({"size":5})"_ba);
}

void TestRouter::aSinkThatRefusesAnswersTooLarge()
{
    Router router;
    router.addStreaming("PUT", u"/v1/files/{id}"_s, [](const Request &, qint64) { return SinkOrResponse { std::make_unique<CollectingSink>(), {} }; });
    QCOMPARE(ask(router, "PUT", u"/v1/files/1"_s, "123456").status, 413);
}

void TestRouter::aFactoryMayRefuseOnTheHead()
{
    Router router;
    router.addStreaming("PUT", u"/v1/files/{id}"_s, [](const Request &head, qint64 length) {
        return SinkOrResponse { nullptr, Response::problem(401, u"unauthorized"_s, head.parameter(u"id") + u' ' + QString::number(length)) };
    });
    const Response answer = ask(router, "PUT", u"/v1/files/9"_s, "123");
    QCOMPARE(answer.status, 401);
    QCOMPARE(QJsonDocument::fromJson(answer.body)[u"detail"_s].toString(), u"9 3"_s);
}

void TestRouter::theRoutesAreListedSorted()
{
    Router router;
    router.add("POST", u"/v1/sync"_s, named(u"sync"_s));
    router.add("GET", u"/v1/health"_s, named(u"health"_s));
    QCOMPARE(router.routes(), QStringList({ u"GET /v1/health"_s, u"POST /v1/sync"_s }));
}

void TestRouter::headersAndCookiesAreFound()
{
    Request request;
    request.headers = { { "accept", "*/*" }, { "cookie", "theme=dark; __Host-session=abc=1" } };
    QCOMPARE(request.header("accept"), "*/*"_ba);
    QCOMPARE(request.header("absent"), QByteArray());
    QCOMPARE(request.cookie("__Host-session"), "abc=1"_ba);
    QCOMPARE(request.cookie("session"), QByteArray());
}

void TestRouter::settingAHeaderReplacesItWhateverItsCase()
{
    Response response = Response::json({});
    response.setHeader("content-type", "text/plain");
    QCOMPARE(response.headers.size(), 1);
    QCOMPARE(response.header("Content-Type"), "text/plain"_ba);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "test_router.moc"
