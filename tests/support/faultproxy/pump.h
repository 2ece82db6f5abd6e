// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "weather.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <random>

namespace palier::testing
{
/// One direction of a connection: what is sent arrives late, slowly and in slices, as the line has it.
class Pump : public QObject
{
public:
    Pump(QTcpSocket &out, const Line &line, std::mt19937_64 &random, QObject *parent);
    void send(const QByteArray &bytes);
    /// Once, when everything sent until now has gone out.
    void then(const std::function<void()> &done);
    void clear();

private:
    struct Piece {
        qint64 due = 0;
        QByteArray bytes;
        std::function<void()> done;
    };
    void add(Piece piece);
    void move();

    QTcpSocket &m_out;
    const Line m_line;
    std::mt19937_64 &m_random;
    QElapsedTimer m_clock;
    QQueue<Piece> m_pieces;
    QTimer m_timer;
    qint64 m_lastDue = 0;
    double m_freeAt = 0; ///< when the line has room again
};
} // namespace palier::testing
