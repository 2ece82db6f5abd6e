// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reference.h"

#include <QByteArrayList>

namespace palier::fuzz
{
/// What happens to a connection between two pieces of what its client sends. Any other byte after 0xff is that byte's own value.
enum class Event : quint8 {
    Cut, ///< what was sent so far arrives by itself
    Answer, ///< the handler that has waited longest answers
    Drain, ///< a slow client reads a little
    Slow, ///< the client reads only when it drains
    HangUp,
    TickSoon, ///< six seconds pass
    TickLate, ///< seventy seconds pass
    Frame, ///< the application sends to all WebSockets
    Close, ///< the application closes all WebSockets
    Secure, ///< first of all: over TLS
};
inline constexpr quint8 events = 10;

struct Step {
    QByteArray bytes;
    Event then = Event::Cut;
};

struct Story {
    bool encrypted = false;
    QList<Step> steps;

    [[nodiscard]] QByteArray sent() const;
    /// Nothing happens but bytes arriving.
    [[nodiscard]] bool hasOnlyBytes() const;
    /// The client leaves, is left, or does not read to the end: an answer need not be whole.
    [[nodiscard]] bool isCutShort() const;
    [[nodiscard]] Story inOnePiece() const;
    [[nodiscard]] Story bytewise() const;
};
[[nodiscard]] Story storyFrom(QByteArrayView input);

struct Outcome {
    QList<SeenRequest> executed;
    QByteArray received; ///< without interim answers, with no date
    QByteArrayList said; ///< over the WebSocket
    bool upgraded = false;
};
/// Plays it on a real worker with a transport in memory and limits that short inputs reach. All handlers have answered at its end.
[[nodiscard]] Outcome play(const Story &story);
} // namespace palier::fuzz
