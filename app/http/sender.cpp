// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "http/sender.h"

#include "http/transport.h"

#include <algorithm>

namespace palier::http
{
namespace
{
constexpr qint64 chunkSize = 64 * 1024;
constexpr qint64 bytesPerTurn = 1024 * 1024;
} // namespace

void Sender::start(Answer &&content)
{
    m_content = std::move(content);
    m_sent = m_content.sendsBody ? 0 : m_content.length;
}

Sender::State Sender::pump(Transport &transport)
{
    const qint64 turnEnd = m_sent + bytesPerTurn;
    while (m_sent < m_content.length && transport.pending() < m_highWater) {
        if (!transport.isOpen())
            return State::Waiting;
        if (m_sent >= turnEnd && transport.pending() == 0)
            return State::Again;
        if (!writeChunk(transport))
            return State::Failed;
    }
    if (m_sent < m_content.length || transport.pending() > m_highWater)
        return State::Waiting;
    m_content = {};
    m_sent = 0;
    return State::Done;
}

bool Sender::writeChunk(Transport &transport)
{
    const qint64 size = std::min(chunkSize, m_content.length - m_sent);
    if (!m_content.file) {
        transport.write(QByteArrayView(m_content.body).sliced(m_sent, size));
        m_sent += size;
        return true;
    }
    const QByteArray chunk = m_content.file->read(size);
    transport.write(chunk);
    m_sent += chunk.size();
    return !chunk.isEmpty();
}
} // namespace palier::http
