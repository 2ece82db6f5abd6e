// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "broken.h"
#include "invariants.h"
#include "mutants.h"
#include "steps.h"

#include <functional>
#include <variant>
#include <vector>

namespace palier::testing
{
enum class StoreKind { Memory, Cache };

/// How stories are played.
struct Stage {
    StoreKind store = StoreKind::Memory;
    Bug bug = Bug::None;
    std::function<void(const QString &line)> tell {}; ///< what happens, in words
};

/// One hub, three boxes and the network between them. Plays the steps of a story, heals everything, and compares with the oracle.
class World
{
public:
    World(quint32 seed, const Stage &stage);
    /// Throws Broken where an invariant does not hold.
    void play(const Story &story);

private:
    struct Answer {
        Question question;
        std::variant<SyncAnswer, CommandAnswer, Error> content;
    };
    /// A box and its line.
    struct Place {
        std::unique_ptr<SimulatedBox> box;
        std::deque<Question> questions; ///< on their way to the hub
        std::deque<Answer> answers; ///< on their way back
        QList<SyncAnswer> older; ///< given before
    };

    void play(const Step &step);
    void staff(const Step &step);
    void network(const Step &step);
    void socket(const Step &step);
    void box(const Step &step);
    void collect(Place &place);

    // The network
    void answerArrives(Place &place, const Step &step);
    void questionArrives(Place &place, const Step &step);
    [[nodiscard]] Answer answered(Place &place, const Question &question);
    void deliver(Place &place, const Answer &answer);
    void fail(Place &place, const Question &question, const Error &error);
    void giveUp(Place &place);
    void oldAnswer(Place &place, const Question &question);
    void truncate(Place &place, qint64 where);
    [[nodiscard]] bool mayComeLate(const Place &place, const SyncAnswer &answer) const;

    // The hub
    void restart();
    void restore();
    void compact(const QString &scope);
    void revokeOrPair(Place &place);

    // Time
    void passTime(std::chrono::milliseconds time);
    void passDays(int days);
    void longSilence();
    [[nodiscard]] QDateTime hubNow() const;

    // People
    void somebodyReads(Place &place, int which);
    void somebodyAsks(Place &place, qint64 kind);
    void differ(Place &place, int which);

    // The end
    void heal();
    void run(std::chrono::milliseconds time);
    void answerTruly(Place &place);
    void checkBoxes();
    void tell(const QString &line) const;

    const Stage m_stage;
    ModelHub m_hub;
    Oracle m_oracle;
    Invariants m_invariants;
    std::vector<Place> m_places;
    std::chrono::milliseconds m_elapsed { 0 };
    bool m_healing = false;
    int m_texts = 0;
    int m_asks = 0;
};
} // namespace palier::testing
