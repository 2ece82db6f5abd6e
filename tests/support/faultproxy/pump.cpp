// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "pump.h"

#include <algorithm>

namespace palier::testing
{
Pump::Pump(QTcpSocket &out, const Line &line, std::mt19937_64 &random, QObject *parent)
    : QObject(parent)
    , m_out(out)
    , m_line(line)
    , m_random(random)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Pump::move);
}

void Pump::send(const QByteArray &bytes)
{
    add({ 0, bytes, {} });
}

void Pump::then(const std::function<void()> &done)
{
    add({ 0, {}, done });
}

void Pump::clear()
{
    m_timer.stop();
    m_pieces.clear();
}

void Pump::add(Piece piece)
{
    const auto jitter = m_line.jitter.count() > 0 ? static_cast<qint64>(m_random() % static_cast<quint64>(m_line.jitter.count() + 1)) : 0;
    piece.due = m_lastDue = std::max(m_lastDue, m_clock.elapsed() + m_line.latency.count() + jitter);
    m_pieces.enqueue(std::move(piece));
    if (!m_timer.isActive())
        m_timer.start(0);
}

void Pump::move()
{
    if (m_pieces.isEmpty())
        return;
    auto &piece = m_pieces.head();
    const auto now = m_clock.elapsed();
    const auto wait = std::max(static_cast<double>(piece.due), m_freeAt) - static_cast<double>(now);
    if (wait > 0)
        return m_timer.start(static_cast<int>(wait) + 1);
    const qsizetype most = m_line.slice > 0 ? m_line.slice : m_line.bytesPerSecond > 0 ? std::max(1, m_line.bytesPerSecond / 50) : piece.bytes.size();
    const auto part = piece.bytes.left(most);
    piece.bytes.remove(0, part.size());
    if (m_line.bytesPerSecond > 0)
        m_freeAt = std::max(m_freeAt, static_cast<double>(now)) + 1000.0 * static_cast<double>(part.size()) / m_line.bytesPerSecond;
    std::function<void()> done;
    if (piece.bytes.isEmpty())
        done = m_pieces.dequeue().done;
    if (!m_pieces.isEmpty())
        m_timer.start(m_line.slice > 0 ? 1 : 0);
    if (!part.isEmpty() && m_out.state() == QAbstractSocket::ConnectedState) {
        m_out.write(part);
        m_out.flush(); // last: where that fails the link ends, and clears us
    }
    if (done)
        done();
}
} // namespace palier::testing
