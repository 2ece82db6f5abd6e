// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "http/server.h"
#include "rawclient.h"

#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

/// Whether the attacks run at full length and with the product's own limits (PALIER_ATTACKS_FULL=1).
[[nodiscard]] bool fullLength();
/// Resident memory of this process, client and server, in bytes.
[[nodiscard]] qint64 residentBytes();
/// Whether memory can be measured at all: sanitizers keep freed memory on purpose.
[[nodiscard]] bool memoryIsMeasurable();
/// A self-signed ECDSA certificate, made once per process by openssl.
[[nodiscard]] QSslConfiguration testCertificate();
/// The product's limits, or with times short enough for a test.
[[nodiscard]] palier::http::Limits testLimits();

/// A server with one handler of each kind.
///   GET /fast        "fast", at once
///   GET /slow        "slow", from another thread, once `answerSlow` is called
///   GET /file        a file of `fileSize` bytes with ETag "v1"
///   POST /echo       the body, at most 64 KiB
///   POST /late       the body, from another thread
///   PUT /upload      into a sink that counts
///   GET /forget      lets go of its reply
///   GET /throw       throws
///   GET /whoami      peer and scheme
class TestServer
{
public:
    static constexpr qint64 fileSize = 200 * 1024 * 1024;
    explicit TestServer(palier::http::ServerOptions options = { .limits = testLimits() });
    ~TestServer();

    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] palier::http::Server &server() { return *m_server; }
    [[nodiscard]] RawClient connect() const { return RawClient(port(), m_tls ? RawClient::Kind::Tls : RawClient::Kind::Plain); }
    void stop() { m_server.reset(); }

    /// Answers one /slow request, waiting for it to come; false when none comes.
    bool answerSlow();
    std::atomic<int> executed = 0; ///< handlers that ran
    std::atomic<qint64> uploaded = 0; ///< bytes that sinks took
    std::atomic<int> sinksAlive = 0;
    std::atomic<int> sinksFinished = 0;

private:
    [[nodiscard]] std::shared_ptr<const palier::http::Router> makeRouter();
    [[nodiscard]] palier::http::Handler counted(palier::http::Handler handler);
    void later(std::function<void()> task);

    bool m_tls;
    QTemporaryDir m_directory;
    QMutex m_mutex;
    QList<palier::http::Reply> m_waiting;
    QSemaphore m_slow;
    std::unique_ptr<class Background> m_background;
    std::unique_ptr<palier::http::Server> m_server;
};
