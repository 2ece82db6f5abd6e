// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "faultproxy.h"
#include "hubdata.h"
#include "realbox.h"
#include "realprogram.h"
#include "staff.h"

#include <QSet>

namespace palier::testing
{
/// A hub's process, four boxes and three members of staff, with a bad network between them. Everything that is done is written into the story.
class World
{
public:
    /// With running boxes in these flats.
    World(const HubTemplate &town, quint64 seed, const QStringList &flats = everyFlat());
    [[nodiscard]] static QStringList everyFlat(); ///< that has a box
    ~World();

    // The hub
    void startHub();
    void killHub(); ///< SIGKILL
    void stopHub(); ///< SIGTERM
    [[nodiscard]] bool hubIsUp() const { return m_hub != nullptr; }
    void backUp();
    void restore(); ///< stops it, and starts it again
    /// The same without starting it; what went wrong, and then nothing has changed.
    [[nodiscard]] QString tryToRestore();
    void compact(); ///< what it does once a day to what is older than 90 days, to everything
    /// The box of the flat is exchanged for another (in the same case: it is wiped, then paired again).
    void replace(RealBox &box);
    /// The box goes to another flat, as an administrator would do it.
    void move(RealBox &box, const QString &flat);
    /// After a restore: lets boxes in again that the backup does not know.
    void bindAgain();
    [[nodiscard]] std::unique_ptr<Database> database() const { return m_data->connect(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // The passing of time
    void tell(const QString &what);
    void let(std::chrono::milliseconds time); ///< everything goes on for so long
    void nextStep();
    [[nodiscard]] int step() const { return m_step; }

    /// Why not everything is in step yet; empty: it is.
    [[nodiscard]] QString behind();
    /// Everything that is wrong once all is in step.
    [[nodiscard]] QStringList findings();
    /// What no box may find at any time.
    void checkPrefixes();

    FaultProxy proxy;
    std::vector<std::unique_ptr<RealBox>> boxes;
    std::vector<std::unique_ptr<Staff>> staff;
    Witness witness;
    QStringList story;

private:
    void allowWhatTheyMaySee();
    void pairAgain();
    [[nodiscard]] bool isLossy(int acknowledgedAt) const;
    void checkOrders(Database &hub);
    void checkHelp(Database &hub);

    FastClock m_clock { fast };
    std::unique_ptr<HubData> m_data;
    std::unique_ptr<hub::ServingHub> m_hub;
    QHash<RealBox *, QString> m_nextSecret;
    QStringList m_findings;
    int m_step = 0;
    int m_backedUpAt = 0;
    int m_restoredAt = 0;
    QSet<QString> m_replacedHelp; ///< what the hub held whose place the backup took
    int m_exchanged = 0;
};
} // namespace palier::testing
