// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "boxmemory.h"
#include "httpchannel.h"
#include "sync/synccore.h"

#include <QQueue>

#include <optional>

namespace palier::fleet
{
/// One simulated box: the product's SyncCore, a memory without a disk, and two connections as cheap as they can be.
class Box
{
public:
    enum Channel { Sync, Commands, Hints }; ///< a connection each; the last one a WebSocket
    static constexpr int channels = 3;
    [[nodiscard]] static quint64 keyOf(int number, Channel channel) { return quint64(number) * channels + quint64(channel); }
    Box(World &world, int number);

    /// The program starts, or starts again: it remembers what its memory holds, and asks at once.
    void start();
    /// The program ends, and its connections with it.
    void stop();
    /// Somebody in the flat presses the red key.
    void askForHelp();
    /// The program dies, and its connections with a reset.
    void hangUp();
    /// Cable in or out. Connections are not told; some come back to life, others were given up by then.
    void setPlugged(bool plugged);
    void happened(Channel channel, quint32 events);
    void tick();
    /// When `tick` wants to be called.
    [[nodiscard]] Milliseconds due() const;

    [[nodiscard]] BoxMemory &memory() { return m_memory; }
    [[nodiscard]] const BoxMemory &memory() const { return m_memory; }
    [[nodiscard]] bool isLive() const { return m_socketOpen; }
    /// Whether it holds what the world waits for.
    [[nodiscard]] bool holdsGoal() const;
    /// When the box was first whole again (a sync answered, its socket open) since the last call of `forgetServed`; none: not yet.
    [[nodiscard]] std::optional<Milliseconds> servedAt() const { return m_servedAt; }
    void forgetServed();

private:
    void tell(const SyncEvent &event);
    void carryOut(const SyncEffect &effect);
    [[nodiscard]] Moment moment() const;

    void sendSync(const effect::SendSync &sync);
    void syncAnswered(const HttpReply &reply);
    void sendCommand(const QString &key);
    void commandAnswered(const HttpReply &reply);
    void forgetCommand(const QString &key);
    void check(const SyncAnswer &answer);
    void countStartOvers(const FeedWrite &write);

    void openSocket();
    void keepHintsAlive();
    void readHints();
    void takeHint(const QByteArray &text);
    void closeSocket(bool askHub);
    void noteServed();

    World &m_world;
    const int m_number;
    const Path m_path;
    const QByteArray m_credential;
    const QStringList m_scopes; ///< that the hub must name
    std::unique_ptr<SyncCore> m_core;
    BoxMemory m_memory;
    QQueue<SyncEvent> m_events;
    bool m_stepping = false;
    bool m_plugged = true;

    HttpChannel m_sync;
    quint64 m_request = 0; ///< the last one
    qsizetype m_receiptsSent = 0;

    HttpChannel m_commands;
    QString m_commandKey; ///< under way

    Wire m_hints;
    bool m_upgraded = false;
    bool m_socketOpen = false;
    bool m_awaitsPong = false;
    Milliseconds m_hintsDeadline = Milliseconds::max(); ///< of the opening or a pong, or for the next ping

    bool m_synced = false;
    std::optional<Milliseconds> m_servedAt;
    QMap<QString, int> m_digestStartOvers; ///< by scope and epoch
};
} // namespace palier::fleet
