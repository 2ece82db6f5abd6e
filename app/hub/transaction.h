// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/rights.h"
#include "model/message.h"
#include "storage/database.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMap>
#include <QSet>

namespace palier::hub
{
/// Who may read a message of staff: those to whose territory each of its nodes belongs, and of whose role the sender was unless they see all.
struct MessageReaders {
    SenderRole sender;
    QList<QSet<QString>> audience; ///< each node of it with all above
};

/// What pages of staff should look at again: told to those whose territory holds one of `nodes`, to one account, or to a message's readers.
struct LiveEvent {
    QString what; ///< "message:<id>", "help", "messages", "pairing:<code>"
    QSet<QString> nodes {}; ///< the nodes concerned and all above them
    QString account {}; ///< only this person, whatever the territory
    std::optional<MessageReaders> readers {}; ///< only they
    std::optional<Verb> verb {}; ///< only who may do this
};

/// Something taken back for good: hub/erasures.
struct Erasure {
    QString kind;
    QString subject;
    QString at; ///< wire time
    bool operator==(const Erasure &) const = default;
    friend std::size_t qHash(const Erasure &erasure, std::size_t seed = 0) { return qHashMulti(seed, erasure.kind, erasure.subject, erasure.at); }
};

/// A line of the log (core/log.h) in its category.
struct LogEntry {
    const QLoggingCategory &(*category)();
    QString line;
};

/// What is told to others once a transaction is committed, and never before.
struct Announcements {
    QMap<QString, qint64> heads; ///< scope → new head
    QList<LiveEvent> live;
    QStringList revokedDevices; ///< their sockets are closed
    QStringList endedSessions; ///< by hash; their pages are told no more
    QList<Erasure> erasures; ///< written down beside the database too
    QList<LogEntry> log; ///< at level info
    QList<Error::Kind> refusals; ///< that are kept as answers: counted
};

/// One writing job: where it writes, when it is, and what it will tell. A job may run more than once until it is committed, so it tells and
/// counts nothing itself.
struct Transaction {
    Database &db;
    QDateTime now;
    Announcements announcements;
};
} // namespace palier::hub
