// SPDX-FileCopyrightText: 2026 The Palier authors
// SPDX-License-Identifier: EUPL-1.2
#include "viewmodels/settingmodel.h"

#include "viewmodels/settings.h"
#include "viewmodels/settingwords.h"

#include <QQmlEngine>

#include <utility>

namespace palier
{
SettingModel::SettingModel(const QString &section)
    : m_section(section)
{
    for (const auto &setting : Settings::all()) {
        if (setting.section != section)
            continue;
        const auto choices = std::make_shared<ChoiceModel>();
        QQmlEngine::setObjectOwnership(choices.get(), QQmlEngine::CppOwnership);
        m_choices.insert(setting.name, choices);
    }
}

void SettingModel::show(const Settings &settings, const Settings &installed)
{
    QList<Row> rows;
    bool differs = false;
    for (const auto &setting : Settings::all()) {
        auto *model = choices(setting.name);
        if (!model)
            continue;
        QList<Choice> ways;
        for (const auto &key : setting.keys)
            ways.append({ key, choiceName(setting.name, key), key == settings.value(setting.name) });
        model->setChoices(ways);
        rows.append({ setting.name, settingName(setting.name), setting.icon });
        differs = differs || settings.value(setting.name) != installed.value(setting.name);
    }
    become(m_rows, rows);
    if (std::exchange(m_differs, differs) != differs)
        Q_EMIT differsChanged();
}

ChoiceModel *SettingModel::choices(const QString &setting) const
{
    return m_choices.value(setting).get();
}

int SettingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SettingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Key:
        return row.id;
    case Label:
        return row.label;
    case Icon:
        return row.icon;
    case Choices:
        return QVariant::fromValue(choices(row.id));
    default:
        return {};
    }
}

QHash<int, QByteArray> SettingModel::roleNames() const
{
    return { { Key, "key" }, { Label, "label" }, { Icon, "icon" }, { Choices, "choices" } };
}
} // namespace palier
