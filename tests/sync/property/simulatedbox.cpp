// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "simulatedbox.h"

#include "broken.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr int receiptsAtOnce = 6; ///< SyncEngine's 200, as small as the pages

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;
} // namespace

SimulatedBox::SimulatedBox(const QString &boxName, const QDateTime &wall, quint32 seed, const MakeStore &makeStore, WriteWatcher &watcher)
    : name(boxName)
    , clock(wall)
    , store(makeStore(gate, clock))
    , m_random(seed)
    , m_watcher(watcher)
{
    store->receiptsAdded = [this] { m_events.enqueue(event::ReceiptsPending {}); };
}

void SimulatedBox::start()
{
    ++starts;
    m_events.clear();
    m_stepping = false;
    m_sentReceipts.clear();
    sent.clear();
    syncUnderWay.reset();
    commandUnderWay.clear();
    socket = Socket::None;
    core = std::make_unique<SyncCore>([this] { return m_random.generateDouble(); });
    if (store->isPaired())
        happened(event::Started { store->scopes(), waiting() });
}

void SimulatedBox::crash()
{
    gate.heal();
    store->restart();
    start();
}

void SimulatedBox::losePower(int commits)
{
    gate.heal();
    if (!store->losePower(commits))
        store->restart();
    start();
}

void SimulatedBox::diesHere() const
{
    if (gate.isDead())
        throw Died {};
}

template<typename Work>
void SimulatedBox::mayDie(Work work)
{
    try {
        work();
        diesHere();
    } catch (const Died &) {
        crash();
    }
}

void SimulatedBox::happened(const SyncEvent &event)
{
    m_events.enqueue(event);
    if (m_stepping)
        return;
    m_stepping = true;
    mayDie([this] {
        while (!m_events.isEmpty()) {
            const auto next = hears(m_events.dequeue(), *store);
            for (const auto &effect : core->step(next, { clock.now(), clock.elapsed() })) {
                carryOut(effect);
                diesHere();
            }
        }
        m_stepping = false;
    });
}

void SimulatedBox::carryOut(const SyncEffect &wanted)
{
    std::visit(Overloaded {
                   [&](const effect::SendSync &sync) { ask(sync); },
                   [&](const effect::HandIn &) {
                       const bool full = m_sentReceipts.size() >= receiptsAtOnce;
                       settle(store->handedIn(m_sentReceipts));
                       m_sentReceipts.clear();
                       if (full)
                           m_events.enqueue(event::ReceiptsPending {});
                   },
                   [&](const effect::WriteFeed &feed) { writeFeed(feed); },
                   [&](const effect::AddStored &stored) { settle(store->addMissingStored(stored.at)); },
                   [&](const effect::SendCommand &command) { sendCommand(command.key); },
                   [&](const effect::Accept &accept) { settle(store->accepted(accept.key, accept.answer)); },
                   [&](const effect::Refuse &refuse) { settle(store->refused(refuse.key, refuse.error)); },
                   [&](const effect::OpenSocket &) { socket = Socket::Opening; },
                   [&](const effect::CloseSocket &) { socket = Socket::None; },
                   [&](const effect::Wipe &) { (void)store->wipe(); },
               },
        wanted);
}

void SimulatedBox::ask(const effect::SendSync &sync)
{
    m_sentReceipts = store->pendingReceipts(receiptsAtOnce);
    syncUnderWay = sync.request;
    sent.push_back({ .start = starts, .request = sync.request, .sync = { .boot = name, .software = {}, .cursors = sync.cursors, .receipts = m_sentReceipts }, .key = {}, .command = {} });
}

void SimulatedBox::writeFeed(const effect::WriteFeed &feed)
{
    m_watcher.aboutToWrite(*this, feed.write);
    const auto written = store->apply(feed.write);
    diesHere();
    if (!written) {
        event::WriteFailed failed { .error = written.error() };
        const auto scopes = store->scopes();
        if (std::none_of(feed.write.erased.begin(), feed.write.erased.end(), [&](const QString &scope) { return scopes.contains(scope); }))
            failed.waiting = waiting();
        return m_events.prepend(failed);
    }
    if (std::exchange(appliesTwice, false))
        applyAgain(feed.write);
    m_watcher.wrote(*this, feed.write);
    m_events.prepend(event::FeedWritten { .scopes = store->scopes(), .waiting = waiting() });
}

/// C2: what is a delta may come again.
void SimulatedBox::applyAgain(const FeedWrite &write)
{
    const bool isDelta = write.erased.isEmpty() && std::none_of(write.scopes.begin(), write.scopes.end(), [](const ScopeWrite &part) { return part.startOver || part.swap; });
    if (!isDelta)
        return;
    const auto scopes = store->scopes();
    const auto rows = store->shown();
    auto again = write;
    again.complete = false;
    const bool applied = store->apply(again).hasValue();
    diesHere();
    if (applied && (store->scopes() != scopes || store->shown() != rows))
        throw Broken { u"C2"_s, name + u": an answer applied again changed something"_s };
}

void SimulatedBox::sendCommand(const QString &key)
{
    const auto items = store->outbox();
    const auto item = std::find_if(items.begin(), items.end(), [&](const OutboxItem &held) { return held.key == key; });
    if (item == items.end())
        throw Broken { u"C4"_s, name + u" sends "_s + key + u", which is not in its outbox"_s };
    commandUnderWay = key;
    sent.push_back({ .start = starts, .request = 0, .sync = {}, .key = key, .command = item->command });
}

void SimulatedBox::settle(const Result<Done> &written)
{
    if (written)
        return;
    m_events.enqueue(event::WriteFailed { written.error() });
    m_events.enqueue(event::OutboxChanged { waiting() });
}

void SimulatedBox::tickIfDue()
{
    const auto due = core->deadline();
    if (due && *due <= clock.elapsed() && store->isPaired())
        happened(event::Tick {});
}

void SimulatedBox::reads(const QString &message)
{
    mayDie([&] {
        m_stepping = true;
        (void)store->addReceipt({ .message = message, .level = ReceiptLevel::Read, .answer = {}, .at = clock.now() });
        m_stepping = false;
        diesHere();
        if (!m_events.isEmpty())
            happened(m_events.dequeue());
    });
}

bool SimulatedBox::asks(const Command &command)
{
    bool kept = false;
    mayDie([&] {
        const bool queued = store->enqueue(command).hasValue();
        diesHere();
        kept = queued;
        if (queued)
            happened(event::OutboxChanged { waiting() });
    });
    return kept;
}

QList<WaitingCommand> SimulatedBox::waiting() const
{
    QList<WaitingCommand> out;
    for (const auto &item : store->outbox()) {
        if (item.state == OutboxItem::State::Waiting)
            out.append({ item.key, item.createdAt });
    }
    return out;
}
} // namespace palier::testing
