// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palier
{
/// Why something failed: a kind for programs, a detail for logs and for staff, and the field at fault where there is one.
struct Error {
    enum class Kind {
        Invalid, ///< the input is wrong; `field` names where
        Unauthorized, ///< no or no longer valid credential
        Revoked, ///< a box's credential was withdrawn: the box erases what it holds (problem title `revoked`, status 401)
        Forbidden,
        NotFound,
        Conflict, ///< already there, or being worked on
        Mismatch, ///< same key, other content
        TooLarge,
        TooMany, ///< slow down
        Unavailable, ///< try again later: busy, no network, a 5xx
        NoSpace, ///< a disk is full, or must keep what is left for more important things
        Storage, ///< the database or the disk
        Internal,
    };
    Kind kind = Kind::Internal;
    QString detail;
    QString field; ///< path such as "message.answers[1].label"
    int retryAfterSeconds = 0; ///< 0: not said
};

/// "kind: field: detail", for logs.
[[nodiscard]] QString toString(const Error &error);
} // namespace palier
