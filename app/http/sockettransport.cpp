// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/sockettransport.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace palier::http
{
namespace
{
/// Whether the peer closed while the connection waited to be accepted: a handshake would be for nobody, and it is the dearest thing we do.
bool hasHungUp(int descriptor)
{
    pollfd asked { .fd = descriptor, .events = POLLRDHUP, .revents = 0 };
    return ::poll(&asked, 1, 0) > 0;
}
} // namespace

SocketTransport::SocketTransport(qintptr descriptor, const std::optional<QSslConfiguration> &tls, qint64 readBuffer, TransportListener &listener)
    : m_listener(listener)
    , m_socket(tls ? new QSslSocket(this) : new QTcpSocket(this))
    , m_descriptor(int(descriptor))
    , m_encrypted(tls.has_value())
    , m_lastProgress(monotonicNow())
{
    m_socket->setReadBufferSize(readBuffer);
    if ((tls && hasHungUp(m_descriptor)) || !m_socket->setSocketDescriptor(descriptor)) {
        ::close(m_descriptor);
        return;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { m_listener.onGone(); });
    if (!tls) {
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { m_listener.onReadable(); });
        connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
            m_lastProgress = monotonicNow();
            m_listener.onDrained();
        });
        return;
    }
    auto *socket = static_cast<QSslSocket *>(m_socket);
    const auto later = [this] { tellLater(); };
    connect(socket, &QSslSocket::readyRead, this, later);
    connect(socket, &QSslSocket::bytesWritten, this, later);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        m_lastProgress = monotonicNow();
        tellLater();
    });
    connect(socket, &QSslSocket::encrypted, this, [this] { m_listener.onSecured(); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] {
        if (!socket->isEncrypted())
            m_listener.onGone();
    });
    socket->setSslConfiguration(*tls);
    socket->startServerEncryption();
}

SocketTransport::~SocketTransport()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

bool SocketTransport::isOpen() const
{
    return m_socket->state() == QAbstractSocket::ConnectedState;
}

qint64 SocketTransport::available() const
{
    return m_socket->bytesAvailable();
}

bool SocketTransport::hasUnread() const
{
    int bytes = 0;
    return ::ioctl(m_descriptor, FIONREAD, &bytes) == 0 && bytes > 0;
}

QByteArray SocketTransport::read(qint64 atMost)
{
    const qint64 size = std::min(atMost, available());
    return size > 0 ? m_socket->read(size) : QByteArray();
}

qint64 SocketTransport::pending() const
{
    const qint64 plain = m_socket->bytesToWrite();
    return m_encrypted ? plain + static_cast<const QSslSocket *>(m_socket)->encryptedBytesToWrite() : plain;
}

void SocketTransport::write(QByteArrayView data)
{
    if (!isOpen())
        return;
    const qsizetype written = m_encrypted ? 0 : writeDirectly(data);
    if (written == data.size())
        return;
    m_socket->write(data.data() + written, data.size() - written);
}

/// Past QTcpSocket's buffer while that is empty: half the cost of a small answer.
/// An error is left to QTcpSocket, which meets it with its next call.
qsizetype SocketTransport::writeDirectly(QByteArrayView data)
{
    if (m_socket->bytesToWrite() > 0)
        return 0;
    const ssize_t written = ::send(m_descriptor, data.data(), size_t(data.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (written <= 0)
        return 0;
    m_lastProgress = monotonicNow();
    return written;
}

/// QSslSocket signals from the midst of its work, and does not survive being closed or written to in there.
void SocketTransport::tellLater()
{
    if (std::exchange(m_telling, true))
        return;
    const auto tell = [this] {
        m_telling = false;
        if (m_socket->bytesAvailable() > 0)
            m_listener.onReadable();
        m_listener.onDrained();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void SocketTransport::stopSending()
{
    if (isOpen() && !m_encrypted)
        ::shutdown(m_descriptor, SHUT_WR);
}

void SocketTransport::finish()
{
    m_socket->disconnectFromHost();
}

void SocketTransport::abort()
{
    m_socket->abort();
}
} // namespace palier::http
