// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
// What a box hears: a story of answers and hints for the real core and cache. Parts are separated by 0xff; each begins with a letter (see playPart),
// an answer goes on with its status, content type and Retry-After, a line each, and its body.
#include "cachedstore.h"
#include "core/ids.h"
#include "fuzz.h"
#include "model/pairing.h"
#include "net/hintmessage.h"
#include "net/hubreply.h"
#include "simulatedbox.h"

#include <algorithm>

using namespace palier;
using namespace palier::fuzz;
using namespace palier::testing;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr char separator = char(0xff);
const QDateTime noon = fromWireTime(u"2026-11-21T12:00:00.000Z");

class Unwatched final : public WriteWatcher
{
    void aboutToWrite(const SimulatedBox &, const FeedWrite &) override { }
    void wrote(const SimulatedBox &, const FeedWrite &) override { }
};

/// As HubClient does it.
template<typename T>
Result<T> decoded(const HttpReply &reply, Result<T> (*decode)(const QJsonObject &, const QString &))
{
    const auto object = objectOf(reply);
    if (!object) {
        require(!object.error().detail.isEmpty(), "a failure says why");
        require(object.error().retryAfterSeconds >= 0 && object.error().retryAfterSeconds <= 3600, "a box waits at most an hour");
        const bool named = reply.contentType.toLower().contains("application/problem+json");
        require(named || object.error().kind == Error::Kind::Unavailable, "only a hub's own words decide anything");
        require(object.error().kind != Error::Kind::Revoked || (reply.status == 401 && named), "only a hub's 401 withdraws a credential");
        return object.error();
    }
    require(reply.status == 200, "only a 200 is an answer");
    const auto value = decode(*object, u"answer"_s);
    return value ? value : Result<T>(Error { Error::Kind::Unavailable, value.error().detail, value.error().field });
}

HttpReply replyFrom(Input &part)
{
    HttpReply reply;
    reply.status = part.until('\n').toByteArray().toInt();
    reply.contentType = part.until('\n').toByteArray();
    reply.retryAfter = part.until('\n').toByteArray();
    reply.body = part.rest().toByteArray();
    if (reply.status == 0)
        reply.failure = u"no network"_s;
    return reply;
}

void answerOldest(SimulatedBox &box, const HttpReply &reply)
{
    if (box.sent.empty())
        return;
    const Question asked = box.sent.front();
    box.sent.pop_front();
    if (asked.isSync()) {
        const auto answer = decoded(reply, syncAnswerFromJson);
        box.happened(answer ? SyncEvent(event::SyncAnswered { asked.request, *answer }) : SyncEvent(event::SyncFailed { asked.request, answer.error() }));
    } else {
        const auto answer = decoded(reply, commandAnswerFromJson);
        box.happened(answer ? SyncEvent(event::CommandAnswered { asked.key, *answer }) : SyncEvent(event::CommandFailed { asked.key, answer.error() }));
    }
}

void hear(SimulatedBox &box, const QString &text)
{
    const auto message = hintMessageFrom(text);
    if (!message.heads.isEmpty())
        box.happened(event::Hint { message.heads });
    if (!message.bye)
        return;
    const auto [from, to] = *message.bye;
    require(from >= 0 && from <= to && to <= 3600, "a goodbye is at most an hour");
    box.happened(event::Bye { from, to });
}

void ask(SimulatedBox &box)
{
    const auto id = newId(box.clock.now());
    const int starts = box.starts;
    const bool kept = box.asks({ .type = u"help.request"_s, .body = { { u"id"_s, id }, { u"askedAt"_s, toWireTime(box.clock.now()) } } });
    require(kept || box.starts > starts, "asking for help is always kept, but by a box that dies");
}

void playPart(SimulatedBox &box, QByteArrayView text)
{
    Input part(reinterpret_cast<const std::uint8_t *>(text.data()), std::size_t(text.size()));
    switch (part.byte()) {
    case 'a':
        return answerOldest(box, replyFrom(part));
    case 'p':
        (void)decoded(replyFrom(part), pairCodeFromJson);
        (void)decoded(replyFrom(part), pairStatusFromJson);
        return;
    case 'h':
        return hear(box, QString::fromUtf8(part.rest()));
    case 'q':
        return ask(box);
    case 'o':
        return box.happened(event::SocketOpened {});
    case 'x':
        return box.happened(event::SocketClosed { !part.isEmpty() });
    case 't':
        box.clock.advance(std::chrono::seconds(1 + 10 * part.byte()));
        return box.tickIfDue();
    case 'c':
        return box.crash();
    case 'w': {
        const int when = part.byte();
        return box.gate.dieAt(when % 8, when < 128 ? WriteGate::Cut::Before : WriteGate::Cut::After);
    }
    default:
        return;
    }
}

/// What the screen reads is there, whatever came in.
void look(const CachedStore &store)
{
    const auto &cache = store.cache();
    const auto messages = cache.messages();
    const auto news = cache.news();
    require(messages && news && bool(cache.helpRequests()) && bool(cache.outbox()), "the screen can read everything");
    (void)cache.place();
    QStringList ids;
    for (const auto &stored : *messages)
        ids.append(stored.message.id);
    require(ids.removeDuplicates() == 0, "a message shows once");
    const auto scopes = store.scopes();
    for (const auto &state : scopes)
        require(!state.live || state.live->seq >= 0, "a cursor is a number");
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    application();
    Unwatched nobody;
    const CachedStore *store = nullptr;
    const auto inMemory = [&store](WriteGate &gate, const Clock &clock) {
        auto made = std::make_unique<CachedStore>(gate, clock, CachedStore::Kept::InMemory);
        store = made.get();
        return made;
    };
    SimulatedBox box(u"01936e5a-7c00-7abc-8def-000000000001"_s, noon, 1, inMemory, nobody);
    box.start();
    Input input(data, size);
    for (int parts = 0; parts < 40 && !input.isEmpty() && store->isPaired(); ++parts) {
        playPart(box, input.until(separator));
        require(box.sent.size() <= 50, "a box does not ask without end");
    }
    look(*store);
    return 0;
}
