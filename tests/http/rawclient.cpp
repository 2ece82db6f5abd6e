// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "rawclient.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

bool waitFor(int descriptor, short events, int ms)
{
    pollfd entry { descriptor, events, 0 };
    return ::poll(&entry, 1, std::max(0, ms)) > 0;
}
} // namespace

QByteArray RawAnswer::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(), [name](const auto &header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

RawClient::RawClient(quint16 port, Kind kind)
    : m_descriptor(connectTo(port))
{
    if (kind == Kind::Plain || m_descriptor < 0)
        return;
    m_tls = std::make_unique<QSslSocket>();
    QSslConfiguration configuration;
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls->setSslConfiguration(configuration);
    m_tls->setSocketDescriptor(m_descriptor);
    m_descriptor = -1;
    m_tls->startClientEncryption();
    m_tls->waitForEncrypted(5'000);
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_tls(std::move(other.m_tls))
    , m_buffer(std::move(other.m_buffer))
    , m_ended(other.m_ended)
{
}

bool RawClient::isConnected() const
{
    return m_tls ? m_tls->isEncrypted() : m_descriptor >= 0;
}

bool RawClient::send(const QByteArray &data, int ms)
{
    QByteArrayView bytes = data;
    QElapsedTimer timer;
    timer.start();
    if (m_tls) {
        m_tls->write(bytes.data(), bytes.size());
        while (m_tls->bytesToWrite() > 0 || m_tls->encryptedBytesToWrite() > 0) {
            if (!m_tls->waitForBytesWritten(ms - int(timer.elapsed())))
                return false;
        }
        return m_tls->state() == QAbstractSocket::ConnectedState;
    }
    while (!bytes.isEmpty()) {
        if (!waitFor(m_descriptor, POLLOUT, ms - int(timer.elapsed())))
            return false;
        const ssize_t sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN)
            return false;
        bytes = bytes.sliced(std::max<ssize_t>(sent, 0));
    }
    return true;
}

/// Puts what comes next into the buffer. False at the end of the stream or of the time.
bool RawClient::fill(const QElapsedTimer &timer, int ms)
{
    const int left = ms - int(timer.elapsed());
    if (m_ended || left <= 0)
        return false;
    if (m_tls) {
        if (m_tls->bytesAvailable() == 0 && !m_tls->waitForReadyRead(left)) {
            m_ended = m_tls->state() != QAbstractSocket::ConnectedState;
            return false;
        }
        m_buffer.append(m_tls->readAll());
        return true;
    }
    if (!waitFor(m_descriptor, POLLIN, left))
        return false;
    std::array<char, 64 * 1024> chunk;
    const ssize_t got = ::recv(m_descriptor, chunk.data(), chunk.size(), 0);
    m_ended = got <= 0;
    m_buffer.append(chunk.data(), std::max<ssize_t>(got, 0));
    return !m_ended;
}

bool RawClient::answersWithin(int ms)
{
    QElapsedTimer timer;
    timer.start();
    return !m_buffer.isEmpty() || fill(timer, ms);
}

QByteArray RawClient::take(qsizetype count, int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (m_buffer.size() < count && fill(timer, ms)) { }
    const QByteArray taken = m_buffer.left(count);
    m_buffer.remove(0, taken.size());
    return taken;
}

RawAnswer RawClient::answer(bool head, int ms)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill(timer, ms))
            return {};
    }
    RawAnswer answer;
    const QByteArrayList lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    if (!head)
        answer.body = take(answer.header("content-length").toLongLong(), ms - int(timer.elapsed()));
    return answer;
}

RawAnswer RawClient::ask(const QByteArray &bytes, bool head)
{
    send(bytes);
    return answer(head);
}

bool RawClient::endsWithin(int ms)
{
    drain(ms);
    return m_ended;
}

qint64 RawClient::drain(int ms)
{
    QElapsedTimer timer;
    timer.start();
    qint64 total = m_buffer.size();
    m_buffer.clear();
    while (fill(timer, ms)) {
        total += m_buffer.size();
        m_buffer.clear();
    }
    return total;
}

void RawClient::reset()
{
    const linger now { 1, 0 };
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(m_descriptor, -1));
}
