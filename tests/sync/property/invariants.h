// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "oracle.h"
#include "simulatedbox.h"

#include "../../support/feed/modelhub.h"

namespace palier::testing
{
/// Compares boxes and hub with the oracle, and throws Broken: all along, and once more when everything is healed.
class Invariants : public WriteWatcher
{
public:
    Invariants(const ModelHub &hub, Oracle &oracle);

    // All along
    void aboutToWrite(const SimulatedBox &box, const FeedWrite &write) override;
    void wrote(const SimulatedBox &box, const FeedWrite &write) override;
    /// C1, C3, C8: every row that changed last at or before the cursor is exactly right, every other one is of before.
    void prefix(const SimulatedBox &box);
    /// C4, C5: what was promised is in the outbox under its key, or was answered for good.
    void outbox(const SimulatedBox &box);
    /// S5, and that no receipt goes back.
    void answer(const SimulatedBox &box, const SyncRequest &request, const SyncAnswer &answer);
    /// S4, S6
    void hub();
    void epochsChanged() { m_floors.clear(); }

    // Silent differences that the story made: one digest start-over each. They end with so many swaps.
    void differs(const QString &box, const QString &scope, int swaps);
    [[nodiscard]] bool maySilentlyDiffer(const SimulatedBox &box, const QString &scope) const;
    void lostCommits(const SimulatedBox &box);

    // When everything is healed
    void equals(const SimulatedBox &box) const; ///< L1, C6
    void isSaid(const SimulatedBox &box) const; ///< L2, and every receipt

private:
    void countStartOvers(const SimulatedBox &box, const FeedWrite &write);
    void staysShown(const SimulatedBox &box, const FeedWrite &write) const;
    void checkRow(const SimulatedBox &box, const QString &scope, qint64 seq, const QString &id, const QList<Oracle::Version> &versions,
        const QMap<QString, Shown> &shown) const;

    const ModelHub &m_hub;
    Oracle &m_oracle;
    QMap<QString, int> m_differs; ///< by "box scope": swaps until it is right
    QSet<QString> m_differed; ///< the same, at any time: a power cut may bring it back
    QMap<QString, int> m_startOvers; ///< for a digest, by "box scope epoch"
    QMap<QString, Shown> m_before; ///< what the box that writes showed
    QHash<QString, qint64> m_floors;
    QHash<QString, std::pair<int, QMap<QString, ScopeState>>> m_checked; ///< by box: its starts, and how far it was
};
} // namespace palier::testing
