// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "box.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace palier::fleet
{
/// What a hub holds of a scope, and so what each of its boxes must come to hold.
struct Goal {
    QString epoch;
    qint64 head = 0;
    QString digest;
};
using Goals = QHash<QString, Goal>;
/// Read from the hub's database, also while it serves.
[[nodiscard]] Result<Goals> goalsIn(const QString &folder);

/// The boxes of a town on one thread: one epoll, one list of deadlines.
class Fleet
{
public:
    explicit Fleet(const Options &options);

    [[nodiscard]] Box &box(int number) { return *m_boxes[size_t(number)]; }
    [[nodiscard]] int size() const { return int(m_boxes.size()); }
    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] Counters &counters() { return m_world.counters; }

    /// Every box of them starts, or starts again, this instant.
    void startAll();
    void start(int number);
    void askForHelp(int number);
    /// Boxes with a command that the hub has not answered for good.
    [[nodiscard]] int withOutbox() const;
    void setPlugged(int number, bool plugged);

    /// So many turns of their loop, without waiting.
    void turns(int count);
    /// Lets the boxes live until `done` says so, asked about every 20 ms; false when `patience` ran out first.
    bool run(Milliseconds patience, const std::function<bool()> &done);

    /// Boxes that do not hold what the hub holds: cursor, epoch and digest of each of their scopes.
    [[nodiscard]] int differing(const Goals &goals) const;
    /// Lets them live until all hold this scope up to this seq, and not a moment longer.
    bool runUntilAllHold(const QString &scope, qint64 seq, Milliseconds patience);
    [[nodiscard]] int live() const;
    /// Begins to count anew who is served, from now.
    void forgetServed();
    /// How long it took each box that is served by now, sorted.
    [[nodiscard]] std::vector<Milliseconds> servedAfter() const;

private:
    void turn(Milliseconds atMost);
    void schedule(int number);
    void readClock();

    World m_world;
    std::vector<std::unique_ptr<Box>> m_boxes;
    std::vector<Milliseconds> m_due; ///< as in the set
    std::set<std::pair<Milliseconds, int>> m_deadlines;
    Milliseconds m_forgottenAt { 0 };
};

/// The value that so many of 100 do not pass; 0 of nothing. `values` are sorted.
[[nodiscard]] Milliseconds percentile(const std::vector<Milliseconds> &values, double percent);
} // namespace palier::fleet
