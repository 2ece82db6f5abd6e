// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <vector>

/// The clients of one server: many subscribers that read, and one that sets a message off.
class Subscribers
{
public:
    enum class Protocol {
        Raw, ///< the first connection sets off, all others get the bytes
        Mqtt,
        WebSocket, ///< POST /publish sets off, /hints gets the frames
    };
    Subscribers(Protocol protocol, quint16 port, int count);
    ~Subscribers();
    Subscribers(const Subscribers &) = delete;
    Subscribers &operator=(const Subscribers &) = delete;

    static constexpr qsizetype payload = 300;
    /// Sets one message off and waits until the last subscriber has it whole; in ms.
    [[nodiscard]] double round();

private:
    void openOne(int index);
    void waitUntilKnown(int count);
    void setOff();
    [[nodiscard]] qsizetype messageSize() const;

    Protocol m_protocol;
    quint16 m_port;
    int m_trigger = -1;
    int m_epoll;
    std::vector<int> m_descriptors;
    std::vector<qsizetype> m_missing; ///< bytes of the current round, by position
};
