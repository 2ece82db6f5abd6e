// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palier::testing
{
/// The disk of a simulated box: each write of a store asks here before it is committed. It can be full for a while, and the
/// box can die before or after one of its writes.
class WriteGate
{
public:
    enum class Cut { Before, After };
    /// Dies at the write after so many others.
    void dieAt(int writes, Cut cut)
    {
        m_left = writes;
        m_cut = cut;
    }
    void failNext(int writes) { m_failures = writes; }
    void heal() { *this = WriteGate(); }
    /// False: this write must come to nothing.
    [[nodiscard]] bool passes()
    {
        if (m_dead)
            return false;
        if (m_failures > 0) {
            --m_failures;
            return false;
        }
        if (m_left < 0 || m_left-- > 0)
            return true;
        m_dead = true;
        return m_cut == Cut::After;
    }
    /// The box is dead: nothing of it is left but what was committed.
    [[nodiscard]] bool isDead() const { return m_dead; }

private:
    int m_left = -1; ///< writes until death; -1: lives
    Cut m_cut = Cut::Before;
    int m_failures = 0;
    bool m_dead = false;
};
} // namespace palier::testing
