// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/cache.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace palier
{
/// The messages that want the screen, and in what order: rules 1 to 4, 7 and 9 of PopupPolicy, whose part it is. Knows what became of
/// each message on the screen, not what is on it now. Pure.
class PopupQueue
{
public:
    static constexpr std::chrono::minutes alertRepeat { 2 };
    static constexpr int maxWaiting = 8;

    void setMessages(const QList<StoredMessage> &messages) { m_messages = messages; }
    void setClockKnown(bool known) { m_clockKnown = known; }
    void setNormalWaits(bool waits) { m_normalWaits = waits; }
    void clockJumped(std::chrono::milliseconds by);

    [[nodiscard]] const StoredMessage *find(const QString &id) const;
    /// Confirmed, cancelled or expired.
    [[nodiscard]] bool isOver(const StoredMessage &stored, const QDateTime &now) const;
    /// Those that want the screen; the first comes next.
    [[nodiscard]] QList<const StoredMessage *> inOrder(const QDateTime &now) const;
    /// The next time after `now` at which the clock alone makes a message come or go.
    [[nodiscard]] std::optional<QDateTime> nextChange(const QDateTime &now) const;

    void shown(const QString &id, const QDateTime &now);
    void left(const QString &id, const QDateTime &now);
    void displaced(const QString &id) { m_turns[id].displaced = true; }
    /// Those beyond the last place that came last do not wait: they stay in the inbox. `onScreen` takes no place.
    void limit(const QString &onScreen, const QDateTime &now);

private:
    /// What is remembered of a message besides its own content.
    struct Turn {
        QDateTime lastShown; ///< in this run
        QDateTime left; ///< when it left the screen after its turn
        bool displaced = false; ///< an urgent one took the screen from it
        bool inboxOnly = false; ///< came when all places were taken
    };
    [[nodiscard]] bool wantsScreen(const StoredMessage &stored, const QDateTime &now) const;
    [[nodiscard]] bool comesBefore(const StoredMessage &one, const StoredMessage &other) const;
    [[nodiscard]] QList<QDateTime> changesOf(const StoredMessage &stored) const;

    bool m_clockKnown = true;
    bool m_normalWaits = false;
    QList<StoredMessage> m_messages;
    QHash<QString, Turn> m_turns;
};
} // namespace palier
