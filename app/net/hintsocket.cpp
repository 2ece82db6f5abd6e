// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "net/hintsocket.h"

#include "net/hintmessage.h"
#include "net/tls.h"

#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

namespace palier
{
namespace
{
constexpr quint64 maxFrame = 64 * 1024;
constexpr int credentialClosed = 4401;

QUrl hintsUrl(const QUrl &hub)
{
    auto url = hub;
    url.setScheme(hub.scheme() == "https"_L1 ? u"wss"_s : u"ws"_s);
    url.setPath(u"/v1/hints"_s);
    return url;
}
} // namespace

HintSocket::HintSocket(const QUrl &hub, const QString &secret, const QByteArray &caCertificates, const HintTiming &timing, QObject *parent)
    : HintChannel(parent)
    , m_request(hintsUrl(hub))
    , m_tls(tlsFor(caCertificates))
    , m_timing(timing)
{
    m_request.setRawHeader("Authorization", "Bearer " + secret.toLatin1());
    m_ping.setInterval(timing.pingEvery);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(false); });
    connect(&m_ping, &QTimer::timeout, this, [this] {
        if (!m_patience.isActive())
            m_patience.start(m_timing.pongWithin);
        m_socket->ping();
    });
}

HintSocket::~HintSocket()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void HintSocket::open()
{
    if (m_socket)
        return;
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setSslConfiguration(m_tls);
    m_socket->setMaxAllowedIncomingFrameSize(maxFrame);
    m_socket->setMaxAllowedIncomingMessageSize(maxFrame);
    connect(m_socket.get(), &QWebSocket::connected, this, [this] {
        m_patience.stop();
        m_ping.start();
        Q_EMIT opened();
    });
    connect(m_socket.get(), &QWebSocket::pong, &m_patience, &QTimer::stop);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &HintSocket::read);
    const auto moved = [this, socket = m_socket.get()](QAbstractSocket::SocketState state) {
        if (m_socket.get() == socket && state == QAbstractSocket::UnconnectedState)
            finish(static_cast<int>(socket->closeCode()) == credentialClosed);
    };
    connect(m_socket.get(), &QWebSocket::stateChanged, this, moved, Qt::QueuedConnection);
    m_patience.start(m_timing.openWithin);
    m_socket->open(m_request);
}

void HintSocket::close()
{
    if (m_socket)
        finish(false);
}

void HintSocket::finish(bool askHub)
{
    if (!m_socket)
        return;
    m_ping.stop();
    m_patience.stop();
    auto *socket = m_socket.release();
    socket->disconnect(this);
    socket->disconnect(&m_patience);
    socket->abort();
    socket->deleteLater();
    Q_EMIT closed(askHub);
}

void HintSocket::read(const QString &text)
{
    const auto message = hintMessageFrom(text);
    if (!message.heads.isEmpty())
        Q_EMIT hint(message.heads);
    if (message.bye)
        Q_EMIT bye(message.bye->first, message.bye->second);
}
} // namespace palier
