// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/passagemodel.h"

namespace palier
{
void PassageModel::setPassages(const QList<Passage> &passages)
{
    become(m_passages, passages);
    Q_EMIT changed();
}

QString PassageModel::text() const
{
    QStringList all;
    for (const auto &passage : m_passages) {
        if (!passage.head.isEmpty())
            all.append(passage.head);
        all += passage.lines;
    }
    return all.join(u'\n');
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &passage = m_passages.at(index.row());
    switch (role) {
    case Head:
        return passage.head;
    case Lines:
        return passage.lines;
    default:
        return {};
    }
}

QHash<int, QByteArray> PassageModel::roleNames() const
{
    return { { Head, "head" }, { Lines, "lines" } };
}
} // namespace palier
