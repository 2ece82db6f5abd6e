// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "oracle.h"

#include "broken.h"

using namespace Qt::Literals::StringLiterals;

namespace palier::testing
{
void Oracle::began(const QString &scope, const QString &epoch)
{
    m_epochs.insert(scope, epoch);
    m_histories.insert(current(scope), {});
}

void Oracle::committed(const QString &scope, const QString &epoch, const Change &change)
{
    auto &history = m_histories[scope + u' ' + epoch];
    if (change.seq != history.head + 1)
        throw Broken { u"S1"_s, u"%1: change %2 was committed after %3"_s.arg(scope).arg(change.seq).arg(history.head) };
    history.head = change.seq;
    auto &versions = history.rows[change.id];
    const auto text = change.deleted ? QString() : change.body.value("headline"_L1).toString();
    const auto wish = asked.constFind(change.id);
    if (wish != asked.constEnd() && !versions.isEmpty())
        throw Broken { u"S2"_s, u"%1: what %2 asked for once was done twice"_s.arg(scope, wish->box) };
    versions.append({ change.seq, text });
}

void Oracle::backedUp()
{
    for (auto it = m_epochs.begin(); it != m_epochs.end(); ++it)
        m_backup.insert(it.key(), m_histories.value(current(it.key())));
    m_backupReceipts = receipts;
}

void Oracle::restored(const QMap<QString, QString> &epochs)
{
    for (auto it = epochs.begin(); it != epochs.end(); ++it) {
        if (m_histories.contains(it.key() + u' ' + it.value()))
            throw Broken { u"S3"_s, u"%1: after the restore its seqs mean something else in the same epoch"_s.arg(it.key()) };
        m_epochs.insert(it.key(), it.value());
        m_histories.insert(current(it.key()), m_backup.value(it.key()));
    }
    receipts = m_backupReceipts;
}

const Oracle::History *Oracle::history(const QString &scope, const QString &epoch) const
{
    const auto found = m_histories.constFind(scope + u' ' + epoch);
    return found == m_histories.constEnd() ? nullptr : &*found;
}

QMap<QString, QString> Oracle::rows(const QString &scope) const
{
    QMap<QString, QString> out;
    const auto *const now = history(scope, m_epochs.value(scope));
    for (auto it = now->rows.begin(); it != now->rows.end(); ++it) {
        if (!it->last().text.isNull())
            out.insert(it.key(), it->last().text);
    }
    return out;
}
} // namespace palier::testing
