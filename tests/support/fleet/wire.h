// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <sys/types.h>

struct ssl_st;

namespace palier::fleet
{
/// Where the hub is and whose address we call from: a box each its own within 127.0.0.0/8, so that limits count them as they would outside.
struct Path {
    quint16 port = 0;
    quint32 from = 0; ///< address in host order; 0: any
    bool tls = false; ///< whose certificate it is, is not asked: that is tested elsewhere
};

/// One TCP or TLS connection to 127.0.0.1 that never blocks, watched by an epoll of its owner's.
class Wire
{
public:
    enum class State { Closed, Connecting, Securing, Open };
    /// `key` is what epoll gives back for it.
    Wire(int epoll, quint64 key)
        : m_epoll(epoll)
        , m_key(key)
    {
    }
    ~Wire() { close(); }
    Wire(const Wire &) = delete;
    Wire &operator=(const Wire &) = delete;

    /// Begins to connect; false when that fails at once.
    [[nodiscard]] bool open(const Path &path);
    void close();
    /// Closes with a reset, so that the hub hears of it in the rudest way.
    void reset();
    [[nodiscard]] State state() const { return m_state; }

    /// Sends now what the kernel takes, the rest when epoll says so.
    void write(const QByteArray &bytes);
    /// What epoll reported. False: the connection is gone (and what came before it went is in the input).
    [[nodiscard]] bool happened(quint32 events);
    /// Bytes that came and were not taken yet.
    [[nodiscard]] QByteArray &input() { return m_input; }

    /// Cable out: nothing is read, written or noticed until it is in again.
    void setPlugged(bool plugged);

private:
    void watch();
    [[nodiscard]] bool advance();
    [[nodiscard]] bool secure();
    [[nodiscard]] bool readAll();
    [[nodiscard]] ssize_t receive(char *to, size_t most);
    [[nodiscard]] ssize_t send(const QByteArray &bytes);
    void flush();

    const int m_epoll;
    const quint64 m_key;
    int m_descriptor = -1;
    State m_state = State::Closed;
    bool m_plugged = true;
    quint32 m_watched = 0;
    bool m_tls = false;
    ssl_st *m_session = nullptr;
    QByteArray m_input;
    QByteArray m_output;
};
} // namespace palier::fleet
