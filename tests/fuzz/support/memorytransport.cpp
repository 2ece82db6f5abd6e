// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "memorytransport.h"

#include "fuzz.h"

#include <algorithm>
#include <utility>

namespace palier::fuzz
{
MemoryTransport::MemoryTransport(const Options &options, Peer &peer, http::TransportListener &listener)
    : m_options(options)
    , m_peer(peer)
    , m_listener(listener)
{
}

void MemoryTransport::arrive(QByteArrayView bytes)
{
    if (!m_open)
        return;
    m_kernel.append(bytes.data(), bytes.size());
    deliver();
}

/// Tells of new bytes as often as some fit into the buffer, like the notifier of a socket.
void MemoryTransport::deliver()
{
    while (m_open && !m_kernel.isEmpty() && m_buffer.size() < m_options.readBuffer) {
        const qsizetype size = std::min(m_kernel.size(), qsizetype(m_options.readBuffer) - m_buffer.size());
        m_buffer.append(m_kernel.first(size));
        m_kernel.remove(0, size);
        m_progress += size;
        m_listener.onReadable();
    }
}

void MemoryTransport::secure()
{
    if (m_open)
        m_listener.onSecured();
}

void MemoryTransport::hangUp()
{
    m_waiting.clear();
    close();
}

void MemoryTransport::drain(qsizetype atMost)
{
    const qsizetype size = std::min(atMost, m_waiting.size());
    if (!m_open || size == 0)
        return;
    m_peer.received.append(m_waiting.first(size));
    m_waiting.remove(0, size);
    m_lastProgress = http::monotonicNow();
    if (m_waiting.isEmpty() && m_finishing)
        return close();
    m_listener.onDrained();
    deliver();
}

QByteArray MemoryTransport::read(qint64 atMost)
{
    const QByteArray bytes = m_buffer.left(atMost);
    m_buffer.remove(0, bytes.size());
    m_progress += bytes.size();
    return bytes;
}

void MemoryTransport::write(QByteArrayView data)
{
    if (!m_open)
        return;
    require(!m_finishing && !m_sendsNoMore, "nothing is written once sending has ended");
    if (m_slow || !m_waiting.isEmpty())
        m_waiting.append(data.data(), data.size());
    else
        m_peer.received.append(data.data(), data.size());
    m_progress += data.size();
    m_mostPending = std::max(m_mostPending, qint64(m_waiting.size()));
}

void MemoryTransport::finish()
{
    m_finishing = true;
    if (m_waiting.isEmpty())
        close();
}

void MemoryTransport::abort()
{
    m_waiting.clear();
    close();
}

void MemoryTransport::close()
{
    if (!std::exchange(m_open, false))
        return;
    m_listener.onGone();
}
} // namespace palier::fuzz
