// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "boxstore.h"

#include "core/clock.h"
#include "sync/synccore.h"

#include <QQueue>
#include <QRandomGenerator>

#include <deque>
#include <memory>

namespace palier::testing
{
/// What a box sent and waits for: a sync, or a command when it has a key.
struct Question {
    int start = 0; ///< of the box: who starts anew does not wait for it any more
    quint64 request = 0;
    SyncRequest sync;
    QString key;
    Command command;
    [[nodiscard]] bool isSync() const { return key.isEmpty(); }
};

/// Who is told of a box's writes.
class WriteWatcher
{
public:
    virtual ~WriteWatcher() = default;
    virtual void aboutToWrite(const class SimulatedBox &box, const FeedWrite &write) = 0;
    virtual void wrote(const class SimulatedBox &box, const FeedWrite &write) = 0;
};

/// A box in a story: the real core, a store, and SyncEngine's way of carrying out effects; the network is the world's.
class SimulatedBox
{
public:
    using MakeStore = std::function<std::unique_ptr<BoxStore>(WriteGate &, const Clock &)>;
    /// Lets a test change what the core hears: the seam for planted bugs.
    using Hears = std::function<SyncEvent(const SyncEvent &, BoxStore &)>;

    SimulatedBox(const QString &name, const QDateTime &wall, quint32 seed, const MakeStore &makeStore, WriteWatcher &watcher);

    void start();
    void happened(const SyncEvent &event);
    void tickIfDue();
    /// The program ends at once and starts anew.
    void crash();
    void losePower(int commits);

    // What the resident does
    void reads(const QString &message);
    /// False: it could not be kept, or the box died before it said so.
    bool asks(const Command &command);

    [[nodiscard]] bool isRevoked() const { return core->link() == SyncCore::Link::Revoked; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const { return core->deadline(); }

    const QString name;
    ManualClock clock;
    WriteGate gate;
    std::unique_ptr<BoxStore> store;
    std::unique_ptr<SyncCore> core;
    Hears hears = [](const SyncEvent &event, BoxStore &) { return event; };

    std::deque<Question> sent; ///< since the world last looked
    std::optional<quint64> syncUnderWay;
    QString commandUnderWay;
    enum class Socket { None, Opening, Open };
    Socket socket = Socket::None;
    bool appliesTwice = false; ///< the next delta
    int starts = 0;

private:
    struct Died {
    };
    template<typename Work>
    void mayDie(Work work);
    void diesHere() const;
    void carryOut(const SyncEffect &effect);
    void ask(const effect::SendSync &sync);
    void writeFeed(const effect::WriteFeed &feed);
    void applyAgain(const FeedWrite &write);
    void sendCommand(const QString &key);
    void settle(const Result<Done> &written);
    [[nodiscard]] QList<WaitingCommand> waiting() const;

    QRandomGenerator m_random;
    WriteWatcher &m_watcher;
    QQueue<SyncEvent> m_events;
    bool m_stepping = false;
    QList<Receipt> m_sentReceipts;
};
} // namespace palier::testing
