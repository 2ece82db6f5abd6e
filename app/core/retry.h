// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <chrono>

namespace palier
{
/// Full jitter (AWS, "Exponential backoff and jitter"): a random time up to base·2^attempt, at most the cap.
struct Backoff {
    std::chrono::milliseconds base { 1'000 };
    std::chrono::milliseconds cap { 300'000 };

    /// `random` in [0, 1); `attempt` counts failures so far, from 1; `floor` is the server's Retry-After.
    [[nodiscard]] std::chrono::milliseconds delay(int attempt, double random, std::chrono::milliseconds floor = {}) const
    {
        const auto ceiling = std::min(cap, std::chrono::milliseconds(base.count() << std::clamp(attempt - 1, 0, 20)));
        return std::max(floor, std::chrono::milliseconds(static_cast<long long>(random * static_cast<double>(ceiling.count()))));
    }
};
} // namespace palier
