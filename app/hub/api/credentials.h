// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "hub/actor.h"
#include "hub/presence.h"
#include "http/request.h"
#include "storage/database.h"

#include <QUrl>

namespace palier::hub
{
/// Which credentials an endpoint takes.
enum class Who {
    Anyone, ///< and looks at none
    Staff,
    Box, ///< one that belongs to a flat
    NewBox, ///< also one that has yet to be bound
    StaffOrBox,
};

inline constexpr auto sessionCookie = "__Host-palier";

/// Who makes the request. Unauthorized without a credential that fits, Revoked for a box's withdrawn one; Forbidden when a changing
/// call of a signed-in person does not come from a page of this hub.
[[nodiscard]] Result<Actor> authenticate(
    Database &db, const http::Request &request, Who who, const QDateTime &now, Presence &presence, const QUrl &publicUrl);
/// Whom a request says it comes from, before anybody looks whether that is so.
struct Caller {
    bool isBox = false;
    QString key; ///< the hash of the box's secret or of the session's cookie, however the rest is written; without either, the address
};
[[nodiscard]] Caller callerOf(const http::Request &request);
/// Forbidden when a browser says that another site made the call.
[[nodiscard]] Result<Done> requireOwnPage(const http::Request &request, const QUrl &publicUrl);
/// "https://hub.example": as the client reached the hub.
[[nodiscard]] QString originOf(const http::Request &request);
} // namespace palier::hub
