// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include <chrono>
#include <memory>

namespace palier
{
/// The time, passed in so that tests decide it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall-clock time in UTC, millisecond steps; may jump.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time since an arbitrary start; never goes back, counts no clock change.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// How long a timer has to run until `span` of elapsed() is over: as long, but for a clock of tests that runs faster.
    [[nodiscard]] virtual std::chrono::milliseconds timerFor(std::chrono::milliseconds span) const { return span; }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

/// A clock that stands still until told.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start);
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    void advance(std::chrono::milliseconds by);
    /// Wall clock only: what a wrong time server does.
    void jumpTo(const QDateTime &wall);

private:
    QDateTime m_now;
    std::chrono::milliseconds m_elapsed { 0 };
};

/// RFC 3339 in UTC with milliseconds: "2026-11-21T17:42:00.000Z". The only form on the wire and in databases.
[[nodiscard]] QString toWireTime(const QDateTime &time);
/// Strict inverse of toWireTime; invalid when it is anything else.
[[nodiscard]] QDateTime fromWireTime(QStringView text);
} // namespace palier
