// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "world.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace palier::testing
{
namespace
{
/// L1: a poll with a socket that hears nothing, and the back-off's cap.
constexpr auto poll = std::chrono::milliseconds(SyncCore::pollWithSocket.count() * 6 / 5);
constexpr auto untilEqual = poll + SyncCore::backoff.cap;
/// L2: an accepted command of a history that is over waits for two more answers.
constexpr auto untilDrained = 3 * poll;
} // namespace

/// The faults end. Where a socket is open, it stays so and hears nothing (L4).
void World::heal()
{
    m_healing = true;
    for (auto &place : m_places) {
        auto &box = *place.box;
        box.gate.heal();
        if (m_hub.isRevoked(box.name))
            box.start(); // a wipe that failed is done at the next start
        collect(place);
        place.questions.clear();
        giveUp(place);
    }
    run(untilEqual);
    for (const auto &place : m_places) {
        if (!m_hub.isRevoked(place.box->name))
            m_invariants.equals(*place.box);
        else if (place.box->store->isPaired())
            throw Broken { u"C3"_s, place.box->name + u" was not wiped"_s };
    }
    run(untilDrained);
    for (const auto &place : m_places) {
        if (!m_hub.isRevoked(place.box->name))
            m_invariants.isSaid(*place.box);
    }
    checkBoxes();
    m_invariants.hub();
}

/// From deadline to deadline.
void World::run(std::chrono::milliseconds time)
{
    constexpr int most = 2'000;
    const auto end = m_elapsed + time;
    for (int rounds = 0; m_elapsed < end; ++rounds) {
        if (rounds > most)
            throw Broken { u"L1"_s, u"the boxes never rest"_s };
        auto next = end - m_elapsed;
        for (auto &place : m_places) {
            answerTruly(place);
            if (const auto due = place.box->deadline(); due && place.box->store->isPaired())
                next = std::min(next, std::max(*due - place.box->clock.elapsed(), 1ms));
        }
        passTime(next);
    }
    for (auto &place : m_places)
        answerTruly(place);
}

void World::answerTruly(Place &place)
{
    constexpr int most = 500;
    collect(place);
    for (int round = 0; !place.questions.empty(); ++round) {
        if (round > most)
            throw Broken { u"L1"_s, place.box->name + u" asks without end"_s };
        const auto question = place.questions.front();
        place.questions.pop_front();
        deliver(place, answered(place, question));
        collect(place);
        checkBoxes();
    }
}

void World::checkBoxes()
{
    for (const auto &place : m_places) {
        m_invariants.prefix(*place.box);
        m_invariants.outbox(*place.box);
    }
}
} // namespace palier::testing
