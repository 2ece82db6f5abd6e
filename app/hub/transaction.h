// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

namespace palier::hub
{
/// What pages of staff should look at again: told to those whose territory holds one of `nodes`, or to one account.
struct LiveEvent {
    QString what; ///< "message:<id>", "help", "messages", "pairing:<code>"
    QSet<QString> nodes; ///< the nodes concerned and all above them
    QString account; ///< only this person, whatever the territory
};

/// What is told to others once a transaction is committed, and never before.
struct Announcements {
    QMap<QString, qint64> heads; ///< scope → new head
    QList<LiveEvent> live;
    QStringList revokedDevices; ///< their sockets are closed
    QStringList endedSessions; ///< by hash; their pages are told no more
};

/// One writing job: where it writes, when it is, and what it will tell.
struct Transaction {
    Database &db;
    QDateTime now;
    Announcements announcements;
};
} // namespace palier::hub
