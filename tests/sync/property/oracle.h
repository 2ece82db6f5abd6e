// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/feed.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace palier::testing
{
/// What was said and done, in plain lists: knows nothing of pages, floors, digests, stores and retries. The hub tells it each commit,
/// and is held to it like the boxes.
class Oracle
{
public:
    /// A row as it was from a seq on; a null text: deleted.
    struct Version {
        qint64 seq = 0;
        QString text;
    };
    /// One scope under one epoch.
    struct History {
        qint64 head = 0;
        QMap<QString, QList<Version>> rows; ///< by id, oldest first
    };
    /// Something a resident asked for.
    struct Asked {
        QString box;
        QString key; ///< as first seen in the outbox
        bool promised = false; ///< the box said that it is kept
        bool answered = false; ///< finally, or given up after 30 days: the box may forget it
        bool leftBehind = false; ///< its flat is no longer the box's
    };

    void began(const QString &scope, const QString &epoch);
    void committed(const QString &scope, const QString &epoch, const Change &change);
    void backedUp();
    /// `epochs` by scope, after the restore.
    void restored(const QMap<QString, QString> &epochs);

    [[nodiscard]] const History *history(const QString &scope, const QString &epoch) const;
    /// Live rows of the scope as it is now, by id.
    [[nodiscard]] QMap<QString, QString> rows(const QString &scope) const;
    [[nodiscard]] qint64 head(const QString &scope) const { return history(scope, m_epochs.value(scope))->head; }

    QMap<QString, Asked> asked; ///< by row
    QMap<QString, ReceiptLevel> receipts; ///< by "box message": the furthest level that arrived

private:
    QString current(const QString &scope) const { return scope + u' ' + m_epochs.value(scope); }

    QHash<QString, History> m_histories; ///< by "scope epoch"; those that are over stay
    QMap<QString, QString> m_epochs;
    QMap<QString, History> m_backup; ///< by scope
    QMap<QString, ReceiptLevel> m_backupReceipts;
};
} // namespace palier::testing
