// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/transaction.h"
#include "model/pairing.h"

#include <optional>

namespace palier::hub::pairing
{
/// A code on a new box's screen.
struct Code {
    QString code;
    QString device;
    QString model;
    QString deviceState;
    QDateTime expiresAt;
    QString flat; ///< offered; empty: not yet
    QString offeredBy; ///< account
};

/// Keeps the box, if it is new, and gives it a fresh code; an offer made for the old one is void.
/// Invalid when the secret already belongs to a flat or was withdrawn; Unavailable when too many boxes wait.
[[nodiscard]] Result<Code> begin(Transaction &transaction, const PairRequest &request);
/// The code as it is; nothing when it is unknown.
[[nodiscard]] Result<std::optional<Code>> findByCode(Database &db, const QString &code);
[[nodiscard]] Result<std::optional<Code>> findByDevice(Database &db, const QString &device);
[[nodiscard]] Result<Done> offer(Database &db, const QString &code, const QString &flat, const QString &account);
/// The box now belongs to the flat; a box that did before is withdrawn.
[[nodiscard]] Result<Done> bind(Transaction &transaction, const QString &device, const QString &flat);
/// Adds a box that already belongs to a flat, as a prepared one does; gives its device.
[[nodiscard]] Result<QString> addBound(Transaction &transaction, const PairRequest &request, const QString &flat);
/// Forgets boxes that were never bound and whose code expired before `before`.
[[nodiscard]] Result<int> dropOldCodes(Database &db, const QDateTime &before);
} // namespace palier::hub::pairing
