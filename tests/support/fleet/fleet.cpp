// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "fleet.h"

#include "storage/database.h"
#include "town.h"

#include <algorithm>
#include <array>

#include <sys/epoll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::fleet
{
World::World(const Options &given)
    : options(given)
    , epoll(::epoll_create1(EPOLL_CLOEXEC))
    , generator(given.seed)
{
}

World::~World()
{
    ::close(epoll);
}

Milliseconds World::shrunk(Milliseconds boxTime) const
{
    return std::max(1ms, boxTime / options.speed);
}

Result<Goals> goalsIn(const QString &folder)
{
    auto db = Database::open({ .path = folder + u"/hub.db"_s, .access = Database::Access::ReadOnly });
    if (!db)
        return db.error();
    auto rows = (*db)->rows(u"SELECT id, epoch, head, digest FROM scope"_s);
    if (!rows)
        return rows.error();
    Goals goals;
    for (const auto &row : std::as_const(*rows))
        goals.insert(row[0].toString(), { row[1].toString(), row[2].toLongLong(), row[3].toString() });
    return goals;
}

Fleet::Fleet(const Options &options)
    : m_world(options)
    , m_due(size_t(options.boxes), Milliseconds::max())
{
    readClock();
    for (int i = 0; i < options.boxes; ++i)
        m_boxes.push_back(std::make_unique<Box>(m_world, i));
}

void Fleet::readClock()
{
    m_world.now = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void Fleet::startAll()
{
    for (int i = 0; i < size(); ++i)
        start(i);
}

void Fleet::start(int number)
{
    readClock();
    box(number).start();
    schedule(number);
}

void Fleet::askForHelp(int number)
{
    readClock();
    box(number).askForHelp();
    schedule(number);
}

void Fleet::setPlugged(int number, bool plugged)
{
    box(number).setPlugged(plugged);
}

void Fleet::schedule(int number)
{
    auto &known = m_due[size_t(number)];
    const auto due = box(number).due();
    if (due == known)
        return;
    if (known != Milliseconds::max())
        m_deadlines.erase({ known, number });
    known = due;
    if (due != Milliseconds::max())
        m_deadlines.emplace(due, number);
}

bool Fleet::run(Milliseconds patience, const std::function<bool()> &done)
{
    readClock();
    const auto end = m_world.now + patience;
    for (auto ask = m_world.now; m_world.now < end; turn(20ms)) {
        if (m_world.now < ask)
            continue;
        if (done())
            return true;
        ask = m_world.now + 20ms;
    }
    return done();
}

void Fleet::turns(int count)
{
    for (int i = 0; i < count; ++i)
        turn(0ms);
}

void Fleet::turn(Milliseconds atMost)
{
    std::array<epoll_event, 512> events;
    const auto next = m_deadlines.empty() ? m_world.now + atMost : m_deadlines.begin()->first;
    const auto wait = std::clamp(next - m_world.now, 0ms, atMost);
    const int count = ::epoll_wait(m_world.epoll, events.data(), int(events.size()), int(wait.count()));
    readClock();
    for (int i = 0; i < count; ++i) {
        const quint64 key = events[size_t(i)].data.u64;
        const int number = int(key / Box::channels);
        box(number).happened(Box::Channel(key % Box::channels), events[size_t(i)].events);
        schedule(number);
    }
    for (int i = 0; i < 512 && !m_deadlines.empty() && m_deadlines.begin()->first <= m_world.now; ++i) {
        const int number = m_deadlines.begin()->second;
        box(number).tick();
        schedule(number);
    }
}

int Fleet::differing(const Goals &goals) const
{
    const auto isReached = [&](int number) {
        const auto &held = m_boxes[size_t(number)]->memory().scopes();
        const auto scopes = scopesOf(number);
        return held.size() == scopes.size() && std::all_of(scopes.begin(), scopes.end(), [&](const QString &scope) {
            const auto goal = goals.value(scope);
            const auto state = held.value(scope);
            return state.live && state.live->epoch == goal.epoch && state.live->seq == goal.head && state.liveDigest.toHex() == goal.digest;
        });
    };
    int count = 0;
    for (int i = 0; i < int(m_boxes.size()); ++i)
        count += !isReached(i);
    return count;
}

bool Fleet::runUntilAllHold(const QString &scope, qint64 seq, Milliseconds patience)
{
    m_world.goalScope = scope;
    m_world.goalSeq = seq;
    m_world.reached = int(std::count_if(m_boxes.begin(), m_boxes.end(), [](const auto &box) { return box->holdsGoal(); }));
    readClock();
    for (const auto end = m_world.now + patience; m_world.reached < size() && m_world.now < end;)
        turn(20ms);
    return m_world.reached == size();
}

int Fleet::withOutbox() const
{
    return int(std::count_if(m_boxes.begin(), m_boxes.end(), [](const auto &box) { return !box->memory().waitingCommands().isEmpty(); }));
}

int Fleet::live() const
{
    return int(std::count_if(m_boxes.begin(), m_boxes.end(), [](const auto &box) { return box->isLive(); }));
}

void Fleet::forgetServed()
{
    readClock();
    m_forgottenAt = m_world.now;
    for (const auto &box : m_boxes)
        box->forgetServed();
}

std::vector<Milliseconds> Fleet::servedAfter() const
{
    std::vector<Milliseconds> out;
    for (const auto &box : m_boxes) {
        if (box->servedAt())
            out.push_back(*box->servedAt() - m_forgottenAt);
    }
    std::sort(out.begin(), out.end());
    return out;
}

Milliseconds percentile(const std::vector<Milliseconds> &values, double percent)
{
    if (values.empty())
        return 0ms;
    const auto index = size_t(percent / 100 * double(values.size() - 1) + 0.5);
    return values[std::min(index, values.size() - 1)];
}
} // namespace palier::fleet
