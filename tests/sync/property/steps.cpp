// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "steps.h"

#include "../../support/feed/feedrows.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
namespace
{
struct Chance {
    Deed deed;
    int weight; ///< of a thousand
    qint64 most; ///< of the amount
};

constexpr std::array chances {
    Chance { Deed::Put, 210, 1 },
    Chance { Deed::Remove, 70, 1 },
    Chance { Deed::Exchange, 220, 1 },
    Chance { Deed::Reach, 70, 1 },
    Chance { Deed::Deliver, 70, 1 },
    Chance { Deed::LoseQuestion, 12, 1 },
    Chance { Deed::LoseAnswer, 16, 1 },
    Chance { Deed::GiveUp, 12, 1 },
    Chance { Deed::DoubleQuestion, 10, 1 },
    Chance { Deed::DoubleAnswer, 10, 1 },
    Chance { Deed::OldAnswer, 10, 1 },
    Chance { Deed::Truncate, 10, 1'000 },
    Chance { Deed::Refuse, 20, 5 },
    Chance { Deed::PassTime, 90, 40'000 },
    Chance { Deed::Reads, 40, 1 },
    Chance { Deed::Asks, 25, 8 },
    Chance { Deed::CrashAtWrite, 30, 2 },
    Chance { Deed::Crash, 10, 1 },
    Chance { Deed::PowerCut, 6, 1 },
    Chance { Deed::DiskFull, 5, 1 },
    Chance { Deed::WriteTwice, 6, 1 },
    Chance { Deed::Differ, 6, 1 },
    Chance { Deed::ClockJump, 5, 4 },
    Chance { Deed::Resume, 3, 1 },
    Chance { Deed::SocketOpens, 6, 1 },
    Chance { Deed::SocketCloses, 4, 3 },
    Chance { Deed::Hint, 6, 1 },
    Chance { Deed::OldHint, 3, 1 },
    Chance { Deed::Bye, 3, 1 },
    Chance { Deed::HubRestarts, 3, 1 },
    Chance { Deed::BackUp, 4, 1 },
    Chance { Deed::Restore, 4, 1 },
    Chance { Deed::Compact, 6, 1 },
    Chance { Deed::PassDays, 4, 60 },
    Chance { Deed::Move, 4, 1 },
    Chance { Deed::Revoke, 1, 1 },
};

constexpr int sumOfWeights()
{
    int sum = 0;
    for (const auto &chance : chances)
        sum += chance.weight;
    return sum;
}

const Chance &drawn(int dice)
{
    for (const auto &chance : chances) {
        dice -= chance.weight;
        if (dice < 0)
            return chance;
    }
    Q_UNREACHABLE();
}

QString anyScope(int which)
{
    return scopeNames()[which % scopeNames().size()];
}

QString row(const Step &step)
{
    return u"row %1 of %2"_s.arg(step.amount % rowNumbers).arg(anyScope(step.which));
}

/// "before its 3rd next write": `which` counts from 0.
QString nth(int which)
{
    return which == 0 ? u"next"_s : which == 1 ? u"next but one"_s : u"%1th next"_s.arg(which + 1);
}
} // namespace

const QStringList &scopeNames()
{
    static const QStringList names { u"town:1"_s, u"building:1"_s, u"building:2"_s, u"flat:1"_s, u"flat:2"_s, u"flat:3"_s };
    return names;
}

QStringList pathTo(int flat)
{
    return { u"town:1"_s, u"building:%1"_s.arg(flat == 3 ? 2 : 1), u"flat:%1"_s.arg(flat) };
}

QString rowId(const QString &scope, int number)
{
    return idOf(static_cast<int>(scopeNames().indexOf(scope) + 1) * 0x10000 + number);
}

Story storyOf(quint32 seed, int steps)
{
    QRandomGenerator random(seed);
    const auto upTo = [&random](qint64 most) { return static_cast<qint64>(random.bounded(static_cast<quint32>(most))); };
    Story out;
    out.reserve(steps);
    for (int i = 0; i < steps; ++i) {
        const auto &chance = drawn(static_cast<int>(upTo(sumOfWeights())));
        Step step { .deed = chance.deed, .box = static_cast<int>(upTo(boxes)), .which = static_cast<int>(upTo(60)), .amount = upTo(chance.most) };
        if (step.deed == Deed::Put || step.deed == Deed::Remove)
            step.amount = upTo(rowNumbers);
        if (step.deed == Deed::CrashAtWrite || step.deed == Deed::DiskFull || step.deed == Deed::PowerCut)
            step.which %= 6;
        out.append(step);
    }
    return out;
}

QString inWords(const Step &step)
{
    const auto box = u"box%1"_s.arg(step.box + 1);
    switch (step.deed) {
    case Deed::Put:
        return u"staff write "_s + row(step);
    case Deed::Remove:
        return u"staff delete "_s + row(step);
    case Deed::BackUp:
        return u"the hub is backed up"_s;
    case Deed::Restore:
        return u"the hub is restored from its last backup"_s;
    case Deed::Compact:
        return u"the hub forgets the deletions of "_s + anyScope(step.which);
    case Deed::HubRestarts:
        return u"the hub restarts: what is on its way is lost"_s;
    case Deed::Move:
        return box + u" is moved to flat:%1"_s.arg(step.which % boxes + 1);
    case Deed::Revoke:
        return box + u" is revoked, or paired again"_s;
    case Deed::Exchange:
        return box + u" asks and is answered"_s;
    case Deed::Reach:
        return u"a question of "_s + box + u" reaches the hub"_s;
    case Deed::Deliver:
        return u"an answer reaches "_s + box;
    case Deed::LoseQuestion:
        return u"a question of "_s + box + u" is lost"_s;
    case Deed::LoseAnswer:
        return u"an answer to "_s + box + u" is lost after the hub committed"_s;
    case Deed::GiveUp:
        return box + u" waits no longer for an answer; its question may still arrive"_s;
    case Deed::DoubleQuestion:
        return u"a question of "_s + box + u" reaches the hub twice"_s;
    case Deed::DoubleAnswer:
        return u"an answer reaches "_s + box + u" twice"_s;
    case Deed::OldAnswer:
        return box + u" asks and gets an answer of before"_s;
    case Deed::Truncate:
        return u"an answer to "_s + box + u" is cut off"_s;
    case Deed::Refuse: {
        static constexpr std::array words { "401 unauthorized", "503", "429 and to come back in 20 s", "409", "500" };
        return u"the hub answers "_s + box + u' ' + QLatin1StringView(words[static_cast<std::size_t>(step.amount)]);
    }
    case Deed::SocketOpens:
        return u"the socket of "_s + box + u" opens"_s;
    case Deed::SocketCloses:
        return u"the socket of "_s + box + u" closes"_s;
    case Deed::Hint:
        return box + u" gets a hint"_s;
    case Deed::OldHint:
        return box + u" gets a hint of heads that are wrong"_s;
    case Deed::Bye:
        return u"the hub says bye to "_s + box;
    case Deed::Crash:
        return box + u" crashes and starts"_s;
    case Deed::CrashAtWrite:
        return box + u" will crash "_s + (step.amount == 0 ? u"before its "_s : u"after its "_s) + nth(step.which) + u" write"_s;
    case Deed::PowerCut:
        return u"the power of "_s + box + u" is cut; the last %1 commits of its cache.db are lost"_s.arg(step.which);
    case Deed::DiskFull:
        return u"the next %1 writes of "_s.arg(step.which + 1) + box + u" fail: its disk is full"_s;
    case Deed::WriteTwice:
        return box + u" will apply its next answer twice"_s;
    case Deed::Differ:
        return u"a row of "_s + box + u" differs silently"_s;
    case Deed::ClockJump: {
        static constexpr std::array words { "28 hours back", "28 hours ahead", "to 1970", "10 years ahead" };
        return u"the clock of "_s + box + u" jumps "_s + QLatin1StringView(words[static_cast<std::size_t>(step.amount)]);
    }
    case Deed::Resume:
        return box + u" wakes up"_s;
    case Deed::Reads:
        return u"somebody reads a message on "_s + box;
    case Deed::Asks:
        return u"somebody asks for help on "_s + box;
    case Deed::PassTime:
        return u"%1 s pass"_s.arg(static_cast<double>(step.amount) / 1000);
    case Deed::PassDays:
        return u"%1 days pass without a network"_s.arg(step.amount);
    }
    Q_UNREACHABLE();
}
} // namespace palier::testing
