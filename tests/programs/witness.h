// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/feed.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace palier::testing
{
/// Hears every answer to /v1/sync that reaches a box, and notes what no box may ever hear.
class Witness
{
public:
    /// S5: what this box may see; more is added when it moves.
    void allow(const QString &box, const QSet<QString> &scopes) { m_allowed[box] += scopes; }
    /// An answer that arrived whole.
    void heard(const QString &box, const SyncAnswer &answer);
    /// L3: the box started a scope over.
    void startedOver(const QString &box, const QString &scope, const QString &epoch, const QString &why);
    /// It holds nothing of these any more, and may start them over again.
    void erased(const QString &box, const QStringList &scopes);
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    /// The furthest head that was told of a scope's epoch.
    [[nodiscard]] qint64 furthest(const QString &scope, const QString &epoch) const { return m_furthest.value(scope + u'/' + epoch); }
    [[nodiscard]] int answers() const { return m_answers; }
    [[nodiscard]] int startOvers() const { return m_startOvers; }

private:
    void hear(const QString &scope, const ScopeNews &news);
    QHash<QString, QSet<QString>> m_allowed;
    QHash<QString, QString> m_changes; ///< S3: what stands at (scope, epoch, seq)
    QHash<QString, qint64> m_furthest;
    QHash<QString, QSet<QString>> m_started; ///< per box: "scope epoch why"
    QStringList m_findings;
    int m_answers = 0;
    int m_startOvers = 0;
};
} // namespace palier::testing
