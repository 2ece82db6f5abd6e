// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <memory>
#include <utility>

class QSslSocket;

/// One answer as it stood on the wire.
struct RawAnswer {
    int status = 0; ///< 0: none came
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// A client that sends any bytes, right or wrong, plain or TLS, and blocks with a deadline. Never on the server's thread.
class RawClient
{
public:
    enum class Kind { Plain, Tls };
    explicit RawClient(quint16 port, Kind kind = Kind::Plain);
    ~RawClient();
    RawClient(RawClient &&) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    [[nodiscard]] bool isConnected() const;
    /// False when the peer has closed or does not read in time.
    bool send(const QByteArray &bytes, int ms = 5'000);
    /// The next answer; for HEAD its body is not waited for.
    [[nodiscard]] RawAnswer answer(bool head = false, int ms = 5'000);
    /// Whether anything comes in that time; it stays to be read.
    [[nodiscard]] bool answersWithin(int ms);
    /// Sends and reads one answer.
    [[nodiscard]] RawAnswer ask(const QByteArray &bytes, bool head = false);
    /// At least `count` bytes, fewer at the end of the stream or when the time is over.
    [[nodiscard]] QByteArray take(qsizetype count, int ms = 5'000);
    /// Whether the peer ends the connection in time, whatever it sends before that.
    [[nodiscard]] bool endsWithin(int ms);
    /// Reads what comes until the peer ends, or the time is over; gives the number of bytes.
    qint64 drain(int ms);
    /// Closes with a reset, as a crashed client does.
    void reset();

private:
    [[nodiscard]] bool fill(const QElapsedTimer &timer, int ms);

    int m_descriptor = -1;
    std::unique_ptr<QSslSocket> m_tls;
    QByteArray m_buffer;
    bool m_ended = false;
};
