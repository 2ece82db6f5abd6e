// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/message.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace palier::hub
{
/// Who makes a request, by credential alone.
struct Actor {
    enum class Kind { Nobody, Box, Staff };
    Kind kind = Kind::Nobody;

    // Staff
    QString account; ///< its id
    QString name; ///< signs in with
    QString displayName;
    SenderRole role = SenderRole::Caretaker;
    QStringList nodes; ///< own territory: these nodes and all below
    QString session; ///< its hash
    QDateTime sessionEnd;

    // Box
    QString device; ///< "device:7"
    QString deviceState; ///< waiting (also while offered), bound
    QString flat;
    QStringList scopes; ///< nearest first: device, flat, stairwell, … town

    /// Whose idempotency keys these are.
    [[nodiscard]] QString id() const { return kind == Kind::Box ? device : account; }
};
} // namespace palier::hub

Q_DECLARE_METATYPE(palier::hub::Actor)
