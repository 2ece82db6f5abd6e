// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/outbox.h"
#include "model/receipt.h"

#include <QDateTime>
#include <QHash>

namespace palier
{
/// `core.db`: what only this box knows – identity, receipts, outbox, settings. Every commit survives a power cut.
class FactStore
{
public:
    /// What happened to a message on this box.
    struct MessageFacts {
        QDateTime storedAt;
        QDateTime presentedAt;
        QDateTime readAt;
        QDateTime answeredAt;
        QString answer;
        QDateTime laterUntil;
    };

    /// A broken file is put aside; what can be read of it is taken over. An empty path: in memory.
    [[nodiscard]] static Result<std::unique_ptr<FactStore>> open(
        const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast = {});

    /// After an error of the disk: opens the database again and reads what is really there. Until that succeeds nothing is written.
    [[nodiscard]] Result<Done> revive();

    [[nodiscard]] MessageFacts facts(const QString &message) const { return m_facts.value(message); }
    /// False: that level was there before, and its first time stays.
    [[nodiscard]] Result<bool> addReceipt(const Receipt &receipt);
    /// Keeps in memory what the disk would not take: it counts as said, is handed in, and written by writeHeld(). False: it was there before.
    bool hold(const Receipt &receipt);
    [[nodiscard]] Result<Done> writeHeld();
    [[nodiscard]] Result<int> addStored(const QStringList &messages, const QDateTime &at);
    [[nodiscard]] Result<QList<Receipt>> pendingReceipts(int max);
    [[nodiscard]] Result<Done> handedIn(const QList<Receipt> &receipts);
    /// The hub may have lost its history: everything is to be handed in once more. Gives how much that is.
    [[nodiscard]] Result<int> handInAgain();
    [[nodiscard]] Result<Done> postpone(const QString &message, const QDateTime &until);
    /// Forgets what was already handed in about these messages, or everything.
    [[nodiscard]] Result<Done> forget(const QStringList &messages, bool evenPending);

    /// The scope of the flat that all this is of; empty: never said.
    [[nodiscard]] QString flat() const;
    /// From now on of the flat of this scope: what was said, postponed and asked for in another one goes.
    [[nodiscard]] Result<Done> belongTo(const QString &scope);

    [[nodiscard]] Outbox &outbox() { return m_outbox; }

    [[nodiscard]] QString setting(const QString &name) const { return m_settings.value(name); }
    [[nodiscard]] Result<Done> setSetting(const QString &name, const QString &value);
    [[nodiscard]] QString identity() const { return m_identity; }
    [[nodiscard]] Result<Done> setIdentity(const QString &secret);
    [[nodiscard]] Result<Done> wipe(); ///< but for what belongs to the box: `remote-keys`
    /// Adds what another file holds that is not here.
    [[nodiscard]] Result<Done> takeFrom(const QString &path);

private:
    explicit FactStore(std::unique_ptr<Database> database);
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] Result<bool> insertReceipt(const Receipt &receipt, bool handedIn = false);
    [[nodiscard]] bool knows(const Receipt &receipt) const;
    void note(const Receipt &receipt);

    std::unique_ptr<Database> m_database;
    Outbox m_outbox;
    struct Held {
        Receipt receipt;
        bool handedIn = false;
    };
    QList<Held> m_held; ///< not on the disk yet
    QHash<QString, MessageFacts> m_facts;
    QHash<QString, QString> m_settings;
    QString m_identity;
};
} // namespace palier
