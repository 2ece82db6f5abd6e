// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/retry.h"
#include "sync/hubclock.h"
#include "sync/outboxpace.h"
#include "sync/socketpace.h"
#include "sync/syncevents.h"

#include <QSet>

#include <functional>

namespace palier
{
/// Decides how a box keeps in step: docs/feed.md. Pure: `step` gives what is to be done; time, random numbers, database and
/// network are the caller's. The same events, times and numbers give the same effects.
///
/// The caller carries out the effects in order; a WriteFeed is answered by the next step, before any other event.
class SyncCore
{
public:
    enum class Link { Starting, Online, Offline, Revoked };
    static constexpr std::chrono::milliseconds pollWithSocket { 300'000 };
    static constexpr std::chrono::milliseconds pollWithout { 60'000 };
    static constexpr Backoff backoff { .base = std::chrono::milliseconds(1'000), .cap = std::chrono::milliseconds(60'000) };

    /// `random` gives numbers in [0, 1).
    explicit SyncCore(std::function<double()> random);

    [[nodiscard]] SyncEffects step(const SyncEvent &event, const Moment &now);
    /// When a Tick is due, on the monotonic clock; none: never.
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const;

    [[nodiscard]] Link link() const { return m_link; }
    [[nodiscard]] const HubClock &clock() const { return m_clock; }

private:
    void on(const event::Started &event);
    void on(const event::SyncAnswered &event);
    void on(const event::SyncFailed &event);
    void on(const event::FeedWritten &event);
    void on(const event::WriteFailed &event);
    void on(const event::ReceiptsPending &event);
    void on(const event::OutboxChanged &event);
    void on(const event::CommandAnswered &event);
    void on(const event::CommandFailed &event);
    void on(const event::SocketOpened &event);
    void on(const event::SocketClosed &event);
    void on(const event::Hint &event);
    void on(const event::Bye &event);
    void on(const event::Resumed &event);
    void on(const event::Tick &event);

    void sendWhatIsDue();
    void sendSync();
    void retrySync(std::chrono::milliseconds atLeast = {});
    void schedulePoll();
    [[nodiscard]] FeedWrite writeOf(const SyncAnswer &answer);
    void addPart(const QString &scope, const ScopeNews &news, FeedWrite &write);
    void compareDigests();
    [[nodiscard]] bool isBehind(const QMap<QString, qint64> &heads) const;

    std::function<double()> m_random;
    Link m_link = Link::Starting;
    HubClock m_clock;
    OutboxPace m_outbox;
    SocketPace m_socket;
    QMap<QString, ScopeState> m_scopes;

    quint64 m_lastRequest = 0;
    bool m_underWay = false; ///< the last request has no answer yet
    bool m_wanted = false; ///< something calls for a sync
    QMap<QString, Cursor> m_sent; ///< with the request under way
    std::chrono::milliseconds m_sentAt { 0 };
    int m_failures = 0; ///< of syncs, in a row
    bool m_writeFailed = false; ///< since the request was sent
    bool m_writeFailedBefore = false; ///< in the round before
    std::chrono::milliseconds m_notBefore { 0 };
    std::chrono::milliseconds m_nextPoll { 0 };
    std::chrono::milliseconds m_hubsPace = pollWithout; ///< the hub's pollAfterMs
    bool m_reconciled = false; ///< messages of before have their `stored` receipts

    // Of the answer that is being written
    QMap<QString, QString> m_hubDigests; ///< to compare: scopes without more to come
    bool m_more = false;
    bool m_flawed = false; ///< a part of it was refused
    bool m_bringsMessages = false;

    QSet<QString> m_digestWanted; ///< scopes that ask to start over
    QMap<QString, qint64> m_hints; ///< heads heard of since the request was sent

    Moment m_now; ///< of this step
    SyncEffects m_effects; ///< of this step
};
} // namespace palier
