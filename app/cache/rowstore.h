// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cache/feedwrite.h"
#include "cache/localfile.h"
#include "storage/database.h"
#include "storage/migrations.h"

#include <QDateTime>
#include <QSet>

namespace palier
{
/// The schema of `cache.db`.
[[nodiscard]] const QList<Migration> &rowSteps();

/// `cache.db`: feed rows and cursors. All of it can be fetched again.
class RowStore
{
public:
    struct Row {
        QString id;
        qint64 rev = 0;
        QByteArray body;
    };
    /// What an `apply` did.
    struct Outcome {
        QSet<QString> types; ///< of rows that differ now
        QStringList deletedMessages; ///< no scope holds them any more
    };

    /// A broken file is begun anew. An empty path: in memory.
    [[nodiscard]] static Result<std::unique_ptr<RowStore>> open(
        const QString &path, const QDateTime &now, const std::shared_ptr<Ballast> &ballast = {});

    /// As FactStore::revive().
    [[nodiscard]] Result<Done> revive();
    [[nodiscard]] const QMap<QString, ScopeState> &scopes() const { return m_scopes; }
    [[nodiscard]] QDateTime lastContact() const { return m_lastContact; }
    /// The rows of a type, once per id with its newest rev.
    [[nodiscard]] Result<QList<Row>> rows(const QString &type);
    /// Ids of messages that only these scopes hold.
    [[nodiscard]] Result<QStringList> messagesOnlyIn(const QStringList &scopes);
    [[nodiscard]] Result<Outcome> apply(const FeedWrite &write);
    [[nodiscard]] Result<Done> wipe(); ///< for good, whatever becomes of the power

private:
    explicit RowStore(std::unique_ptr<Database> database);
    [[nodiscard]] static Result<std::unique_ptr<RowStore>> loaded(const LocalFile &file, const QDateTime &now);
    [[nodiscard]] Result<Done> load();
    [[nodiscard]] Result<Done> loadDigests();
    [[nodiscard]] Result<Done> erase(const QString &scope, QMap<QString, ScopeState> &scopes, Outcome &outcome);
    [[nodiscard]] Result<Done> write(const QString &scope, const ScopeWrite &write, ScopeState &state, Outcome &outcome);
    [[nodiscard]] Result<bool> applyChange(const QString &scope, bool staged, const Change &change, Digest &digest);
    [[nodiscard]] Result<Done> clear(const QString &scope, bool staged);
    [[nodiscard]] Result<Done> swap(const QString &scope, ScopeState &state, Outcome &outcome);
    [[nodiscard]] Result<Done> putCursor(const QString &scope, bool staged, const Cursor &cursor);
    [[nodiscard]] Result<Done> addTypes(const QString &scope, QSet<QString> &types);
    [[nodiscard]] Result<Done> keepDeletedOnly(QStringList &messages);

    std::unique_ptr<Database> m_database;
    QMap<QString, ScopeState> m_scopes;
    QDateTime m_lastContact;
};
} // namespace palier
