// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/choicemodel.h"

namespace palier
{
int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &choice = m_choices.at(index.row());
    switch (role) {
    case Key:
        return choice.id;
    case Label:
        return choice.label;
    case Chosen:
        return choice.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return { { Key, "key" }, { Label, "label" }, { Chosen, "chosen" } };
}
} // namespace palier
