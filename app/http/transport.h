// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace palier::http
{
using Milliseconds = std::chrono::milliseconds;
/// Time since an arbitrary start, for limits.
[[nodiscard]] Milliseconds monotonicNow();

/// Told what happens on a transport, on its thread. May be called from within a call to the transport.
class TransportListener
{
public:
    virtual ~TransportListener() = default;
    virtual void onSecured() = 0; ///< the TLS handshake is done
    virtual void onReadable() = 0;
    virtual void onDrained() = 0; ///< some of what waited was written
    virtual void onGone() = 0;
};

/// The bytes of one accepted connection: a socket's, or those a test makes up.
class Transport
{
public:
    virtual ~Transport() = default;

    [[nodiscard]] virtual bool isEncrypted() const = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual qint64 available() const = 0;
    /// Whether the kernel holds bytes of the peer that we have not come to yet.
    [[nodiscard]] virtual bool hasUnread() const { return false; }
    [[nodiscard]] virtual QByteArray read(qint64 atMost) = 0;
    /// Bytes given to `write` that the kernel has not taken yet.
    [[nodiscard]] virtual qint64 pending() const = 0;
    /// When the kernel last took something.
    [[nodiscard]] virtual Milliseconds lastProgress() const = 0;
    virtual void write(QByteArrayView data) = 0;
    /// Tells a plain peer that nothing more comes; reading goes on.
    virtual void stopSending() = 0;
    /// Closes when everything is written.
    virtual void finish() = 0;
    virtual void abort() = 0;
};
using TransportFactory = std::function<std::unique_ptr<Transport>(TransportListener &)>;
} // namespace palier::http
