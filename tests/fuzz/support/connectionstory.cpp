// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "connectionstory.h"

#include "fuzz.h"
#include "http/connection.h"
#include "http/worker.h"
#include "memorytransport.h"

#include <QTemporaryDir>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace palier::fuzz
{
namespace
{
using namespace http;

constexpr quint8 escape = 0xff;
constexpr qint64 largeBody = 150'000; ///< more than one chunk
const Limits limits {
    .maxHeadBytes = 1024,
    .maxHeadLines = 16,
    .readBuffer = 512,
    .writeHighWater = 2048,
    .tick = std::chrono::hours(24), // the story ticks
    .maxWebSocketMessage = 256,
    .maxWebSocketQueue = 4096,
};

Response text(const QByteArray &body)
{
    Response response;
    response.setHeader("Content-Type"_ba, "text/plain"_ba);
    response.body = body;
    return response;
}

/// What the handlers of the story under way leave behind.
struct Stage {
    Outcome outcome;
    QList<Reply> waiting;
};

class Sink final : public BodySink
{
public:
    Sink(Stage &stage, const QByteArray &method)
        : m_stage(stage)
        , m_method(method)
    {
    }
    bool write(QByteArrayView data) override
    {
        m_body.append(data.toByteArray());
        return m_body.size() <= 200;
    }
    void finish(Reply reply) override
    {
        m_stage.outcome.executed.append({ m_method, m_body });
        reply(text(QByteArray::number(m_body.size())));
    }

private:
    Stage &m_stage;
    QByteArray m_method;
    QByteArray m_body;
};

class Theatre
{
public:
    Theatre()
        : m_file(m_folder.filePath(u"file"_s))
        , m_state({ .limits = limits }, makeRouter())
        , m_worker(m_state, 0, 1)
    {
        QFile file(m_file);
        require(file.open(QIODevice::WriteOnly) && file.write(QByteArray(3000, 'f')) == 3000, "there is room for a file");
        m_state.addUpgradePoint(u"/ws"_s, makeUpgrade());
    }

    /// On the worker's thread, while this one waits.
    Outcome play(const Story &story)
    {
        m_stage = {};
        QMetaObject::invokeMethod(&m_worker, [&] { playHere(story); }, Qt::BlockingQueuedConnection);
        QCoreApplication::sendPostedEvents(); // what the application hears of WebSockets
        return std::exchange(m_stage.outcome, {});
    }

private:
    Handler executed(Handler handler)
    {
        return [this, handler = std::move(handler)](const Request &request, const Reply &reply) {
            m_stage.outcome.executed.append({ request.method, request.body });
            handler(request, reply);
        };
    }

    std::shared_ptr<const Router> makeRouter()
    {
        auto router = std::make_shared<Router>();
        router->add("GET", u"/"_s, executed([](const Request &, const Reply &reply) { reply(text("fast")); }));
        router->add("GET", u"/slow"_s, executed([this](const Request &, const Reply &reply) { m_stage.waiting.append(reply); }));
        router->add("GET", u"/large"_s, executed([](const Request &, const Reply &reply) { reply(text(QByteArray(largeBody, 'l'))); }));
        router->add("GET", u"/file"_s, executed([this](const Request &, const Reply &reply) {
            reply(Response::fromFile(m_file, "text/plain", "v1", true));
        }));
        router->add("GET", u"/forget"_s, executed([](const Request &, const Reply &) {}));
        router->add("GET", u"/throw"_s, executed([](const Request &, const Reply &) { throw std::runtime_error("a handler's own mistake"); }));
        router->add("POST", u"/echo/{id}"_s, executed([](const Request &request, const Reply &reply) { reply(text(request.body)); }), 64);
        router->addStreaming("PUT", u"/up"_s, [this](const Request &head, qint64) {
            if (head.header("authorization") == "nobody")
                return SinkOrResponse { nullptr, Response::problem(401, u"unauthorized"_s, u"No credential."_s) };
            return SinkOrResponse { std::make_unique<Sink>(m_stage, head.method), {} };
        });
        return router;
    }

    UpgradePoint makeUpgrade()
    {
        const auto check = [this](const Request &head, const UpgradeDecision &decide) {
            if (head.header("authorization") == "nobody")
                return decide(Response::problem(401, u"unauthorized"_s, u"No credential."_s), {});
            m_stage.outcome.upgraded = true;
            decide({}, {});
        };
        const auto received = [this](WebSocketId, const QByteArray &said) { m_stage.outcome.said.append(said); };
        return { check, { .opened = {}, .closed = {}, .received = received } };
    }

    void playHere(const Story &story)
    {
        MemoryTransport::Peer peer;
        MemoryTransport *transport = nullptr;
        m_id = m_worker.adopt(QHostAddress::LocalHost, [&](TransportListener &listener) {
            auto made = std::make_unique<MemoryTransport>(MemoryTransport::Options { limits.readBuffer, story.encrypted }, peer, listener);
            transport = made.get();
            return made;
        });
        m_transport = transport;
        if (story.encrypted)
            transport->secure();
        for (const Step &step : story.steps) {
            arrive(step.bytes);
            happen(step.then);
            settle();
        }
        while (!m_stage.waiting.isEmpty()) {
            answerOldest();
            settle();
        }
        if (connection() && !story.isCutShort())
            require(transport->pending() == 0, "a client that reads has everything");
        require(transport->mostPending() <= 80 * 1024, "little waits for a slow client");
        if (connection())
            m_transport->hangUp();
        require(!connection(), "a connection ends with its transport");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_stage.outcome.received = withoutChance(peer.received);
    }

    [[nodiscard]] Connection *connection() const { return m_worker.find(m_id); }

    void arrive(QByteArrayView bytes)
    {
        if (connection())
            m_transport->arrive(bytes);
    }

    /// Whether or not its client is still there.
    void answerOldest() { m_stage.waiting.takeFirst()(text("slow")); }

    /// Until nothing moves any more.
    void settle()
    {
        for (int turn = 0; turn < 1000 && connection(); ++turn) {
            const qint64 before = m_transport->progress();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
            arrive({});
            if (connection() && m_transport->progress() == before)
                return;
        }
        require(!connection(), "a connection comes to rest");
    }

    void happen(Event event)
    {
        if (event == Event::Answer && !m_stage.waiting.isEmpty())
            return answerOldest();
        Connection *here = connection();
        if (!here)
            return;
        switch (event) {
        case Event::Cut:
        case Event::Secure:
        case Event::Answer:
            break;
        case Event::Drain:
            m_transport->drain(700);
            break;
        case Event::Slow:
            m_transport->setSlow(true);
            break;
        case Event::HangUp:
            m_transport->hangUp();
            break;
        case Event::TickSoon:
            here->tick(monotonicNow() + std::chrono::seconds(6));
            break;
        case Event::TickLate:
            here->tick(monotonicNow() + std::chrono::seconds(70));
            break;
        case Event::Frame:
            here->sendFrame(makeFrame(Opcode::Text, QByteArray(1000, 'x')));
            break;
        case Event::Close:
            here->closeWebSocket(CloseCode::GoingAway, "over");
            break;
        }
    }

    /// Whether the client hears "100 Continue" depends on whether its body was there already, and dates on the day.
    static QByteArray withoutChance(QByteArray received)
    {
        received.replace("HTTP/1.1 100 Continue\r\n\r\n", QByteArray());
        for (qsizetype at = received.indexOf("\r\nDate: "); at >= 0; at = received.indexOf("\r\nDate: ", at)) {
            const qsizetype end = received.indexOf("\r\n", at + 2);
            received.remove(at, (end < 0 ? received.size() : end) - at);
        }
        return received;
    }

    QTemporaryDir m_folder;
    QString m_file;
    Stage m_stage;
    ServerState m_state;
    Worker m_worker;
    quint64 m_id = 0;
    MemoryTransport *m_transport = nullptr;
};
} // namespace

Story storyFrom(QByteArrayView input)
{
    Story story;
    QByteArray bytes;
    for (qsizetype i = 0; i < input.size(); ++i) {
        if (quint8(input[i]) != escape || i + 1 == input.size() || quint8(input[i + 1]) >= events) {
            if (quint8(input[i]) == escape && i + 1 < input.size())
                ++i;
            bytes.append(input[i]);
            continue;
        }
        const auto event = Event(input[++i]);
        if (event == Event::Secure && story.steps.isEmpty() && bytes.isEmpty())
            story.encrypted = true;
        else
            story.steps.append({ std::exchange(bytes, {}), event });
    }
    story.steps.append({ bytes, Event::Cut });
    return story;
}

QByteArray Story::sent() const
{
    QByteArray all;
    for (const Step &step : steps)
        all += step.bytes;
    return all;
}

bool Story::hasOnlyBytes() const
{
    return std::all_of(steps.begin(), steps.end(), [](const Step &step) { return step.then == Event::Cut || step.then == Event::Secure; });
}

bool Story::isCutShort() const
{
    return std::any_of(steps.begin(), steps.end(), [](const Step &step) {
        return step.then == Event::HangUp || step.then == Event::Slow || step.then == Event::TickSoon || step.then == Event::TickLate;
    });
}

Story Story::inOnePiece() const
{
    return { encrypted, { { sent(), Event::Cut } } };
}

Story Story::bytewise() const
{
    Story story { encrypted, {} };
    for (const char byte : sent())
        story.steps.append({ QByteArray(1, byte), Event::Cut });
    return story;
}

Outcome play(const Story &story)
{
    application();
    static auto &theatre = *new Theatre; // lives as long as the program
    return theatre.play(story);
}
} // namespace palier::fuzz
