// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "simulatedbox.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template<typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

SimulatedBox::SimulatedBox(const QString &boxName, const QDateTime &wall, std::function<double()> random)
    : name(boxName)
    , clock(wall)
    , cache(*Cache::inMemory(clock))
    , m_random(std::move(random))
{
}

void SimulatedBox::start()
{
    core = std::make_unique<SyncCore>(m_random);
    happened(event::Started { scopes(), waiting() });
}

void SimulatedBox::crash()
{
    ++crashes;
    m_effectsLeft = -1;
    m_stepping = false;
    m_events.clear();
    m_sentReceipts.clear();
    questions.clear();
    socketWanted = false;
    start();
}

void SimulatedBox::happened(const SyncEvent &event)
{
    m_events.enqueue(event);
    if (m_stepping)
        return;
    m_stepping = true;
    try {
        while (!m_events.isEmpty()) {
            for (const auto &effect : core->step(m_events.dequeue(), { clock.now(), clock.elapsed() }))
                carryOut(effect);
        }
        m_stepping = false;
    } catch (const Died &) {
        crash();
    }
}

void SimulatedBox::carryOut(const SyncEffect &wanted)
{
    if (m_effectsLeft == 0)
        throw Died {};
    if (m_effectsLeft > 0)
        --m_effectsLeft;
    CacheStore store(*cache);
    std::visit(Overloaded {
                   [&](const effect::SendSync &sync) {
                       m_sentReceipts[sync.request] = *store.pendingReceipts(200);
                       questions.push_back({ .request = sync.request, .sync = { .boot = name, .cursors = sync.cursors, .receipts = m_sentReceipts[sync.request] } });
                   },
                   [&](const effect::HandIn &handIn) { settle(store.handedIn(m_sentReceipts.take(handIn.request))); },
                   [&](const effect::WriteFeed &feed) {
                       ++writes;
                       for (auto it = feed.write.scopes.begin(); it != feed.write.scopes.end(); ++it) {
                           if (it->answersDigest)
                               ++digestStartOvers[it.key() + it->cursor.epoch];
                       }
                       const auto &erased = feed.write.erased;
                       if (std::any_of(erased.begin(), erased.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); })) {
                           const auto items = cache->outbox();
                           for (const auto &item : *items)
                               leftBehind.insert(item.key);
                       }
                       const auto written = store.apply(feed.write);
                       m_events.prepend(written ? SyncEvent(event::FeedWritten { store.scopes() }) : SyncEvent(event::WriteFailed { written.error() }));
                   },
                   [&](const effect::AddStored &stored) {
                       settle(store.addMissingStored(stored.at));
                       if (!store.pendingReceipts(1)->isEmpty())
                           m_events.enqueue(event::ReceiptsPending {});
                   },
                   [&](const effect::SendCommand &command) { questions.push_back({ .key = command.key }); },
                   [&](const effect::Accept &accept) { settle(store.accepted(accept.key, accept.answer)); },
                   [&](const effect::Refuse &refuse) { settle(store.refused(refuse.key, refuse.error)); },
                   [&](const effect::OpenSocket &) { socketWanted = true; },
                   [&](const effect::CloseSocket &) { socketWanted = false; },
                   [&](const effect::Wipe &) { settle(store.wipe()); },
               },
        wanted);
}

void SimulatedBox::settle(const Result<Done> &written)
{
    if (!written)
        m_events.enqueue(event::WriteFailed { written.error() });
}

void SimulatedBox::tickIfDue()
{
    const auto due = core->deadline();
    if (due && *due <= clock.elapsed())
        happened(event::Tick {});
}

QList<WaitingCommand> SimulatedBox::waiting() const
{
    QList<WaitingCommand> out;
    const auto items = CacheStore(*cache).waitingCommands();
    for (const auto &item : *items)
        out.append({ item.key, item.createdAt });
    return out;
}
} // namespace palier::testing
