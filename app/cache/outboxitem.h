// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/command.h"

#include <QDateTime>
#include <QMap>

namespace palier
{
/// A command on its way to the hub.
struct OutboxItem {
    enum class State {
        Waiting,
        Failed, ///< the hub refused it for good: "could not be sent"
        Sent, ///< accepted; its change has not come back yet
    };
    QString key; ///< Idempotency-Key; never changes
    Command command;
    QDateTime createdAt;
    State state = State::Waiting;
    QMap<QString, qint64> seqs; ///< of an accepted one: scope → seq of its change
    QString failure; ///< of a failed one, for logs
};
} // namespace palier
