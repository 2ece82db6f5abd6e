// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "world.h"

#include "cachedstore.h"
#include "memorystore.h"

#include "../../support/feed/feedrows.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
constexpr quint32 seedsApart = 0x9e3779b9U;

SimulatedBox::MakeStore storeFor(const Stage &stage)
{
    return [stage](WriteGate &gate, const Clock &clock) {
        std::unique_ptr<BoxStore> store;
        if (stage.store == StoreKind::Memory)
            store = std::make_unique<MemoryStore>(gate, clock);
        else
            store = std::make_unique<CachedStore>(gate, clock);
        return withBug(stage.bug, std::move(store));
    };
}
} // namespace

World::World(quint32 seed, const Stage &stage)
    : m_stage(stage)
    , m_invariants(m_hub, m_oracle)
{
    m_hub.bugs = hubBugs(stage.bug);
    for (const auto &scope : scopeNames()) {
        m_hub.addScope(scope);
        m_oracle.began(scope, m_hub.scope(scope).epoch);
    }
    m_hub.committed = [this](const QString &scope, const Change &change) { m_oracle.committed(scope, m_hub.scope(scope).epoch, change); };
    m_hub.backUp();
    m_oracle.backedUp();
    for (int i = 0; i < boxes; ++i) {
        const auto name = u"box%1"_s.arg(i + 1);
        m_hub.give(name, pathTo(i + 1));
        const quint32 own = seed * seedsApart + static_cast<quint32>(i);
        m_places.push_back({ .box = std::make_unique<SimulatedBox>(name, noon.addSecs(-3600 * i), own, storeFor(stage), m_invariants), .questions = {}, .answers = {}, .older = {} });
        m_places.back().box->hears = hearing(stage.bug);
        m_places.back().box->start();
    }
}

void World::tell(const QString &line) const
{
    if (m_stage.tell)
        m_stage.tell(line);
}

void World::play(const Story &story)
{
    int n = 0;
    for (const auto &step : story) {
        tell(u"%1. %2"_s.arg(++n).arg(inWords(step)));
        play(step);
        checkBoxes();
    }
    tell(u"Then every fault ends, and no hint ever comes."_s);
    heal();
}

void World::play(const Step &step)
{
    switch (step.deed) {
    case Deed::Put:
    case Deed::Remove:
    case Deed::BackUp:
    case Deed::Restore:
    case Deed::Compact:
    case Deed::HubRestarts:
    case Deed::Move:
    case Deed::Revoke:
        return staff(step);
    case Deed::SocketOpens:
    case Deed::SocketCloses:
    case Deed::Hint:
    case Deed::OldHint:
    case Deed::Bye:
        return socket(step);
    case Deed::Exchange:
    case Deed::Reach:
    case Deed::Deliver:
    case Deed::LoseQuestion:
    case Deed::LoseAnswer:
    case Deed::GiveUp:
    case Deed::DoubleQuestion:
    case Deed::DoubleAnswer:
    case Deed::OldAnswer:
    case Deed::Truncate:
    case Deed::Refuse:
        return network(step);
    case Deed::PassTime:
        return passTime(std::chrono::milliseconds(step.amount));
    case Deed::PassDays:
        return passDays(static_cast<int>(step.amount));
    default:
        return box(step);
    }
}

void World::staff(const Step &step)
{
    const auto scope = scopeNames()[step.which % scopeNames().size()];
    const auto row = rowId(scope, static_cast<int>(step.amount));
    auto &place = m_places[static_cast<std::size_t>(step.box)];
    switch (step.deed) {
    case Deed::Put:
        return m_hub.put(scope, row, u"text %1"_s.arg(++m_texts));
    case Deed::Remove:
        return m_hub.remove(scope, row, hubNow());
    case Deed::BackUp:
        m_hub.backUp();
        return m_oracle.backedUp();
    case Deed::Restore:
        return restore();
    case Deed::Compact:
        return compact(scope);
    case Deed::HubRestarts:
        return restart();
    case Deed::Move:
        if (!m_hub.isRevoked(place.box->name))
            m_hub.give(place.box->name, pathTo(step.which % boxes + 1));
        return;
    default:
        return revokeOrPair(place);
    }
}

void World::box(const Step &step)
{
    auto &place = m_places[static_cast<std::size_t>(step.box)];
    auto &box = *place.box;
    switch (step.deed) {
    case Deed::Crash:
        return box.crash();
    case Deed::CrashAtWrite:
        return box.gate.dieAt(step.which, step.amount == 0 ? WriteGate::Cut::Before : WriteGate::Cut::After);
    case Deed::PowerCut:
        m_invariants.lostCommits(box);
        return box.losePower(step.which);
    case Deed::DiskFull:
        return box.gate.failNext(step.which + 1);
    case Deed::WriteTwice:
        box.appliesTwice = true;
        return;
    case Deed::Differ:
        return differ(place, step.which);
    case Deed::ClockJump: {
        static const QDateTime clockless(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC);
        const std::array walls { box.clock.now().addSecs(-100'000), box.clock.now().addSecs(100'000), clockless, hubNow().addYears(10) };
        return box.clock.jumpTo(walls[static_cast<std::size_t>(step.amount)]);
    }
    case Deed::Resume:
        return box.happened(event::Resumed {});
    case Deed::Reads:
        return somebodyReads(place, step.which);
    default:
        return somebodyAsks(place, step.amount);
    }
}

void World::restart()
{
    const Error error { Error::Kind::Unavailable, u"the hub restarted"_s };
    for (auto &place : m_places) {
        collect(place);
        place.questions.clear();
        giveUp(place);
        if (place.box->socket == SimulatedBox::Socket::None)
            continue;
        place.box->socket = SimulatedBox::Socket::None;
        place.box->happened(event::SocketClosed {});
    }
}

void World::restore()
{
    restart();
    m_hub.restore();
    QMap<QString, QString> epochs;
    for (const auto &scope : scopeNames())
        epochs.insert(scope, m_hub.scope(scope).epoch);
    m_oracle.restored(epochs);
    m_invariants.epochsChanged();
}

/// Where a box is in the middle of a start-over, it may miss a deletion that is forgotten then: its digest tells, once in an epoch.
void World::compact(const QString &scope)
{
    for (auto &place : m_places) {
        const auto state = place.box->store->scopes().value(scope);
        if (!state.staging)
            continue;
        if (state.digestResetEpoch == state.staging->epoch)
            return;
        m_invariants.differs(place.box->name, scope, 2); // this start-over brings it, the next one ends it
    }
    longSilence();
    m_hub.raiseFloor(scope);
}

void World::revokeOrPair(Place &place)
{
    auto &box = *place.box;
    if (!m_hub.isRevoked(box.name))
        return m_hub.revoke(box.name);
    if (box.store->isPaired())
        return;
    m_hub.give(box.name, m_hub.scopesOf(box.name));
    box.gate.heal(); // somebody stands before it until it is paired
    box.store->pair();
    box.start();
}

void World::passTime(std::chrono::milliseconds time)
{
    m_elapsed += time;
    for (auto &place : m_places) {
        place.box->clock.advance(time);
        place.box->tickIfDue();
    }
}

/// Nothing is on its way any more, and what was committed has reached the disk.
void World::longSilence()
{
    for (auto &place : m_places) {
        collect(place);
        place.questions.clear();
        giveUp(place);
        place.box->store->reachDisk();
    }
}

void World::passDays(int days)
{
    longSilence();
    passTime(std::chrono::hours(24 * days));
    for (auto &place : m_places) {
        for (const auto &scope : scopeNames()) {
            if (place.box->store->scopes().value(scope).staging)
                return; // no start-over takes 90 days
        }
    }
    m_hub.tidyUp(hubNow());
}

QDateTime World::hubNow() const
{
    return noon.addMSecs(m_elapsed.count());
}

void World::somebodyReads(Place &place, int which)
{
    const auto shown = place.box->store->shown();
    if (!shown.isEmpty())
        place.box->reads(shown.keys()[which % shown.size()]);
}

/// One in eight is something that the hub refuses for good.
void World::somebodyAsks(Place &place, qint64 kind)
{
    auto &box = *place.box;
    if (!box.store->isPaired() || box.isRevoked())
        return;
    const auto scopes = box.store->scopes().keys();
    const auto flat = std::find_if(scopes.begin(), scopes.end(), [](const QString &scope) { return scope.startsWith("flat:"_L1); });
    const auto row = rowId(flat == scopes.end() ? scopeNames().last() : *flat, 0x100 + ++m_asks);
    m_oracle.asked.insert(row, { .box = box.name, .key = {} });
    const bool kept = box.asks({ u"help.request"_s, { { u"row"_s, row }, { u"text"_s, u"ask %1"_s.arg(m_asks) }, { u"refused"_s, kind == 0 } } });
    m_oracle.asked[row].promised = kept;
}

void World::differ(Place &place, int which)
{
    auto &box = *place.box;
    const auto scopes = box.store->scopes().keys();
    if (scopes.isEmpty())
        return;
    const auto scope = scopes[which % scopes.size()];
    if (!m_invariants.maySilentlyDiffer(box, scope))
        return;
    auto phantom = messageNumber(0, u"nobody wrote this"_s);
    phantom.id = rowId(scope, 0xfff);
    m_invariants.differs(box.name, scope, 1);
    box.store->addPhantom(scope, put(1, phantom));
    if (box.gate.isDead())
        box.crash();
    box.crash(); // its core finds the row there
}
} // namespace palier::testing
