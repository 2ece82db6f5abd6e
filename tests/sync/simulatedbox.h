// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "../support/feed/modelhub.h"

#include "cache/cachestore.h"
#include "sync/synccore.h"

#include <QQueue>

#include <deque>
#include <memory>

namespace palier::testing
{
/// What a box sent and waits for.
struct Question {
    quint64 request = 0; ///< of a sync
    SyncRequest sync;
    QString key; ///< of a command
};

/// A box in a test: the real cache and core; the network is the test's. It can die between any two of its writes.
class SimulatedBox
{
public:
    SimulatedBox(const QString &name, const QDateTime &wall, std::function<double()> random);

    void start();
    void happened(const SyncEvent &event);
    /// Loses everything that is not in its database, and starts again.
    void crash();
    /// Dies after so many more effects.
    void crashAfter(int effects) { m_effectsLeft = effects; }
    void tickIfDue();

    [[nodiscard]] QMap<QString, ScopeState> scopes() const { return CacheStore(*cache).scopes(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const { return core->deadline(); }

    const QString name;
    ManualClock clock;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<SyncCore> core;
    std::deque<Question> questions; ///< on their way to the hub
    bool socketWanted = false;
    QSet<QString> leftBehind; ///< commands that went with the flat they were made for
    QMap<QString, int> digestStartOvers; ///< by scope and epoch
    int crashes = 0;
    int writes = 0;

private:
    struct Died {
    };
    void carryOut(const SyncEffect &effect);
    void settle(const Result<Done> &written);
    [[nodiscard]] QList<WaitingCommand> waiting() const;

    std::function<double()> m_random;
    QQueue<SyncEvent> m_events;
    bool m_stepping = false;
    int m_effectsLeft = -1;
    QMap<quint64, QList<Receipt>> m_sentReceipts;
};
} // namespace palier::testing
