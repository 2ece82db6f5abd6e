// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMap>
#include <QString>

#include <chrono>
#include <random>
#include <vector>

namespace palier::fleet
{
using Milliseconds = std::chrono::milliseconds;

struct Options {
    quint16 port = 0; ///< of the hub on 127.0.0.1
    int boxes = 0;
    quint64 seed = 1;
    int speed = 1; ///< how many of the boxes' seconds a second has: polls, back-off and pings shrink alike
    bool keepsConnections = true; ///< between syncs; else each takes a new one, as after a quiet minute
    bool tls = false;
    bool losesHints = false; ///< every hint, though sockets open
};

/// What the boxes saw.
struct Counters {
    qint64 syncs = 0; ///< sent
    qint64 receipts = 0; ///< handed in
    qint64 hints = 0; ///< frames, also those lost
    QMap<int, qint64> answers; ///< to syncs, by status; 0: none
    qint64 startOvers = 0; ///< resets of any reason
    qint64 digestStartOvers = 0; ///< that a box asked for
    qint64 repeatedDigestStartOvers = 0; ///< more than one for a scope and epoch: against L3
    qint64 refusedCommands = 0; ///< for good
    qint64 foreign = 0; ///< scopes or rows that are none of the box's: against S5
    QString firstForeign;
    std::vector<Milliseconds> answerTimes; ///< of syncs that were answered
};

/// What the boxes of one fleet share.
struct World {
    explicit World(const Options &given);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// In [0, 1).
    [[nodiscard]] double random() { return std::uniform_real_distribution<double>()(generator); }
    /// So many of a box's milliseconds in ours, at least 1.
    [[nodiscard]] Milliseconds shrunk(Milliseconds boxTime) const;

    const Options options;
    const int epoll;
    std::mt19937_64 generator;
    Milliseconds now { 0 }; ///< since an arbitrary start; as of this turn of the loop
    Counters counters;
    QString goalScope; ///< boxes that reach `goalSeq` in it are counted
    qint64 goalSeq = 0;
    int reached = 0;
};
} // namespace palier::fleet
