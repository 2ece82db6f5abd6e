// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>

namespace palier::testing
{
/// What may go wrong with one request and its answer on their way through a FaultProxy.
enum class Fault {
    Reset, ///< the connection is reset (RST) somewhere in the request or in the answer
    HalfOpen, ///< from this request on, the connection stays open and swallows everything
    Portal, ///< a captive portal answers in the hub's place: 200 with a page of HTML
    Swallowed, ///< the hub did its work and answered; of that answer nothing arrives, the connection is reset
    Truncated, ///< half the answer, then the connection is closed in good order
    LengthTooLong, ///< Content-Length says more than there is
    LengthTooShort, ///< Content-Length says less than there is
    Doubled, ///< the answer comes twice
    UpgradeRefused, ///< reset instead of a WebSocket
    UpgradeSilent, ///< the WebSocket opens, and nothing more is ever heard on it
};
inline constexpr int faultCount = 10;

/// How bytes travel, in each direction.
struct Line {
    std::chrono::milliseconds latency { 0 };
    std::chrono::milliseconds jitter { 0 }; ///< up to so much more; bytes stay in order
    int bytesPerSecond = 0; ///< 0: no limit
    int slice = 0; ///< at most so many bytes in a millisecond; 0: as they come
};

struct Chance {
    Fault fault = Fault::Reset;
    int perThousand = 0; ///< of the requests it can happen to
    QByteArray requestLine {}; ///< only those that begin so, e.g. "POST /v1/sync"
};

struct Weather {
    Line line {};
    QList<Chance> chances {};
};
} // namespace palier::testing
