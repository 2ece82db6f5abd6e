// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "box.h"

#include "net/hubreply.h"
#include "town.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::fleet
{
namespace
{
constexpr int receiptsAtOnce = 200;
constexpr quint32 firstAddress = 0x7f010001; ///< 127.1.0.1

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// A SyncRequest, written by hand: the boxes share their processors with the hub.
QByteArray requestText(const QMap<QString, Cursor> &cursors, const QList<Receipt> &receipts)
{
    QByteArray out(R"({"boot":"01936e5a-7c00-7abc-8def-0123456789ab","software":"fleet","max":200,"cursors":)");
    char before = '{';
    for (auto it = cursors.begin(); it != cursors.end(); ++it) {
        out.append(before).append('"').append(it.key().toLatin1()).append(R"(":{"e":")").append(it->epoch.toLatin1());
        out.append(R"(","s":)").append(QByteArray::number(it->seq));
        out.append(it->digestDiffers ? R"(,"why":"digest")" : "").append(it->staging ? R"(,"staging":true})" : "}");
        before = ',';
    }
    out.append(cursors.isEmpty() ? "{}" : "}");
    QJsonArray told;
    for (const auto &receipt : receipts)
        told.append(toJson(receipt));
    return out.append(R"(,"receipts":)").append(QJsonDocument(told).toJson(QJsonDocument::Compact)).append('}');
}

/// Whether a row belongs into this scope, by what it says of itself.
bool belongs(const Change &change, const QString &scope)
{
    if (change.type == "place"_L1)
        return change.id == scope;
    if (change.deleted || (change.type != "message"_L1 && change.type != "news"_L1))
        return true;
    const auto audience = change.body.value("audience"_L1).toArray();
    return std::any_of(audience.begin(), audience.end(), [&](const QJsonValue &node) { return node.toObject().value("id"_L1) == scope; });
}
} // namespace

Box::Box(World &world, int number)
    : m_world(world)
    , m_number(number)
    , m_path { world.options.port, firstAddress + quint32(number), world.options.tls }
    , m_credential(bearer(secretOf(number)))
    , m_scopes(scopesOf(number))
    , m_sync(world, keyOf(number, Sync), m_path, [this](const HttpReply &reply) { syncAnswered(reply); })
    , m_commands(world, keyOf(number, Commands), m_path, [this](const HttpReply &reply) { commandAnswered(reply); })
    , m_hints(world.epoll, keyOf(number, Hints))
{
}

void Box::start()
{
    stop();
    m_core = std::make_unique<SyncCore>([this] { return m_world.random(); });
    tell(event::Started { m_memory.scopes(), m_memory.waitingCommands() });
}

void Box::stop()
{
    m_core.reset();
    m_events.clear();
    m_sync.close();
    m_commands.close();
    m_hints.close();
    m_upgraded = m_socketOpen = m_awaitsPong = m_synced = false;
    m_hintsDeadline = Milliseconds::max();
}

void Box::hangUp()
{
    m_sync.reset();
    m_commands.reset();
    m_hints.reset();
    stop();
}

void Box::setPlugged(bool plugged)
{
    m_plugged = plugged;
    m_sync.setPlugged(plugged);
    m_commands.setPlugged(plugged);
    m_hints.setPlugged(plugged);
}

Moment Box::moment() const
{
    return { QDateTime::currentDateTimeUtc(), m_world.now * m_world.options.speed };
}

void Box::tell(const SyncEvent &event)
{
    m_events.enqueue(event);
    if (m_stepping)
        return;
    m_stepping = true;
    while (!m_events.isEmpty() && m_core) {
        const auto effects = m_core->step(m_events.dequeue(), moment());
        for (const auto &effect : effects)
            carryOut(effect);
    }
    m_stepping = false;
}

void Box::carryOut(const SyncEffect &wanted)
{
    const auto handIn = [this](const effect::HandIn &) {
        m_world.counters.receipts += m_receiptsSent;
        m_memory.handedIn(std::exchange(m_receiptsSent, 0));
    };
    const auto writeFeed = [this](const effect::WriteFeed &feed) {
        countStartOvers(feed.write);
        const bool before = holdsGoal();
        m_memory.apply(feed.write);
        m_world.reached += !before && holdsGoal();
        m_synced = m_synced || feed.write.complete;
        noteServed();
        event::FeedWritten written;
        written.scopes = m_memory.scopes();
        m_events.prepend(written);
    };
    const auto addStored = [this](const effect::AddStored &stored) {
        if (m_memory.addMissingStored(stored.at))
            m_events.enqueue(event::ReceiptsPending {});
    };
    std::visit(Overloaded {
                   [this](const effect::SendSync &sync) { sendSync(sync); },
                   handIn,
                   writeFeed,
                   addStored,
                   [this](const effect::SendCommand &command) { sendCommand(command.key); },
                   [this](const effect::Accept &accept) { forgetCommand(accept.key); },
                   [this](const effect::Refuse &refuse) {
                       ++m_world.counters.refusedCommands;
                       forgetCommand(refuse.key);
                   },
                   [this](const effect::OpenSocket &) { openSocket(); },
                   [this](const effect::CloseSocket &) { closeSocket(false); },
                   [this](const effect::Wipe &) { m_memory.wipe(); },
               },
        wanted);
}

bool Box::holdsGoal() const
{
    const auto state = m_memory.scopes().constFind(m_world.goalScope);
    return state != m_memory.scopes().constEnd() && state->live && state->live->seq >= m_world.goalSeq;
}

void Box::countStartOvers(const FeedWrite &write)
{
    for (auto it = write.scopes.begin(); it != write.scopes.end(); ++it) {
        m_world.counters.startOvers += it->startOver;
        if (!it->answersDigest)
            continue;
        ++m_world.counters.digestStartOvers;
        if (++m_digestStartOvers[it.key() + it->cursor.epoch] > 1)
            ++m_world.counters.repeatedDigestStartOvers;
    }
}

void Box::sendSync(const effect::SendSync &sync)
{
    const auto receipts = m_memory.pendingReceipts(receiptsAtOnce);
    ++m_world.counters.syncs;
    m_request = sync.request;
    m_receiptsSent = receipts.size();
    m_sync.send(postText("/v1/sync"_ba, m_credential, requestText(sync.cursors, receipts)));
}

void Box::syncAnswered(const HttpReply &reply)
{
    ++m_world.counters.answers[reply.status];
    const auto object = objectOf(reply);
    const auto answer = object ? syncAnswerFromJson(*object, u"answer"_s) : Result<SyncAnswer>(object.error());
    if (!answer)
        return tell(event::SyncFailed { m_request, answer.error() });
    m_world.counters.answerTimes.push_back(m_world.now - m_sync.sentAt());
    check(*answer);
    tell(event::SyncAnswered { m_request, *answer });
}

void Box::check(const SyncAnswer &answer)
{
    const auto accuse = [this](const QString &what) {
        if (m_world.counters.foreign++ == 0)
            m_world.counters.firstForeign = u"box %1: "_s.arg(m_number) + what;
    };
    if (answer.scopeList != m_scopes)
        accuse(answer.scopeList.join(u' '));
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
        if (!m_scopes.contains(it.key()))
            accuse(it.key());
        for (const auto &change : it->changes) {
            if (!belongs(change, it.key()))
                accuse(it.key() + u" has "_s + change.type + u' ' + change.id);
        }
    }
}

void Box::happened(Channel channel, quint32 events)
{
    switch (channel) {
    case Sync:
        m_sync.happened(events);
        break;
    case Commands:
        m_commands.happened(events);
        break;
    case Hints:
        if (const bool goesOn = m_hints.happened(events); readHints(), !goesOn)
            closeSocket(false);
    }
}

void Box::tick()
{
    m_sync.tick();
    m_commands.tick();
    if (m_hintsDeadline <= m_world.now)
        keepHintsAlive();
    const auto deadline = m_core ? m_core->deadline() : std::nullopt;
    if (deadline && *deadline <= moment().mono)
        tell(event::Tick {});
}

Milliseconds Box::due() const
{
    const auto deadline = m_core ? m_core->deadline() : std::nullopt;
    const int speed = m_world.options.speed;
    const auto own = std::min({ m_sync.due(), m_commands.due(), m_hintsDeadline });
    return deadline ? std::min(own, Milliseconds((deadline->count() + speed - 1) / speed)) : own;
}

void Box::forgetServed()
{
    m_servedAt.reset();
    m_synced = false;
}

void Box::noteServed()
{
    if (!m_servedAt && m_synced && m_socketOpen)
        m_servedAt = m_world.now;
}
} // namespace palier::fleet
