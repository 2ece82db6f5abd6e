// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "world.h"

#include <random>

namespace palier::testing
{
/// What happens in one seed: so many random steps at the hub, at the boxes and on the network, then everything is healed.
class Chaos
{
public:
    Chaos(const HubTemplate &town, quint64 seed);
    /// Plays it; what was wrong in the end.
    [[nodiscard]] QStringList play(int steps);
    [[nodiscard]] const QStringList &story() const { return m_world.story; }
    [[nodiscard]] qint64 healedIn() const { return m_healedIn; } ///< ms from the last fault to everything being in step
    [[nodiscard]] World &world() { return m_world; }

private:
    using Deed = void (Chaos::*)();
    void act();
    // Staff
    void sendMessage();
    void cancelMessage();
    void publishNews();
    void withdrawNews();
    void handleHelp();
    // Residents
    void confirm();
    void askForHelp();
    void restartBox();
    // The network
    void changeWeather();
    void cutAll();
    void freezeAll();
    void refuseOrNot();
    // Operations
    void killOrStartHub();
    void goWrongOnce(); ///< the rare deeds of this seed: backup and restore, another flat, another box, compaction
    [[nodiscard]] QStringList heal();

    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template<typename T>
    [[nodiscard]] const T &oneOf(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }
    [[nodiscard]] Staff &anybody() { return *m_world.staff[static_cast<size_t>(below(static_cast<int>(m_world.staff.size())))]; }
    [[nodiscard]] RealBox &anyBox() { return *m_world.boxes[static_cast<size_t>(below(static_cast<int>(m_world.boxes.size())))]; }
    void orderAbout(const QString &made, const QString &type, const QString &field);

    std::mt19937_64 m_random;
    World m_world;
    QHash<int, QList<Deed>> m_rare; ///< by step
    QList<Chance> m_always; ///< what is not healed: hints that are lost
    int m_hubBackAt = 0;
    int m_written = 0;
    qint64 m_healedIn = 0;
    void backUp() { m_world.backUp(); }
    void restore() { m_world.restore(); }
    void compact() { m_world.compact(); }
    void replaceBox() { m_world.replace(*m_world.boxes[1]); }
    void moveBox() { m_world.move(*m_world.boxes[2], QStringLiteral("flat:4")); }
};
} // namespace palier::testing
