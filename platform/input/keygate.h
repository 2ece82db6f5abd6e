// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/keypress.h"

#include <chrono>

namespace palier
{
/// How presses count, for slow and trembling hands (EN 301 549, 5.7 and 5.9).
struct KeySettings {
    std::chrono::milliseconds bounce { 150 }; ///< an identical press sooner than that after the last is ignored: 0 to 1,000
    std::chrono::milliseconds repeatDelay { 500 }; ///< a held arrow goes on after that: 500 to 2,000
    bool repeats = true; ///< false: one press, one step

    /// What the box keeps as `key-bounce` ("0" to "1000") and `key-repeat` ("0" for off, "500" to "2000"), in milliseconds; what is neither is as above.
    [[nodiscard]] static KeySettings fromWords(const QString &bounce, const QString &repeat);
    bool operator==(const KeySettings &) const = default;
};

/// The one place that decides which presses count and when a held arrow takes another step. `now`: Clock::elapsed().
class KeyGate
{
public:
    static constexpr std::chrono::milliseconds pace { 200 }; ///< of a held arrow
    static constexpr std::chrono::seconds longestHold { 20 }; ///< a release that never comes ends nothing else

    void set(const KeySettings &settings) { m_settings = settings; }
    /// Whether it counts. Ends what was held before.
    [[nodiscard]] bool press(const HeardKey &key, std::chrono::milliseconds now);
    void release(const HeardKey &key);
    void releaseAll() { m_held.reset(); }
    /// When repeat() is worth asking; nothing: no arrow is held.
    [[nodiscard]] std::optional<std::chrono::milliseconds> due() const;
    /// The held arrow, when another step of it is due.
    [[nodiscard]] std::optional<RemoteKey> repeat(std::chrono::milliseconds now);

private:
    struct Held {
        RemoteKey arrow;
        std::chrono::milliseconds due;
        std::chrono::milliseconds end;
    };
    KeySettings m_settings;
    std::optional<HeardKey> m_last;
    std::chrono::milliseconds m_lastAt {};
    std::optional<Held> m_held;
};
} // namespace palier
