// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/websocketframes.h"
#include "rawclient.h"

/// A client's frame, masked unless it is to be wrong.
[[nodiscard]] QByteArray clientFrame(palier::http::Opcode opcode, const QByteArray &payload, bool masked = true, bool final = true);

/// The client's end of a WebSocket that follows no rule of its own accord: no automatic pong, no closing handshake.
class RawWebSocket
{
public:
    struct Frame {
        int opcode = -1; ///< -1: none came
        QByteArray payload;
        [[nodiscard]] int closeCode() const;
    };
    /// `headers` are whole lines, each with its CRLF.
    RawWebSocket(RawClient client, const QByteArray &path, const QByteArray &headers = {});

    [[nodiscard]] const RawAnswer &answer() const { return m_answer; }
    bool send(const QByteArray &bytes) { return m_client.send(bytes); }
    [[nodiscard]] Frame next(int ms = 5'000);
    /// The next one that is no ping.
    [[nodiscard]] Frame nextButPing(int ms = 5'000);
    [[nodiscard]] RawClient &client() { return m_client; }

private:
    RawClient m_client;
    RawAnswer m_answer;
};
