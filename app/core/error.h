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
    /// What stands between a box and its hub. The number is the support code that the screen shows: docs/guides/tv.md.
    enum class Obstacle {
        None = 0,
        NoNetwork = 11, ///< refused, unreachable, cut
        NoName = 12, ///< its name has no address
        NoAnswer = 13, ///< silence
        Untrusted = 21, ///< its certificate is not of the residence's authority, or of another host
        WrongClock = 22, ///< its certificate seems out of date because this box's clock is wrong
        OutOfDate = 23, ///< its certificate has run out, by a clock that may be right
        NotAHub = 31, ///< something else answers: a sign-in page, a proxy
        Busy = 32, ///< it answers, and cannot
        UnknownBox = 33, ///< it does not know this box
    };
    Kind kind = Kind::Internal;
    QString detail;
    QString field; ///< path such as "message.answers[1].label"
    int retryAfterSeconds = 0; ///< 0: not said
    Obstacle obstacle = Obstacle::None;
};

/// "kind: field: detail", for logs.
[[nodiscard]] QString toString(const Error &error);
} // namespace palier
