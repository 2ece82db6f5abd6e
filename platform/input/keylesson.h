// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "input/keymap.h"

#include <chrono>

namespace palier
{
/// Learning a remote: one key after the other is asked for, those that are needed first. Whoever presses nothing for 20 seconds skips a key;
/// at a needed one the lesson ends without a map. `now`: Clock::elapsed().
class KeyLesson
{
public:
    enum class State {
        Asking,
        Confirming, ///< the key means something else so far: press it once more
        Learned, ///< map() holds arrows, OK and Back at least
        Left, ///< nothing was learned
    };
    enum class Remark {
        None,
        Taken, ///< this lesson has used the key already, for taken()
        Nameless, ///< neither Qt nor the kernel has a name for it
    };
    static constexpr std::chrono::seconds patience { 20 };

    explicit KeyLesson(std::chrono::milliseconds now);
    void hear(const HeardKey &key, std::chrono::milliseconds now);
    /// Time passed.
    void look(std::chrono::milliseconds now);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Remark remark() const { return m_remark; }
    [[nodiscard]] RemoteKey taken() const { return m_taken; }
    [[nodiscard]] RemoteKey asked() const;
    /// What the key that is to be pressed again means so far.
    [[nodiscard]] std::optional<RemoteKey> former() const;
    /// Without it there is no map; the others are skipped with Back and ended with OK, as just learned.
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] int number() const { return m_index + 1; }
    [[nodiscard]] static int count();
    [[nodiscard]] std::chrono::milliseconds remaining(std::chrono::milliseconds now) const { return std::max(std::chrono::milliseconds(0), m_deadline - now); }
    [[nodiscard]] const KeyMap &map() const { return m_map; }

private:
    void hearTaken(RemoteKey taken);
    void ask(int index);

    int m_index = 0;
    State m_state = State::Asking;
    Remark m_remark = Remark::None;
    RemoteKey m_taken = RemoteKey::Ok;
    std::optional<HeardKey> m_doubted;
    std::chrono::milliseconds m_deadline;
    KeyMap m_map;
};
} // namespace palier
