// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/feedwrite.h"
#include "sync/syncevents.h"

#include <QHash>
#include <QSet>

namespace palier::fleet
{
/// What a simulated box remembers over its restarts: of each row the rev alone, its cursors and digests, and its receipts. Does as app/cache does.
class BoxMemory
{
public:
    [[nodiscard]] const QMap<QString, ScopeState> &scopes() const { return m_scopes; }
    void apply(const FeedWrite &write);
    void wipe();

    /// Each message without a `stored` receipt gets one; false when there was none.
    bool addMissingStored(const QDateTime &at);
    [[nodiscard]] QList<Receipt> pendingReceipts(int most) const { return m_pending.mid(0, most); }
    /// The first so many pending receipts are with the hub.
    void handedIn(qsizetype count) { m_pending.remove(0, count); }
    [[nodiscard]] bool hasPendingReceipts() const { return !m_pending.isEmpty(); }

    struct OutboxItem {
        QString key;
        QByteArray text;
        QDateTime createdAt;
    };
    void addCommand(const OutboxItem &item) { m_outbox.append(item); }
    void removeCommand(const QString &key);
    [[nodiscard]] QByteArray command(const QString &key) const;
    [[nodiscard]] QList<WaitingCommand> waitingCommands() const;

    /// Loses one row without its cursor's knowing, as a fault of a disk would; false when the scope has none.
    bool forgetOneRow(const QString &scope);

private:
    using Rows = QHash<QString, qint64>; ///< "type/id" → rev
    static void applyChange(const Change &change, Rows &rows, Digest &digest);
    void write(const QString &scope, const ScopeWrite &write);
    void noteMessages(const ScopeWrite &write);

    QMap<QString, ScopeState> m_scopes;
    QHash<QString, Rows> m_live;
    QHash<QString, Rows> m_staging;
    QStringList m_fresh; ///< messages that may lack a receipt
    QSet<QString> m_stored; ///< messages that have one
    QList<Receipt> m_pending;
    QList<OutboxItem> m_outbox;
};
} // namespace palier::fleet
