// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/actionmodel.h"

namespace palier
{
QString ActionModel::byNumber(int number) const
{
    for (const auto &action : m_actions) {
        if (number > 0 && action.number == number)
            return action.id;
    }
    return {};
}

int ActionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

QVariant ActionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &action = m_actions.at(index.row());
    switch (role) {
    case Key:
        return action.id;
    case Label:
        return action.label;
    case Icon:
        return action.icon;
    case Number:
        return action.number;
    case Language:
        return action.language;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActionModel::roleNames() const
{
    return { { Key, "key" }, { Label, "label" }, { Icon, "icon" }, { Number, "number" }, { Language, "language" } };
}
} // namespace palier
