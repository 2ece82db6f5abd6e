// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "realbox.h"
#include "storage/database.h"

/// Compares what boxes hold with what a hub's database says; each finding begins with the invariant it breaks (docs/feed.md).
namespace palier::testing
{
struct HubScope {
    QString epoch;
    qint64 head = 0;
    qint64 floor = 0;
    QString digest;
};
/// The hub's scopes as they stand.
[[nodiscard]] QMap<QString, HubScope> hubScopes(Database &hub);
/// Where the box of that secret stands: its device, its flat and all above; empty: the hub knows it not, or no longer.
[[nodiscard]] QStringList scopesOfBox(Database &hub, const QString &secret);
[[nodiscard]] QString flatOfBox(Database &hub, const QString &secret);

/// S1, S4, S6, and S3 as far as anybody was told.
[[nodiscard]] QStringList hubFindings(Database &hub, const Witness &witness);
/// C1, C8: what the box holds is, in each scope, what the hub had at the box's cursor.
[[nodiscard]] QStringList prefixFindings(Database &hub, const QString &rowsFile);
/// L1: why the box is not yet where the hub is; empty: it is.
[[nodiscard]] QString behind(const QMap<QString, HubScope> &hub, const QStringList &scopes, RealBox &box);
/// L1, C3, C6: the box's rows and digests are the hub's, of its scopes and of no other.
[[nodiscard]] QStringList equalFindings(Database &hub, RealBox &box);
/// What was confirmed on the box has arrived, and so has `stored` of what it holds.
[[nodiscard]] QStringList receiptFindings(Database &hub, RealBox &box);
} // namespace palier::testing
