// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <chrono>

namespace palier::http
{
/// What one server grants its clients. Defaults are those of the product; tests shorten the times.
struct Limits {
    int maxConnections = 12'000; ///< plain, TLS and WebSocket together
    int maxConnectionsPerAddress = 12'000; ///< behind NAT or a proxy many boxes share one address
    int descriptorReserve = 64; ///< descriptors left for files and databases
    qint64 maxHeadBytes = 16 * 1024;
    int maxHeadLines = 100;
    qint64 bodyMemory = 64 * 1024 * 1024; ///< of all bodies held in memory; beyond it 503
    qint64 readBuffer = 256 * 1024;
    qint64 writeHighWater = 256 * 1024;
    qint64 minBodyBytesPerSecond = 2'000;
    std::chrono::milliseconds bodyWindow { 5'000 }; ///< over which that rate is measured
    std::chrono::milliseconds tlsTimeout { 5'000 };
    std::chrono::milliseconds headTimeout { 10'000 };
    std::chrono::milliseconds idleTimeout { 65'000 };
    std::chrono::milliseconds sendStallTimeout { 65'000 }; ///< a reader that takes nothing for this long is dropped
    std::chrono::milliseconds closeTimeout { 2'000 }; ///< for a peer to notice that we close
    std::chrono::milliseconds tick { 250 };
    qint64 maxWebSocketMessage = 64 * 1024;
    qint64 maxWebSocketQueue = 1024 * 1024; ///< a client with more waiting is dropped
    std::chrono::milliseconds pingInterval { 30'000 }; ///< a socket without pong for two intervals is dropped
};
} // namespace palier::http
