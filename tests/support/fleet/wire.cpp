// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "wire.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace palier::fleet
{
namespace
{
sockaddr_in address(quint32 host, quint16 port)
{
    sockaddr_in out {};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    out.sin_addr.s_addr = htonl(host);
    return out;
}

/// No resumption: Qt's clients know none.
SSL_CTX *tlsContext()
{
    static SSL_CTX *const context = [] {
        std::signal(SIGPIPE, SIG_IGN); // OpenSSL writes without asking for none
        auto *made = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(made, SSL_VERIFY_NONE, nullptr);
        SSL_CTX_set_session_cache_mode(made, SSL_SESS_CACHE_OFF);
        SSL_CTX_set_mode(made, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
        return made;
    }();
    return context;
}

void setOption(int descriptor, int level, int name)
{
    const int one = 1;
    ::setsockopt(descriptor, level, name, &one, sizeof one);
}
} // namespace

bool Wire::open(const Path &path)
{
    close();
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return false;
    setOption(m_descriptor, IPPROTO_TCP, TCP_NODELAY);
    if (path.from) {
        setOption(m_descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT);
        const auto own = address(path.from, 0);
        ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof own);
    }
    const auto hub = address(INADDR_LOOPBACK, path.port);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&hub), sizeof hub) != 0 && errno != EINPROGRESS) {
        close();
        return false;
    }
    m_tls = path.tls;
    m_state = State::Connecting;
    watch();
    return true;
}

void Wire::close()
{
    SSL_free(std::exchange(m_session, nullptr));
    if (m_descriptor >= 0)
        ::close(m_descriptor); // leaves the epoll by itself
    m_descriptor = -1;
    m_watched = 0;
    m_state = State::Closed;
    m_input.clear();
    m_output.clear();
}

void Wire::reset()
{
    const linger atOnce { .l_onoff = 1, .l_linger = 0 };
    if (m_descriptor >= 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

void Wire::write(const QByteArray &bytes)
{
    m_output.append(bytes);
    if (m_state == State::Open && m_plugged)
        flush();
    watch();
}

bool Wire::happened(quint32 events)
{
    if (m_state == State::Connecting || m_state == State::Securing) {
        if (!advance())
            return false;
        watch();
        if (m_state != State::Open)
            return true;
    }
    if (events & EPOLLOUT)
        flush();
    const bool goesOn = !(events & (EPOLLIN | EPOLLHUP | EPOLLERR)) || readAll();
    if (goesOn)
        watch();
    return goesOn;
}

/// False: it cannot be opened.
bool Wire::advance()
{
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0)
            return false;
        m_state = m_tls ? State::Securing : State::Open;
    }
    return m_state == State::Open || secure();
}

bool Wire::secure()
{
    if (!m_session) {
        m_session = SSL_new(tlsContext());
        SSL_set_fd(m_session, m_descriptor);
        SSL_set_connect_state(m_session);
    }
    const int result = SSL_do_handshake(m_session);
    if (result == 1) {
        m_state = State::Open;
        flush();
        return true;
    }
    return SSL_get_error(m_session, result) == SSL_ERROR_WANT_READ;
}

/// -1 with EAGAIN: nothing more for now.
ssize_t Wire::receive(char *to, size_t most)
{
    if (!m_session)
        return ::recv(m_descriptor, to, most, 0);
    const int got = SSL_read(m_session, to, int(most));
    if (got > 0)
        return got;
    errno = SSL_get_error(m_session, got) == SSL_ERROR_WANT_READ ? EAGAIN : ECONNRESET;
    return -1;
}

ssize_t Wire::send(const QByteArray &bytes)
{
    return m_session ? SSL_write(m_session, bytes.constData(), int(bytes.size())) : ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

bool Wire::readAll()
{
    static thread_local std::array<char, 64 * 1024> buffer;
    while (true) {
        const ssize_t got = receive(buffer.data(), buffer.size());
        if (got <= 0)
            return got < 0 && (errno == EAGAIN || errno == EINTR);
        m_input.append(buffer.data(), got);
        if (size_t(got) < buffer.size() && !m_session)
            return true;
    }
}

/// An error is left to the next read.
void Wire::flush()
{
    while (!m_output.isEmpty()) {
        const ssize_t sent = send(m_output);
        if (sent <= 0)
            return;
        m_output.remove(0, sent);
    }
}

void Wire::setPlugged(bool plugged)
{
    m_plugged = plugged;
    watch();
}

void Wire::watch()
{
    if (m_descriptor < 0)
        return;
    const bool writes = m_state == State::Connecting || (m_state == State::Open && !m_output.isEmpty());
    const quint32 wanted = m_plugged ? EPOLLIN | (writes ? EPOLLOUT : 0u) : 0u;
    if (wanted == m_watched)
        return;
    epoll_event event {};
    event.events = wanted;
    event.data.u64 = m_key;
    // Unplugged it must leave the epoll: a hang-up is reported whatever is asked for.
    ::epoll_ctl(m_epoll, !m_watched ? EPOLL_CTL_ADD : wanted ? EPOLL_CTL_MOD : EPOLL_CTL_DEL, m_descriptor, &event);
    m_watched = wanted;
}
} // namespace palier::fleet
