// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/outboxitem.h"
#include "core/clock.h"
#include "core/result.h"
#include "model/feed.h"
#include "model/help.h"
#include "model/message.h"
#include "model/news.h"
#include "model/residence.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace palier
{
/// A message as the box holds it, with what happened to it here.
struct StoredMessage {
    Message message;
    QDateTime storedAt;
    QDateTime presentedAt; ///< invalid: never on screen while somebody was there
    QDateTime confirmedAt; ///< read or answered; invalid: unread
    QString answer; ///< the chosen answer's id
    QDateTime laterUntil; ///< "Later" was chosen; invalid: not
    [[nodiscard]] bool isUnread() const { return !confirmedAt.isValid(); }
    /// Begun, not over and not cancelled: what an inbox lists.
    [[nodiscard]] bool isCurrent(const QDateTime &now) const;
};

/// The types of feed rows that a screen shows.
[[nodiscard]] QSet<QString> shownTypes();

/// Everything a box remembers, in two databases of one folder: `core.db` (identity, receipts, outbox; WAL with
/// synchronous=FULL: survives a power cut) and `cache.db` (feed rows and cursors; NORMAL: can be fetched again).
/// The screen reads from here and nowhere else. One thread: that of its QObject.
class Cache : public QObject
{
    Q_OBJECT
public:
    /// Opens or makes the databases in `folder`; a second program on the same folder is refused (lock file). A broken cache.db is begun anew.
    /// Of a folder on a disk that takes no writes a copy is used, in memory: receipts are kept there until the disk takes them; commands are refused.
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(const QString &folder, const Clock &clock);
    /// Kept in memory only: for pictures and tests. The clock must outlive the cache.
    [[nodiscard]] static Result<std::unique_ptr<Cache>> inMemory(const Clock &clock);
    ~Cache() override;

    // What the screen reads; a row held by several scopes counts once.
    [[nodiscard]] Result<QList<StoredMessage>> messages() const; ///< newest first; those not begun, over or cancelled included
    [[nodiscard]] Result<QList<News>> news() const; ///< valid now; pinned first, then newest
    [[nodiscard]] Result<QList<Lodge>> lodges() const; ///< newest first
    [[nodiscard]] Result<QList<Contact>> contacts() const; ///< emergencies first, then in the order in which they were added
    [[nodiscard]] Result<QList<Works>> works() const; ///< by their beginning; those that are over included
    [[nodiscard]] Result<QList<HelpRequest>> helpRequests() const; ///< newest first, those still in the outbox included (state open)
    [[nodiscard]] Result<QList<OutboxItem>> outbox() const; ///< oldest first; failed ones stay
    [[nodiscard]] std::optional<Place> place() const;
    [[nodiscard]] bool isAside() const; ///< what is written now is only in memory
    [[nodiscard]] QDateTime lastContact() const; ///< last answer of the hub; invalid: never
    /// This box's own secret (64 hex digits); empty: not paired yet.
    [[nodiscard]] QString identity() const;
    [[nodiscard]] QString setting(const QString &name, const QString &fallback = {}) const;

    // What the screen writes; durable when it returns. A receipt that the disk does not take is kept in memory, handed in, and written later.
    [[nodiscard]] Result<Done> addReceipt(const Receipt &receipt);
    [[nodiscard]] Result<Done> postpone(const QString &message, const QDateTime &until);
    [[nodiscard]] Result<QString> enqueue(const Command &command); ///< its Idempotency-Key
    [[nodiscard]] Result<Done> setSetting(const QString &name, const QString &value);

Q_SIGNALS:
    void changed(const QSet<QString> &types); ///< feed rows of these types differ now
    void receiptsAdded();
    void commandQueued();
    void lastContactChanged();
    void wiped(); ///< nothing of the flat is here any more: it can be paired again
    void failed(const palier::Error &error); ///< the disk refused to be read or written, or a receipt is only in memory
    void recovered(); ///< after `failed`: everything can be read and is written again

public:
    class Private;

private:
    explicit Cache(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
    template<typename T>
    [[nodiscard]] Result<T> told(const Result<T> &result);
    [[nodiscard]] bool comeHome();
    void tryAgain(); ///< to write what the disk did not take
    friend class CacheStore; ///< what sync reads and writes: cachestore.h
};
} // namespace palier
