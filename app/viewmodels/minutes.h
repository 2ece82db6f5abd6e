// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace palier
{
/// Says when a new minute began, so that "20 min ago" stays true. Asleep in between.
class Minutes : public QObject
{
    Q_OBJECT
public:
    explicit Minutes(const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    /// The clock was set: says so now, and counts anew.
    void restart();

Q_SIGNALS:
    void passed();

private:
    void wait();

    const Clock &m_clock;
    QTimer m_timer;
};
} // namespace palier
