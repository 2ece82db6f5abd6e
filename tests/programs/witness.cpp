// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "witness.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
void Witness::heard(const QString &box, const SyncAnswer &answer)
{
    ++m_answers;
    for (auto it = answer.scopes.begin(); it != answer.scopes.end(); ++it) {
        if (!m_allowed.value(box).contains(it.key()) && !it.key().startsWith("device:"_L1))
            m_findings.append(u"S5: %1 was told of %2"_s.arg(box, it.key()));
        hear(it.key(), it.value());
    }
}

void Witness::hear(const QString &scope, const ScopeNews &news)
{
    const QString history = scope + u'/' + news.epoch;
    auto &furthest = m_furthest[history];
    furthest = std::max(furthest, news.to);
    qint64 last = news.isReset() ? 0 : news.from;
    for (const auto &change : news.changes) {
        if (change.seq <= last)
            m_findings.append(u"S1: %1 is told %2 after %3"_s.arg(history).arg(change.seq).arg(last));
        last = change.seq;
        const QString place = history + u'/' + QString::number(change.seq);
        const QString what = change.type + u' ' + change.id + u" rev "_s + QString::number(change.rev) + (change.deleted ? u" deleted"_s : u""_s);
        auto &known = m_changes[place];
        if (!known.isEmpty() && known != what)
            m_findings.append(u"S3: %1 is %2 and was %3"_s.arg(place, what, known));
        known = what;
    }
}

void Witness::startedOver(const QString &box, const QString &scope, const QString &epoch, const QString &why)
{
    ++m_startOvers;
    const QString sort = why == "digest"_L1 || why == "floor"_L1 ? why : u"history"_s;
    const QString start = scope + u' ' + epoch + u' ' + sort;
    if (m_started[box].contains(start))
        m_findings.append(u"L3: %1 started over twice: %2 (%3)"_s.arg(box, start, why));
    m_started[box].insert(start);
    if (why == "digest"_L1)
        m_findings.append(u"C6: %1 differed silently in %2 of epoch %3"_s.arg(box, scope, epoch));
}

void Witness::erased(const QString &box, const QStringList &scopes)
{
    m_started[box].removeIf([&](const QString &start) { return scopes.contains(start.section(u' ', 0, 0)); });
}
} // namespace palier::testing
