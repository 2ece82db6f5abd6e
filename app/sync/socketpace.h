// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/retry.h"

#include <chrono>
#include <optional>

namespace palier
{
/// When the hints' socket is opened, and opened again. Pure; all times are monotonic.
class SocketPace
{
public:
    static constexpr std::chrono::milliseconds steady { 30'000 }; ///< open for so long: the next loss is a first one
    static constexpr Backoff backoff { .base = std::chrono::milliseconds(4'000), .cap = std::chrono::milliseconds(60'000) };

    /// The hub answered once: it makes sense to try.
    void allow() { m_allowed = true; }
    /// True when it is time; it then counts as opening.
    [[nodiscard]] bool takeTurn(std::chrono::milliseconds now);
    void opened(std::chrono::milliseconds now);
    /// False when it could not be opened at all.
    bool closed(std::chrono::milliseconds now, double random);
    /// The hub asked to come back after a time between the two. True: close it now.
    [[nodiscard]] bool bye(std::chrono::milliseconds min, std::chrono::milliseconds max, std::chrono::milliseconds now, double random);
    void hurry() { m_notBefore = std::chrono::milliseconds(0); }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> deadline() const;

private:
    enum class State { Closed, Opening, Open };
    State m_state = State::Closed;
    bool m_allowed = false;
    int m_failures = 0;
    std::chrono::milliseconds m_notBefore { 0 };
    std::chrono::milliseconds m_openedAt { 0 };
};
} // namespace palier
