// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/answer.h"

namespace palier::http
{
class Transport;

/// Sends the content of one answer, topping the socket up while little waits there.
class Sender
{
public:
    enum class State {
        Done, ///< everything is with the socket, and less than the high-water mark waits
        Waiting, ///< goes on when the socket has drained
        Again, ///< the peer reads as fast as we write: let others have a turn, then go on
        Failed, ///< the file is shorter than announced
    };
    explicit Sender(qint64 highWater)
        : m_highWater(highWater)
    {
    }
    void start(Answer &&content);
    [[nodiscard]] State pump(Transport &transport);

private:
    [[nodiscard]] bool writeChunk(Transport &transport);

    qint64 m_highWater;
    Answer m_content;
    qint64 m_sent = 0;
};
} // namespace palier::http
