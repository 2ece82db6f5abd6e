// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

namespace palier::testing
{
/// What can happen in a story.
enum class Deed {
    // Staff and administrators
    Put,
    Remove,
    BackUp,
    Restore,
    Compact,
    HubRestarts,
    Move,
    Revoke,
    // The network
    Exchange, ///< a question reaches the hub and its answer comes back at once
    Reach, ///< a question reaches the hub; its answer is on the way
    Deliver,
    LoseQuestion,
    LoseAnswer, ///< swallowed after the commit
    GiveUp, ///< the box waits no longer; the question may still arrive
    DoubleQuestion,
    DoubleAnswer,
    OldAnswer, ///< one of before comes in its place
    Truncate,
    Refuse, ///< 401, 409, 429 or 5xx instead of an answer
    SocketOpens,
    SocketCloses,
    Hint,
    OldHint,
    Bye,
    // The box
    Crash,
    CrashAtWrite, ///< before or after one of its next writes
    PowerCut, ///< the last commits of what can be fetched again are lost
    DiskFull,
    WriteTwice, ///< a prefix is applied again
    Differ, ///< its rows differ silently
    ClockJump,
    Resume,
    // People
    Reads,
    Asks,
    // Time
    PassTime,
    PassDays,
};

/// One thing that happens. Numbers that fit nothing in the world at that moment are taken modulo, or nothing happens: any part
/// of a story is a story, too.
struct Step {
    Deed deed = Deed::PassTime;
    int box = 0;
    int which = 0; ///< of questions, rows, scopes, writes …
    qint64 amount = 0; ///< ms, days, kind …
};
using Story = QList<Step>;

inline constexpr int boxes = 3;
inline constexpr int rowNumbers = 12;

[[nodiscard]] const QStringList &scopeNames();
/// The scopes of a box in a flat, 1 to 3.
[[nodiscard]] QStringList pathTo(int flat);
/// The id of a row tells its scope.
[[nodiscard]] QString rowId(const QString &scope, int number);

/// The story of a seed: the same on every machine.
[[nodiscard]] Story storyOf(quint32 seed, int steps = 300);
[[nodiscard]] QString inWords(const Step &step);
} // namespace palier::testing
